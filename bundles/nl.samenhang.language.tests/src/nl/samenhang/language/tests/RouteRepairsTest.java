package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.edit.FileEdit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Repairs of routes that the examples of the rules do not show, written into the text. */
class RouteRepairsTest {

    private static final String PARTNERS = """
            partner school "Vmbo" soort schoolVo
            partner politie "Politie" soort politie
            partner huis "Zorg- en veiligheidshuis" soort zvh
            afspraak convenant "Convenant" soort convenant { partijen school, politie, huis }
            """;

    @TempDir
    Path folder;

    private static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of("R06", "a last step that leads nowhere", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap duiden door school { als "hulp nodig" naar hulp anders naar klaar }
                            einde klaar
                            stap hulp "Hulp inzetten" door school // slot
                        }
                        """),
                Arguments.of("R06", "a last step that nobody reaches", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap melden door school
                            stap volgen "Volgen" door school { naar melden } // telkens
                            stap los "Los" door school
                        }
                        """),
                Arguments.of("R08", "a step behind one that led on by its place", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap melden door school binnen 1 dag // eerst
                            stap duiden door school { naar klaar }
                            stap los "Los" door school { naar klaar }
                            einde klaar
                        }
                        """),
                Arguments.of("R10", "a loop of which the last way has no condition", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap hulp door school
                            stap volgen door school { duiding naar hulp }
                            einde klaar
                        }
                        """),
                Arguments.of("R13", "a department beside its partner", """
                        partner oud "Welzijn" soort welzijn { betrokken tot 2026-06-30 afdeling jeugd "Jeugd" }
                        partner nieuw "Welzijn Nieuw" soort welzijn
                        overleg zorgoverleg "Zorgoverleg" { deelnemers politie, oud, oud.jeugd }
                        """),
                Arguments.of("R25", "a step that scales up to two routes", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap duiden door school {
                                als "gevaar" opschalen naar veilig.intake besloten door school
                                als "misdrijf" opschalen naar straf.aangifte besloten door school
                                anders naar klaar
                            }
                            einde klaar
                        }
                        route veilig "Veiligheidsroute" soort veiligheid { stap intake door politie einde veiligKlaar }
                        route straf "Strafroute" soort veiligheid {
                            stap aangifte door politie { naar strafKlaar }
                            einde strafKlaar
                        }
                        """),
                Arguments.of("R28", "a first step that scales up in any case", """
                        overleg tafel "Overleg" laag uitvoerend { voorzitter school deelnemers school, politie }
                        vraagstuk drugs "Drugshandel"
                        signaal geld "Geld" { leidt naar zorg }
                        route zorg "Zorgroute" soort ondersteuning voor drugs {
                            stap melden door school { opschalen naar veilig.intake besloten door school }
                            einde klaar
                        }
                        route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                            stap intake door politie { als "rustig" afschalen naar zorg.klaar besloten door politie anders naar af }
                            einde af
                        }
                        """),
                Arguments.of("R31", "a rung of a ladder", """
                        ladder opschaling "Opschaling" {
                            trede 1 "Lokaal" geleid door school
                            trede 2 "Regionaal" criterium "lokaal lukt het niet" // samen
                        }
                        """),
                Arguments.of("R32", "an \"anders\" that stands alone", """
                        route zorg "Zorgroute" soort ondersteuning {
                            stap duiden door school { anders opschalen naar veilig.intake besloten door school }
                        }
                        route veilig "Veiligheidsroute" soort veiligheid { stap intake door politie einde klaar }
                        """),
                Arguments.of("R33", "a signal straight to the house", """
                        signaal geld "Onverklaarbaar geld" { leidt naar veilig }
                        route veilig "Veiligheidsroute" soort veiligheid {
                            stap plan "Plan maken" door huis // meteen
                            einde klaar
                        }
                        """),
                Arguments.of("R33", "a signal straight to the house, and a local step that leads there", """
                        signaal geld "Onverklaarbaar geld" { leidt naar veilig.weging, veilig.plan }
                        route veilig "Veiligheidsroute" soort veiligheid {
                            stap weging "Weging" door school
                            stap plan "Plan maken" door huis
                            einde klaar
                        }
                        """),
                Arguments.of("R33", "a signal to the route and to its first step", """
                        signaal geld "Onverklaarbaar geld" { leidt naar veilig, veilig.plan }
                        route veilig "Veiligheidsroute" soort veiligheid { stap plan door huis einde klaar }
                        """));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("gaps")
    void everyRepairMendsTheGapAndBreaksNothing(String rule, String gap, String text) {
        String before = RuleExample.HEADER + PARTNERS + text;
        LoadedFolder loaded = Repairs.load(folder, before);
        assertEquals(List.of(), loaded.problems(), "the text of the test must be free of mistakes");
        RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
        Finding finding = only(rule, GapAnalysis.assess(facts).open());
        List<Repair> repairs = GapAnalysis.repairs(finding, facts);
        Set<String> errors = errors(loaded);
        assertFalse(repairs.isEmpty());
        List<String> texts = repairs.stream()
                .map(repair -> FileEdit.applied(before, Repairs.edits(repair)))
                .toList();
        assertAll(texts.stream().map(after -> () -> isSound(rule, after, errors)));
    }

    private void isSound(String rule, String after, Set<String> errorsBefore) {
        LoadedFolder loaded = Repairs.load(folder, after);
        Set<String> errors = errors(loaded);
        errors.removeAll(errorsBefore);
        assertAll(
                () -> assertEquals(List.of(), loaded.problems(), () -> "The text must stay sound:\n" + after),
                () -> assertEquals(Set.of(), errors, () -> "No new errors may come:\n" + after),
                () -> assertEquals(List.of(), findings(rule, loaded), () -> "The gap must be gone:\n" + after));
    }

    private static Finding only(String rule, List<Finding> findings) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size(), () -> rule + " finds " + found);
        return found.getFirst();
    }

    private static List<String> findings(String rule, LoadedFolder loaded) {
        return GapAnalysis.findings(loaded.regions().getFirst()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::elementName)
                .toList();
    }

    private static Set<String> errors(LoadedFolder loaded) {
        return GapAnalysis.findings(loaded.regions().getFirst()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + finding.elementName())
                .collect(Collectors.toSet());
    }
}
