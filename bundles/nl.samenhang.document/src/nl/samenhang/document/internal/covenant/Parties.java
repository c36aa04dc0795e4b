package nl.samenhang.document.internal.covenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Representative;

/** Who closes the covenant: legal name, who represents it, in which function and by which mandate. */
final class Parties implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Partner> parties = facts.parties();
        if (facts.agreement().isEmpty()) {
            draft.open(
                    "afspraak",
                    "het model bevat nog geen convenant; hieronder staan daarom alle partners van de regio. Voeg een "
                            + "“afspraak … soort convenant” toe met “partijen”.");
        }
        if (parties.isEmpty()) {
            draft.open(
                    "geen",
                    "het model noemt geen partijen. Voeg partners toe met “partner”, en noem hen bij de afspraak achter “partijen”.");
            return;
        }
        draft.paragraph(
                "inleiding", Prose.of(Dutch.agree(parties.size(), "De ondergetekende:", "De ondergetekenden:")));
        draft.list("lijst", Mark.NUMBER, items(parties));
        if (parties.size() > 1) {
            draft.paragraph("samen", Prose.of("hierna gezamenlijk te noemen: “de partijen”,"));
        }
        parties.forEach(party -> missing(party, draft));
    }

    private static List<Item> items(List<Partner> parties) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            String end = i == parties.size() - 1 ? "," : i == parties.size() - 2 ? "; en" : ";";
            items.add(SectionDraft.item(describe(parties.get(i)) + end, parties.get(i)));
        }
        return items;
    }

    private static String describe(Partner party) {
        return Names.legal(party) + represented(party) + Names.alias(party);
    }

    private static String represented(Partner party) {
        return party.getRepresentatives().isEmpty()
                ? ""
                : party.getRepresentatives().stream()
                        .map(Parties::describe)
                        .collect(Collectors.joining(" en door ", ", vertegenwoordigd door ", ""));
    }

    private static String describe(Representative representative) {
        String person = Dutch.given(representative.getPerson()).orElse("…");
        Optional<String> function = Dutch.given(representative.getFunction()).map(Dutch::small);
        Optional<String> mandate =
                Dutch.given(representative.getMandate()).map(Dutch::phrase).map(Dutch::small);
        return person
                + function.map(each -> ", " + each).orElse("")
                + mandate.map(each -> " (" + mandate(each) + ")").orElse("");
    }

    // A mandate that says what it is needs no word before it.
    private static String mandate(String text) {
        return text.startsWith("mandaat") || text.startsWith("volmacht") ? text : "mandaat: " + text;
    }

    private static void missing(Partner party, SectionDraft draft) {
        String key = "ontbreekt." + ElementNames.qualifiedName(party);
        String name = Names.quoted(party);
        if (party.getRepresentatives().isEmpty()) {
            draft.open(
                    key,
                    "wie vertegenwoordigt %s bij de ondertekening, in welke functie en met welk mandaat? Vul bij deze partner “vertegenwoordigd door … als … mandaat …” in."
                            .formatted(name),
                    party);
        } else {
            incomplete(party, key, draft);
        }
    }

    private static void incomplete(Partner party, String key, SectionDraft draft) {
        List<String> missing = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (lacks(party, Representative::getFunction)) {
            missing.add("de functie");
            words.add("“als …”");
        }
        if (lacks(party, Representative::getMandate)) {
            missing.add("het mandaat");
            words.add("“mandaat …”");
        }
        if (!missing.isEmpty()) {
            draft.open(
                    key,
                    "van %s van %s %s %s. Vul %s aan achter “vertegenwoordigd door”."
                            .formatted(
                                    Dutch.agree(
                                            party.getRepresentatives().size(),
                                            "de vertegenwoordiger",
                                            "een vertegenwoordiger"),
                                    Names.quoted(party),
                                    Dutch.agree(missing.size(), "ontbreekt", "ontbreken"),
                                    Dutch.enumeration(missing),
                                    Dutch.enumeration(words)),
                    party);
        }
    }

    private static boolean lacks(Partner party, Function<Representative, String> about) {
        return party.getRepresentatives().stream()
                .anyMatch(each -> Dutch.given(about.apply(each)).isEmpty());
    }
}
