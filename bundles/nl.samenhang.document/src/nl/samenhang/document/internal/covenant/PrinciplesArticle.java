package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Vision;

/** Article 3: the principles that the parties share. */
final class PrinciplesArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "jongere",
                "De jongere staat centraal. Waar dat kan en veilig is, worden de jongere en de ouders betrokken bij beslissingen over hulp en ondersteuning.");
        draft.clause(
                "preventie",
                "Voorkomen gaat vóór ingrijpen; de partijen kiezen de lichtste vorm van handelen die toereikend is.");
        Optional<Vision> vision = facts.region().vision();
        List<String> principles =
                vision.map(Vision::getPrinciples).map(List::copyOf).orElse(List.of());
        for (int i = 0; i < principles.size(); i++) {
            draft.clause("uitgangspunt-" + (i + 1), Dutch.sentence(principles.get(i)), vision.orElseThrow());
        }
        List<Partner> anchored =
                Names.known(vision.map(Vision::getAnchoredIn).map(List::copyOf).orElse(List.of()));
        if (!anchored.isEmpty()) {
            draft.clause(
                    "verankering",
                    "De gezamenlijke visie is verankerd in het eigen beleid van "
                            + (isAll(anchored, facts) ? "alle partijen" : Names.inSentence(anchored)) + ".",
                    vision.orElseThrow());
        }
        if (principles.isEmpty()) {
            draft.open(
                    "uitgangspunten",
                    "welke andere uitgangspunten delen de partijen? Vul bij de visie “uitgangspunt …” in.");
        }
    }

    private static boolean isAll(List<Partner> partners, DraftFacts facts) {
        return partners.size() > 1 && Set.copyOf(partners).equals(Set.copyOf(facts.parties()));
    }
}
