package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While somebody writes, names lead nowhere and elements are empty; no rule and no repair may stumble over that. */
class UnfinishedTextTest {

    private static final String NAMES_LEAD_NOWHERE = """
            regio Half
            gebruikt Landelijk
            partner oud soort nergens { contact niemand betrokken tot 2020-01-01 afdeling jeugd }
            partner huis soort zvh
            rol leeg
            rol mentor { vervuld door niemand, oud plaatsvervanger niemand }
            vraagstuk drugs soort nergens { eigenaar niemand, oud regie niemand incident { herstel "x" door niemand } }
            signaal geld { gezien door niemand wijst op niets leidt naar niets, veilig, zorg.niets }
            route leegteRoute soort veiligheid voor drugs, niets { }
            route zorg soort ondersteuning voor drugs {
                stap a door niemand, oud in nergens {
                    eindverantwoordelijk niemand, oud
                    als "x" opschalen naar veilig.niets besloten door niemand
                    opschalen naar veilig.plan
                    volgens niets
                }
                stap b { naar niets }
                stap c { naar c koppelt terug aan niemand }
                einde nooit
                stap laatste
            }
            route veilig soort veiligheid voor drugs { stap plan door huis { afschalen naar niets } }
            ladder opschaling { trede 2 geleid door niemand trede 1 trede 3 }
            overleg tafel soort nergens { voorzitter niemand deelnemers niemand, oud }
            afspraak convenant soort convenant { partijen niemand, oud regelt niets verankerd in niets ondertekend door niemand op 2020-01-01 }
            informatiedeling delen { van niemand naar niemand, oud grondslag niets in zorg.niets regeling niets }
            begrip woord { volgens nergens "x" }
            scholing cursus { voor niemand over niets }
            protocol papier soort nergens van niemand
            trendbron bron van niemand
            antwoord geenVraag "x" bewijs niets
            aanvaard R01 op niets omdat "x"
            """;

    @TempDir
    Path folder;

    static List<GapRule> rules() {
        return GapRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleTellsAndMendsWhatItCan(GapRule rule) {
        RegionFacts facts = RegionFacts.of(Findings.faulty(folder, NAMES_LEAD_NOWHERE));
        List<Gap> gaps = assertDoesNotThrow(() -> rule.gaps(facts).toList());
        gaps.forEach(gap -> assertDoesNotThrow(() -> rule.repairs(gap, facts)));
        gaps.forEach(gap -> assertFalse(gap.message().dutch().contains("null"), gap.message()::dutch));
    }

    @Test
    void elementsWithoutNamesAreLetBe() {
        RegionFacts facts = RegionFacts.of(Findings.faulty(folder, """
                regio Half
                route soort ondersteuning { stap { naar } einde }
                vraagstuk { eigenaar }
                signaal { leidt naar }
                rol { vervuld door }
                partner
                """));
        for (GapRule rule : GapRules.all()) {
            assertDoesNotThrow(
                    () -> rule.gaps(facts).forEach(gap -> rule.repairs(gap, facts)),
                    () -> rule.info().id());
        }
    }
}
