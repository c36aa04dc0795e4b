package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;

/** Article 6: how long data are kept (GDPR, article 5, first paragraph, under e). */
final class RetentionArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "noodzaak",
                "De partijen bewaren persoonsgegevens niet langer dan noodzakelijk is voor het doel waarvoor zij zijn gedeeld (artikel 5, eerste lid, onder e, van de AVG).");
        List<Item> terms = ByAnswer.items(
                facts.region().sharings(),
                sharing -> sharing.getRetention() == null ? null : Dutch.duration(sharing.getRetention()));
        if (terms.isEmpty()) {
            draft.open(
                    "termijnen",
                    "hoelang bewaren de partijen de gegevens? Vul bij iedere informatiedeling “bewaartermijn …” in.");
        } else {
            draft.enumerated("termijnen", "De bewaartermijn is", terms);
        }
        draft.clause(
                "vernietigen",
                "Na afloop van de bewaartermijn vernietigt iedere partij de gegevens die zij op grond van dit privacyprotocol heeft ontvangen, tenzij een wet haar verplicht deze langer te bewaren, zoals de Archiefwet of de Jeugdwet.");
    }
}
