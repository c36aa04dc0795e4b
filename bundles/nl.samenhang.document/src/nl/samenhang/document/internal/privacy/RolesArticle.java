package nl.samenhang.document.internal.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Flow;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Partner;

/** Article 2: who answers for which processing (GDPR, articles 4 under 7, 26 and 28), and who gives and receives. */
final class RolesArticle implements PartWriter {

    private static final List<Column> COLUMNS =
            List.of(new Column("Organisatie", 4), new Column("Verstrekt", 6), new Column("Ontvangt", 6));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "eigen",
                "Iedere partij is verwerkingsverantwoordelijke voor de persoonsgegevens die zij verwerkt om haar eigen taak uit te voeren (artikel 4, onder 7, van de AVG). Een partij die gegevens ontvangt, is zelf verantwoordelijk voor wat zij daarmee doet.");
        draft.clause(
                "gezamenlijk",
                "Stellen partijen samen het doel van en de middelen voor een verwerking vast, dan zijn zij gezamenlijk verwerkingsverantwoordelijken. Zij leggen in een onderlinge regeling vast wie welke verplichting uit de AVG nakomt en stellen de kern daarvan beschikbaar aan de betrokkenen (artikel 26 van de AVG).");
        draft.clause(
                "verwerker",
                "Een partij die een ander opdracht geeft om voor haar persoonsgegevens te verwerken, bijvoorbeeld in een digitaal systeem, sluit met die ander een verwerkersovereenkomst (artikel 28 van de AVG).");
        List<InformationSharing> sharings = facts.region().sharings();
        if (sharings.isEmpty()) {
            draft.open("geen", "wie verstrekt en wie ontvangt gegevens? Voeg “informatiedeling …” toe aan het model.");
            return;
        }
        joint(sharings, draft);
        table(facts, draft);
    }

    private static void joint(List<InformationSharing> sharings, SectionDraft draft) {
        List<InformationSharing> joint =
                sharings.stream().filter(InformationSharing::isJoint).toList();
        if (joint.isEmpty()) {
            draft.clause(
                    "gezamenlijk.geen",
                    Prose.of("Bij geen van de informatiedelingen in ")
                            .and(Part.SHARINGS.reference())
                            .and(" zijn de partijen gezamenlijk verwerkingsverantwoordelijken."));
            return;
        }
        draft.enumerated(
                "gezamenlijk.lijst",
                "De betrokken partijen zijn gezamenlijk verwerkingsverantwoordelijken bij"
                        + Dutch.agree(joint.size(), " de informatiedeling", " de volgende informatiedelingen"),
                joint.stream().map(RolesArticle::item).toList());
        joint.stream()
                .filter(sharing -> sharing.getArrangement() == null)
                .forEach(sharing -> draft.open(
                        "regeling." + ElementNames.qualifiedName(sharing),
                        "welke onderlinge regeling geldt voor de gezamenlijke informatiedeling %s? Vul bij deze informatiedeling “regeling …” in."
                                .formatted(Names.quoted(sharing)),
                        sharing));
    }

    private static Item item(InformationSharing sharing) {
        String arrangement = sharing.getArrangement() == null
                ? ", waarvoor nog een onderlinge regeling nodig is"
                : ", volgens " + Names.called(sharing.getArrangement());
        return SectionDraft.item(Names.quoted(sharing) + arrangement, sharing);
    }

    private static void table(DraftFacts facts, SectionDraft draft) {
        List<InformationSharing> sharings = facts.region().sharings();
        Set<Partner> all = new LinkedHashSet<>(facts.parties());
        sharings.forEach(sharing -> all.addAll(partners(sharing, RolesArticle::everybody)));
        List<Partner> involved = all.stream()
                .filter(partner -> sharings.stream()
                        .anyMatch(sharing ->
                                partners(sharing, RolesArticle::everybody).contains(partner)))
                .toList();
        if (!involved.isEmpty()) {
            draft.clause(
                    "verdeling",
                    "De volgende tabel laat zien wie bij welke informatiedeling gegevens verstrekt en ontvangt. Partijen die er niet in staan, verstrekken en ontvangen op grond van dit privacyprotocol geen gegevens.");
        }
        draft.table(
                "tabel",
                "Wie verstrekt en wie ontvangt",
                COLUMNS,
                involved.stream()
                        .map(partner -> SectionDraft.rowOfLines(
                                List.of(
                                        List.of(DutchPhrases.capital(Names.inSentence(partner))),
                                        titles(sharings, partner, RolesArticle::givers),
                                        titles(sharings, partner, RolesArticle::receivers)),
                                partner))
                        .toList());
        involved.stream()
                .filter(partner -> !facts.parties().contains(partner))
                .forEach(partner -> outside(partner, draft));
    }

    private static void outside(Partner partner, SectionDraft draft) {
        draft.open(
                "buiten." + ElementNames.qualifiedName(partner),
                "%s verstrekt of ontvangt gegevens, maar is geen partij. Op welke afspraak berust dat? Noem deze partner bij de afspraak achter “partijen”, of haal hem uit de informatiedeling."
                        .formatted(Names.quoted(partner)),
                partner);
    }

    private static List<String> titles(
            List<InformationSharing> sharings, Partner partner, Function<Flow, Stream<Actor>> side) {
        List<String> titles = sharings.stream()
                .filter(sharing -> partners(sharing, side).contains(partner))
                .map(ElementNames::title)
                .toList();
        return titles.isEmpty() ? List.of("Geen gegevens") : titles;
    }

    private static Set<Partner> partners(InformationSharing sharing, Function<Flow, Stream<Actor>> side) {
        return Participation.partnersBehind(
                Names.known(sharing.getFlows().stream().flatMap(side).toList()));
    }

    private static Stream<Actor> givers(Flow flow) {
        return Stream.ofNullable(flow.getFrom());
    }

    private static Stream<Actor> receivers(Flow flow) {
        return flow.getTo().stream();
    }

    private static Stream<Actor> everybody(Flow flow) {
        return Stream.concat(givers(flow), receivers(flow));
    }
}
