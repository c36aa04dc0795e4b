package nl.samenhang.document.internal.covenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import nl.samenhang.model.Agreement;
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
        }
        others(facts, draft);
        if (!facts.region().routes().isEmpty()) {
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
        String about = issues.isEmpty() ? "" : ", voor " + Names.called(issues);
        return SectionDraft.item(Names.called(route) + ", " + kind + about, route);
    }

    // Routes that another agreement is about, or none.
    private static void others(DraftFacts facts, SectionDraft draft) {
        List<Route> others = facts.region().routes().stream()
                .filter(route -> !facts.routes().contains(route))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String beside = "Naast " + Dutch.agree(facts.routes().size(), "deze route ", "deze routes ");
        draft.enumerated(
                "andere",
                beside + Dutch.agree(others.size(), "geldt", "gelden"),
                others.stream().map(route -> other(route, facts)).toList());
        others.stream()
                .filter(route -> agreements(route, facts).isEmpty())
                .forEach(route -> draft.open(
                        "andere." + ElementNames.qualifiedName(route),
                        "in welke afspraak is %s vastgelegd? Noem deze route bij een afspraak achter “regelt”."
                                .formatted(Names.called(route)),
                        route));
    }

    private static Item other(Route route, DraftFacts facts) {
        List<String> agreements =
                agreements(route, facts).stream().map(Names::called).toList();
        String where = agreements.isEmpty()
                ? ", die nog niet in een afspraak is vastgelegd"
                : ", die is vastgelegd in " + Dutch.enumeration(agreements);
        return SectionDraft.item(Names.called(route) + where, route);
    }

    private static List<Agreement> agreements(Route route, DraftFacts facts) {
        return facts.region().agreements().stream()
                .filter(agreement -> agreement.getRoutes().contains(route))
                .toList();
    }

    private static void interpretation(DraftFacts facts, SectionDraft draft) {
        List<Step> steps = facts.region().routes().stream()
                .flatMap(RoutesArticle::steps)
                .filter(Step::isInterpretation)
                .toList();
        if (!steps.isEmpty()) {
            draft.clause(
                    "duiding",
                    "De partijen duiden signalen gezamenlijk in " + Dutch.agree(steps.size(), "de stap ", "de stappen ")
                            + interpretations(steps)
                            + ". Zij wegen daarbij zowel de zorg om de jongere als de veiligheid.",
                    steps.toArray(Step[]::new));
        }
    }

    // Steps of one title are told once, with their routes.
    private static String interpretations(List<Step> steps) {
        Map<String, List<Step>> byTitle = steps.stream()
                .collect(Collectors.groupingBy(ElementNames::title, LinkedHashMap::new, Collectors.toList()));
        return Dutch.enumeration(byTitle.entrySet().stream()
                .map(entry -> Dutch.quoted(entry.getKey()) + where(entry.getValue()))
                .toList());
    }

    private static String where(List<Step> steps) {
        return steps.size() == 1
                ? ""
                : steps.stream()
                        .map(step -> Names.quoted(step.eContainer()))
                        .collect(Collectors.joining(" en in ", " (in ", ")"));
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
        String leadsTo = Dutch.enumeration(targets.stream().map(Names::called).toList());
        return SectionDraft.row(
                List.of(
                        ElementNames.title(signal),
                        DutchPhrases.capital(Dutch.enumeration(spheres)),
                        DutchPhrases.capital(Names.inSentence(signal.getObservers())),
                        leadsTo.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(leadsTo)),
                signal);
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
