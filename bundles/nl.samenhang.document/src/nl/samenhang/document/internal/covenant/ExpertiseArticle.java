package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Training;

/** Article 11: which trainings are agreed. */
final class ExpertiseArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "algemeen",
                "De partijen zorgen ervoor dat hun medewerkers signalen kunnen herkennen en bespreken en de afgesproken routes kennen.");
        List<Training> trainings = facts.region().trainings();
        if (trainings.isEmpty()) {
            draft.open("geen", "welke scholing spreken de partijen af? Voeg “scholing …” toe aan het model.");
            return;
        }
        String intro = Dutch.agree(
                trainings.size(),
                "De partijen bieden de volgende scholing aan:",
                "De partijen bieden de volgende scholingen aan:");
        draft.clause(
                "scholing",
                intro,
                trainings.stream().map(ExpertiseArticle::item).toList());
    }

    private static Item item(Training training) {
        StringBuilder text = new StringBuilder(Names.quoted(training));
        append(text, ", voor ", Names.inSentence(training.getRoles()));
        append(text, ", over ", Names.called(training.getIssues()));
        append(text, ", verzorgd door ", Names.inSentence(training.getProviders()));
        append(text, ", gepland op ", training.getPlanned() == null ? "" : Dutch.date(training.getPlanned()));
        return SectionDraft.item(text.toString(), training);
    }

    private static void append(StringBuilder text, String words, String what) {
        if (!what.isEmpty()) {
            text.append(words).append(what);
        }
    }
}
