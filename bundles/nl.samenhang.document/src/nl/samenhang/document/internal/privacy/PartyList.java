package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;

/** For whom the protocol holds. */
final class PartyList implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Partner> parties = facts.parties();
        if (parties.isEmpty()) {
            draft.open(
                    "geen",
                    "voor welke organisaties geldt dit privacyprotocol? Voeg partners toe met “partner …” en noem hen bij de afspraak achter “partijen”.");
            return;
        }
        draft.paragraph(
                "inleiding",
                Prose.of(Dutch.agree(
                        parties.size(),
                        "Dit privacyprotocol geldt voor de volgende partij:",
                        "Dit privacyprotocol geldt voor de volgende partijen:")));
        draft.sentence(
                "lijst",
                Mark.NUMBER,
                parties.stream()
                        .map(party -> SectionDraft.item(Names.legal(party) + Names.alias(party), party))
                        .toList());
        if (facts.agreement().isEmpty()) {
            draft.open(
                    "afspraak",
                    "het model bevat nog geen convenant; hierboven staan daarom alle partners van de regio. Voeg een “afspraak … soort convenant” toe met “partijen”.");
        }
    }
}
