package nl.samenhang.document.internal.factsheet;

import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;

/** Where to find more, and what to keep in mind when sharing data. */
final class MorePart implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        String covenant = facts.agreement().map(Short::called).orElse("het convenant");
        draft.paragraph(
                "convenant",
                Prose.of("Alle afspraken staan in " + covenant
                        + ". Wat u met wie mag delen, staat in het privacyprotocol. Deel alleen gegevens die nodig zijn. "
                        + "Vertel het aan de jongere en de ouders, tenzij dat niet veilig is."),
                facts.agreement().stream().toArray(Agreement[]::new));
        facts.agreed(Agreement::getComplaintsTo)
                .ifPresent(actor -> draft.paragraph(
                        "klachten",
                        Prose.of("Hebt u een klacht over de samenwerking? Ga naar " + Short.cut(Names.inSentence(actor))
                                + "."),
                        actor));
    }
}
