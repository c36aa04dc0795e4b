package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.model.Department;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.junit.jupiter.api.Test;

/** What a repair adds is called by the name that it will have where it comes to stand. */
class RepairReferencesTest extends OnRepairedTexts {

    private final Step added = step("lokaal");

    private static Step step(String name) {
        Step step = NEW.createStep();
        step.setName(name);
        return step;
    }

    private static Transition way(RouteNode target) {
        Transition way = NEW.createTransition();
        way.setTarget(target);
        return way;
    }

    private static Function<Region, Change> behind(String previous, Step added) {
        return region -> new Change.AddBehind(named(region, previous, RouteNode.class), added);
    }

    private static Function<Region, Change> wayFrom(String from, RouteNode target) {
        return region -> new Change.Add(named(region, from, Step.class), Literals.STEP__TRANSITIONS, way(target));
    }

    @Test
    void aSignalLeadsToANewStepByTheNameOfItsRoute() {
        becomes(
                """
                signaal s { leidt naar zorg.lokaal }
                route zorg soort ondersteuning { stap a stap lokaal }
                """,
                """
                signaal s
                route zorg soort ondersteuning { stap a }
                """,
                region -> new Change.Add(named(region, "s", Signal.class), Literals.SIGNAL__LEADS_TO, added),
                behind("zorg.a", added));
    }

    @Test
    void aStepOfTheSameRouteLeadsToANewOneByItsNameAlone() {
        becomes(
                "route zorg soort ondersteuning { stap a { naar lokaal } stap lokaal }\n",
                "route zorg soort ondersteuning { stap a }\n",
                behind("zorg.a", added),
                wayFrom("zorg.a", added));
    }

    @Test
    void aStepOfAnotherRouteLeadsToANewOneByTheNameOfItsRoute() {
        becomes("""
                route zorg soort ondersteuning { stap a stap lokaal }
                route veilig soort veiligheid { stap b { naar zorg.lokaal } }
                """, """
                route zorg soort ondersteuning { stap a }
                route veilig soort veiligheid { stap b }
                """, behind("zorg.a", added), wayFrom("veilig.b", added));
    }

    @Test
    void newStepsOfTwoRoutesLeadToOneAnother() {
        Step other = step("veiligWegen");
        other.getTransitions().add(way(added));
        added.getTransitions().add(way(other));
        becomes("""
                route zorg soort ondersteuning { stap a stap lokaal { naar veilig.veiligWegen } }
                route veilig soort veiligheid { stap b stap veiligWegen { naar zorg.lokaal } }
                """, """
                route zorg soort ondersteuning { stap a }
                route veilig soort veiligheid { stap b }
                """, behind("zorg.a", added), behind("veilig.b", other));
    }

    @Test
    void aNameThatIsAWordOfTheLanguageIsEscapedInEverySegment() {
        Step odd = step("stap");
        becomes("""
                route ^einde soort ondersteuning { stap a stap ^stap }
                route veilig soort veiligheid { stap b { naar ^einde.^stap } }
                """, """
                route ^einde soort ondersteuning { stap a }
                route veilig soort veiligheid { stap b }
                """, behind("einde.a", odd), wayFrom("veilig.b", odd));
    }

    @Test
    void aNewDepartmentIsCalledByItsPartnerToo() {
        Department department = NEW.createDepartment();
        department.setName("jeugd");
        becomes(
                """
                partner gemeente { afdeling jeugd }
                vraagstuk v { eigenaar gemeente.jeugd }
                """,
                """
                partner gemeente
                vraagstuk v
                """,
                region -> new Change.Add(
                        named(region, "gemeente", Partner.class), Literals.PARTNER__DEPARTMENTS, department),
                region -> new Change.Add(named(region, "v", Issue.class), Literals.ISSUE__OWNERS, department));
    }

    @Test
    void aSignalInAnotherFileLeadsToTheStepThatIsPutBeforeTheHouse() {
        TextFolder texts = new TextFolder(folder)
                .with("regio.regio", TextFolder.HEADER)
                .with("partners.regio", """
                        regio Proef
                        partner school "Vmbo" soort schoolVo
                        partner huis "Zorg- en veiligheidshuis" soort zvh
                        """)
                .with("routes.regio", """
                        regio Proef
                        route veilig "Veiligheidsroute" soort veiligheid { stap plan "Plan" door huis einde klaar }
                        """)
                .with("signalen.regio", "regio Proef\nsignaal geld { leidt naar veilig.plan }\n");
        LoadedFolder loaded = Repairs.load(texts);
        assertEquals(List.of(), loaded.problems());
        RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
        Finding finding = GapAnalysis.assess(facts).open().stream()
                .filter(any -> any.rule().equals("R33"))
                .findFirst()
                .orElseThrow();
        Repair repair = GapAnalysis.repairs(finding, facts).getFirst();
        List<FileEdit> edits = Repairs.edits(repair);
        assertEquals(
                List.of("veilig.lokaalWegen"),
                edits.stream()
                        .filter(edit -> edit.file().lastSegment().equals("signalen.regio"))
                        .map(FileEdit::text)
                        .toList());
        String others = edits.stream().map(FileEdit::text).collect(Collectors.joining());
        assertTrue(others.contains("stap lokaalWegen"), others);
    }
}
