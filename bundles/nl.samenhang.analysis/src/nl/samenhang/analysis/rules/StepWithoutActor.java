package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/** R09: nobody carries a step out, neither an actor nor a meeting (lesson 7). */
public final class StepWithoutActor implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R09",
            Severity.ERROR,
            new Text("Stap zonder uitvoerder", "Step without an actor"),
            new Text(
                    "Een stap die van niemand is, wordt door niemand gezet.",
                    "A step that is nobody's is taken by nobody."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    afspraak convenant "Convenant" soort convenant { partijen politie }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
                        einde klaar "Afgerond"
                    }
                    """, "zorg.melden", """
                    partner politie "Politie" soort politie
                    afspraak convenant "Convenant" soort convenant { partijen politie }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door politie
                        einde klaar "Afgerond"
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

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().all(Step.class).stream()
                .filter(step -> step.getActors().isEmpty() && step.getMeeting() == null)
                .map(step -> new Gap(step, message(step)));
    }

    private static Text message(Step step) {
        String title = ElementNames.title(step);
        String route = ElementNames.title(step.eContainer());
        return new Text(
                "De stap \"%s\" in de route \"%s\" heeft geen uitvoerder. De route stokt hier. Wijs aan wie de stap uitvoert: door … of in …"
                        .formatted(title, route),
                "The step \"%s\" in the route \"%s\" has no actor. The route comes to a stand here. Say who takes the step: door … or in …"
                        .formatted(title, route));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return StepCandidates.forRoute((Route) gap.element().eContainer(), facts).stream()
                .limit(Candidates.MOST)
                .map(actor -> Repair.of(
                        Text.format(
                                "Laat \"%s\" deze stap zetten", "Let \"%s\" take this step", ElementNames.title(actor)),
                        new Change.Add(gap.element(), Literals.STEP__ACTORS, actor)))
                .toList();
    }
}
