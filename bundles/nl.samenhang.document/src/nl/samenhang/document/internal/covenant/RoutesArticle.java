package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LifeSphere;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/** Article 7: which signals there are, which routes they follow and where they are interpreted together. */
final class RoutesArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "signaal",
                "Wie bij een van de partijen een signaal opvangt, bespreekt dit volgens de route die daarvoor is afgesproken. Bij acuut gevaar wordt direct de politie gewaarschuwd via 112.");
        if (facts.routes().isEmpty()) {
            draft.open("geen", "welke routes volgen signalen? Voeg “route …” toe aan het model.");
        } else {
            draft.clause(
                    "routes",
                    intro(facts.routes()),
                    facts.routes().stream().map(RoutesArticle::item).toList());
            draft.clause(
                    "stappen",
                    Prose.of("De stappen van iedere route staan in ")
                            .and(Part.ROUTE_ANNEX.reference())
                            .and(", met wie de stap uitvoert en de termijn waarbinnen dat gebeurt."));
        }
        interpretation(facts, draft);
        signals(facts, draft);
    }

    private static String intro(List<Route> routes) {
        return Dutch.agree(
                routes.size(), "De partijen volgen de volgende route:", "De partijen volgen de volgende routes:");
    }

    private static Item item(Route route) {
        String kind =
                route.getKind() == RouteKind.SAFETY ? "gericht op veiligheid" : "gericht op hulp en ondersteuning";
        List<Issue> issues = Names.known(route.getIssues());
        String about = issues.isEmpty()
                ? ""
                : ", voor " + Dutch.agree(issues.size(), "het vraagstuk ", "de vraagstukken ") + Names.quoted(issues);
        return SectionDraft.item("de route " + Names.quoted(route) + ", " + kind + about, route);
    }

    private static void interpretation(DraftFacts facts, SectionDraft draft) {
        List<Step> steps = facts.routes().stream()
                .flatMap(RoutesArticle::steps)
                .filter(Step::isInterpretation)
                .toList();
        if (!steps.isEmpty()) {
            draft.clause(
                    "duiding",
                    "De partijen duiden signalen gezamenlijk in " + Dutch.agree(steps.size(), "de stap ", "de stappen ")
                            + Names.quoted(steps)
                            + ". Zij wegen daarbij zowel de zorg om de jongere als de veiligheid.",
                    steps.toArray(Step[]::new));
        }
    }

    static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static void signals(DraftFacts facts, SectionDraft draft) {
        List<Signal> signals = facts.region().signals();
        if (signals.isEmpty()) {
            draft.open(
                    "signalen.geen",
                    "welke signalen kunnen op een vraagstuk wijzen? Voeg “signaal …” toe aan het model.");
            return;
        }
        draft.clause("signalen", "De partijen letten in ieder geval op de signalen in de volgende tabel.");
        List<Column> columns = List.of(
                new Column("Signaal", 5),
                new Column("Waar", 3),
                new Column("Gezien door", 4),
                new Column("Leidt naar", 5));
        draft.table(
                "signalen.tabel",
                "Signalen",
                columns,
                signals.stream().map(RoutesArticle::row).toList());
    }

    private static Row row(Signal signal) {
        List<RouteTarget> targets = Names.known(signal.getLeadsTo());
        List<String> spheres =
                signal.getSpheres().stream().map(RoutesArticle::sphere).toList();
        String leadsTo =
                Dutch.enumeration(targets.stream().map(RoutesArticle::place).toList());
        return SectionDraft.row(
                List.of(
                        ElementNames.title(signal),
                        DutchPhrases.capital(Dutch.enumeration(spheres)),
                        DutchPhrases.capital(Names.inSentence(signal.getObservers())),
                        leadsTo.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(leadsTo)),
                signal);
    }

    /** A place in a route in the middle of a sentence. */
    static String place(RouteTarget target) {
        return target instanceof Route
                ? "de route " + Names.quoted(target)
                : "de stap %s van de route %s".formatted(Names.quoted(target), Names.quoted(target.eContainer()));
    }

    private static String sphere(LifeSphere sphere) {
        return switch (sphere) {
            case HOME -> "thuis";
            case SCHOOL -> "op school";
            case STREET -> "op straat";
            case LEISURE -> "in de vrije tijd";
            case ONLINE -> "online";
        };
    }
}
