package nl.samenhang.document.internal.covenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Signatures.Line;
import nl.samenhang.document.Signatures.Place;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Representative;
import nl.samenhang.model.Signature;

/** Where each party signs, with what is known of date, place and capacity. */
final class SigningPart implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Place> places =
                facts.parties().stream().flatMap(party -> places(party, facts)).toList();
        if (places.isEmpty()) {
            draft.open("geen", "wie ondertekent dit convenant? Voeg partijen toe aan de afspraak.");
            return;
        }
        draft.paragraph("inleiding", Prose.of("Aldus overeengekomen en ondertekend door:"));
        draft.add(new Signatures(draft.id("plaatsen"), SectionDraft.union(places, Place::elements), places));
    }

    private static Stream<Place> places(Partner party, DraftFacts facts) {
        Optional<Signature> signature = facts.agreement().stream()
                .flatMap(agreement -> agreement.getSignatures().stream())
                .filter(each -> each.getParty() == party)
                .findFirst();
        return party.getRepresentatives().isEmpty()
                ? Stream.of(place(party, "", "", signature))
                : party.getRepresentatives().stream().map(each -> place(party, each, signature));
    }

    private static Place place(Partner party, Representative signatory, Optional<Signature> signature) {
        String person = Dutch.given(signatory.getPerson()).orElse("");
        return place(party, person, Dutch.given(signatory.getFunction()).orElse(""), signature);
    }

    private static Place place(Partner party, String person, String function, Optional<Signature> signature) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Naam:", person));
        lines.add(new Line("Functie:", function));
        lines.add(new Line(
                "Plaats:",
                signature.map(Signature::getPlace).flatMap(Dutch::given).orElse("")));
        lines.add(new Line(
                "Datum:", signature.map(Signature::getDate).map(Dutch::date).orElse("")));
        lines.add(new Line("Handtekening:", ""));
        return new Place(SectionDraft.names(party), Names.legal(party), lines);
    }
}
