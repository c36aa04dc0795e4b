package nl.samenhang.document.internal.privacy;

import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.Secrecy;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.DataClass;

/**
 * Article 8: secrecy as in the covenant, and the laws on it: the General Administrative Law Act (article 2:5), the
 * Youth Act (article 7.3.11), the Civil Code (article 7:457) and the Police Data Act (article 7).
 */
final class SecrecyArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        new Secrecy(ProtocolDraft.ITSELF).write(facts, draft);
        draft.clause(
                "wetten",
                "Geheimhoudingsplichten staan onder meer in artikel 2:5 van de Algemene wet bestuursrecht, artikel 7.3.11 van de Jeugdwet en artikel 7:457 van het Burgerlijk Wetboek.");
        boolean police = facts.region().sharings().stream()
                .anyMatch(sharing -> LegalGrounds.classes(sharing).contains(DataClass.POLICE));
        if (police) {
            draft.clause(
                    "politie",
                    "Wie politiegegevens ontvangt, is verplicht tot geheimhouding daarvan, tenzij een wettelijk voorschrift tot verstrekking verplicht of de taak daartoe noodzaakt (artikel 7 van de Wet politiegegevens).");
        }
    }
}
