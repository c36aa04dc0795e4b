package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.edit.FileEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While somebody writes, names lead nowhere yet; what a repair offers can be written all the same. */
class UnfinishedRepairsTest {

    private static final String NAMES_LEAD_NOWHERE = """
            partner oud soort welzijn { betrokken tot 2020-01-01 afdeling jeugd }
            partner nieuw soort welzijn
            partner huis soort zvh
            rol leeg
            rol mentor { vervuld door nieuw }
            overleg tafel laag uitvoerend { voorzitter niemand deelnemers niemand, oud, nieuw }
            vraagstuk drugs soort huiselijkGeweld { eigenaar niemand, oud, nieuw regie niemand }
            signaal geld { gezien door niemand, mentor leidt naar niets, veilig, veilig.plan }
            route zorg soort ondersteuning voor drugs {
                stap a door niemand, oud { eindverantwoordelijk niemand, oud, nieuw opschalen naar veilig.niets }
                stap b { anders opschalen naar veilig.plan besloten door niemand }
                stap c { naar niets besloten door niemand }
                stap d { naar e besloten door niemand }
                stap e { naar d }
                stap f { anders naar niets }
                stap los door mentor
                einde klaar
                stap laatste
            }
            route veilig soort veiligheid voor drugs { stap plan door huis { afschalen naar niets } stap slot door huis }
            ladder opschaling { trede 2 geleid door niemand trede 1 trede 3 }
            afspraak convenant soort convenant { partijen niemand, oud, nieuw regelt niets verankerd in niets }
            informatiedeling delen { van niemand naar niemand, oud gegevens bijzonder "x" grondslag niets in zorg.niets }
            protocol papier soort nergens van niemand
            """;

    @TempDir
    Path folder;

    static List<GapRule> rules() {
        return GapRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRepairOfARuleCanBeWritten(GapRule rule) {
        LoadedFolder loaded = Repairs.load(folder, TextFolder.HEADER + NAMES_LEAD_NOWHERE);
        RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
        Stream<Repair> repairs =
                rule.gaps(facts).toList().stream().flatMap((Gap gap) -> rule.repairs(gap, facts).stream());
        assertAll(repairs.map(repair -> () -> assertDoesNotThrow(() -> Repairs.edits(repair), repair::toString)));
    }

    @Test
    void aWayThatLeadsNowhereYetBecomesTheOtherAndKeepsItsName() {
        String before = TextFolder.HEADER + """
                route zorg soort ondersteuning {
                    stap a { naar lateer besloten door niemand }
                    stap los { naar klaar }
                    einde klaar
                }
                """;
        RegionFacts facts =
                RegionFacts.of(Repairs.load(folder, before).regions().getFirst());
        GapRule rule = GapRules.byId("R08").orElseThrow();
        Gap gap = rule.gaps(facts).findFirst().orElseThrow();
        String after =
                FileEdit.applied(before, Repairs.edits(rule.repairs(gap, facts).getFirst()));
        assertTrue(after.contains("anders naar lateer besloten door niemand"), after);
        assertTrue(after.contains("als \"Vul in: in welk geval?\" naar los"), after);
        assertEquals(
                2,
                Repairs.load(folder, after).problems().size(),
                "the two names lead nowhere, and nothing else is wrong");
    }
}
