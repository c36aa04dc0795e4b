package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.InformationSharing;

/**
 * Article 3: for what personal data are processed, and for nothing else (GDPR, article 5, first paragraph, under b, and
 * article 6, fourth paragraph).
 */
final class PurposesArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<InformationSharing> told = facts.region().sharings().stream()
                .filter(sharing -> Dutch.given(sharing.getPurpose()).isPresent())
                .toList();
        if (told.isEmpty()) {
            draft.open(
                    "geen",
                    "voor welke doelen delen de partijen gegevens? Vul bij iedere informatiedeling “doel …” in.");
        } else {
            draft.enumerated(
                    "doelen",
                    Dutch.agree(
                            told.size(),
                            "De partijen delen persoonsgegevens alleen voor het volgende doel:",
                            "De partijen delen persoonsgegevens alleen voor de volgende doelen:"),
                    told.stream().map(PurposesArticle::item).toList());
        }
        draft.clause(
                "binding",
                "Een partij gebruikt de gegevens die zij ontvangt niet voor een ander doel, tenzij de AVG dat toelaat (artikelen 5, eerste lid, onder b, en 6, vierde lid, van de AVG).");
    }

    private static Item item(InformationSharing sharing) {
        String purpose = Dutch.small(Dutch.phrase(sharing.getPurpose()));
        return SectionDraft.item(purpose + " (" + Names.quoted(sharing) + ")", sharing);
    }
}
