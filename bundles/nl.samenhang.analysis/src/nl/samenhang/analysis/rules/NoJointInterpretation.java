package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.MeetingLayers;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** R28: help and safety both come into action for an issue, but the partners nowhere interpret together what goes on
 * (lesson 4). */
public final class NoJointInterpretation implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R28",
            Severity.WARNING,
            new Text("Hulp en veiligheid zonder gezamenlijke duiding", "Help and safety without joint interpretation"),
            new Text(
                    "Hulp en veiligheid zien elk een deel. Pas als zij samen duiden, kiezen zij dezelfde weg.",
                    "Help and safety each see a part. Only when they interpret together do they choose the same way."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school, politie }
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap melden "Melden" door school {
                            als "gevaar" opschalen naar veilig.intake besloten door school
                            anders naar helpen
                        }
                        stap helpen "Helpen" in zorgoverleg
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                        stap intake "Weging" door politie
                        einde veiligKlaar "Afgerond"
                    }
                    """, "drugs", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school, politie }
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap melden "Melden" in zorgoverleg {
                            duiding
                            als "gevaar" opschalen naar veilig.intake besloten door school
                            anders naar helpen
                        }
                        stap helpen "Helpen" in zorgoverleg
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                        stap intake "Weging" door politie
                        einde veiligKlaar "Afgerond"
                    }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    private static final int MOST_OF_EACH = Candidates.MOST / 2;

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        Set<Route> interpreted = interpreted(facts);
        return facts.region().issues().stream()
                .filter(issue -> !facts.routesFor(issue, RouteKind.SUPPORT).isEmpty())
                .filter(issue -> !facts.routesFor(issue, RouteKind.SAFETY).isEmpty())
                .filter(issue -> facts.routesFor(issue).stream().noneMatch(interpreted::contains))
                .map(issue -> new Gap(issue, message(issue), facts.routesFor(issue)));
    }

    /** The routes with a joint interpretation of their own, and those before or behind one in another route. */
    private static Set<Route> interpreted(RegionFacts facts) {
        RouteGraph graph = facts.routes();
        List<Step> interpretations = facts.region().all(Step.class).stream()
                .filter(Step::isInterpretation)
                .toList();
        Set<RouteNode> met = new HashSet<>(graph.reachableFrom(interpretations));
        met.addAll(graph.leadingTo(interpretations));
        return met.stream().map(node -> (Route) node.eContainer()).collect(Collectors.toSet());
    }

    // A step in a meeting may be one already; else one is put in behind the first step of a route for support.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        List<Step> steps = facts.routesFor(issue).stream()
                .sorted(Comparator.comparing(Route::getKind))
                .flatMap(route -> route.getNodes().stream())
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
        Stream<Repair> marks = steps.stream()
                .filter(step -> step.getMeeting() != null)
                .limit(MOST_OF_EACH)
                .map(NoJointInterpretation::mark);
        Stream<Repair> insertions = steps.stream().limit(1).flatMap(first -> insertions(first, facts));
        return Stream.concat(marks, insertions).toList();
    }

    private static Repair mark(Step step) {
        String title = ElementNames.title(step);
        return Repair.of(
                Text.format(
                        "Maak van de stap \"%s\" een gezamenlijke duiding",
                        "Make the step \"%s\" a joint interpretation", title),
                new Change.Add(step, SamenhangPackage.Literals.STEP__INTERPRETATION, true));
    }

    private static Stream<Repair> insertions(Step first, RegionFacts facts) {
        return facts.region().meetings().stream()
                .filter(MeetingLayers::isOperational)
                .limit(MOST_OF_EACH)
                .flatMap(meeting -> insertion(first, meeting, facts).stream());
    }

    private static Optional<Repair> insertion(Step first, Meeting meeting, RegionFacts facts) {
        Step step = SamenhangFactory.eINSTANCE.createStep();
        step.setName(FreshNames.of("samenDuiden", facts.region()));
        step.setTitle("Samen duiden wat er speelt");
        step.setMeeting(meeting);
        step.setInterpretation(true);
        List<Change> changes = Branches.insertion(first, List.of(step));
        Text title = Text.format(
                "Voeg na de stap \"%s\" een gezamenlijke duiding in het overleg \"%s\" toe",
                "Behind the step \"%s\" add a joint interpretation in the meeting \"%s\"",
                ElementNames.title(first),
                ElementNames.title(meeting));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Repair(title, changes));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Bij het vraagstuk \"%s\" komen hulp en veiligheid allebei in actie, maar nergens duiden de partners samen wat er speelt. Ieder handelt dan vanuit het eigen beeld. Maak van een stap een gezamenlijke duiding: duiding",
                "For the issue \"%s\" help and safety both come into action, but nowhere do the partners interpret together what goes on. Each then acts on its own view. Make a step a joint interpretation: duiding",
                title);
    }
}
