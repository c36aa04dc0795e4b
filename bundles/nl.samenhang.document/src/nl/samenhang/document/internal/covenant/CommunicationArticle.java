package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;

/** Article 12: who speaks for all, and where complaints go. */
final class CommunicationArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "afstemming",
                "De partijen stemmen hun communicatie over de samenwerking vooraf met elkaar af. Zij doen geen mededelingen die tot personen herleidbaar zijn.");
        facts.agreed(Agreement::getSpokesperson)
                .ifPresentOrElse(
                        actor -> draft.clause(
                                "woordvoering", "De woordvoering wordt verzorgd door " + name(actor) + ".", actor),
                        () -> draft.open(
                                "woordvoering",
                                "wie verzorgt de woordvoering? Vul bij de afspraak “woordvoering door …” in."));
        facts.agreed(Agreement::getComplaintsTo)
                .ifPresentOrElse(
                        actor -> draft.clause(
                                "klachten",
                                "Klachten over de uitvoering van dit convenant kunnen worden ingediend bij "
                                        + name(actor)
                                        + ". De klachtenregeling van iedere partij blijft van toepassing.",
                                actor),
                        () -> draft.open(
                                "klachten",
                                "waar kunnen de jongere en de ouders terecht met een klacht? Vul bij de afspraak “klachten bij …” in."));
    }

    private static String name(Actor actor) {
        return Names.inSentence(List.of(actor));
    }
}
