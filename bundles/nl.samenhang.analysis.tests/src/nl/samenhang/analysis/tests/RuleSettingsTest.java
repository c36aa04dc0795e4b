package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RuleSettings;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.model.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region weighs rules in a catalogue of its own. */
class RuleSettingsTest {

    @TempDir
    Path folder;

    private void catalog(String name, String uses, String settings) throws IOException {
        String text = "catalogus %s%n%s%n%s%n".formatted(name, uses.isEmpty() ? "" : "gebruikt " + uses, settings);
        Files.writeString(folder.resolve(name.toLowerCase() + ".regio"), text);
    }

    private Region region(String uses, String elements) {
        return Findings.ofText(folder, """
                regio Proef "Regio Proef"
                gebruikt %s
                peildatum 2026-09-01
                %s
                """.formatted(uses, elements));
    }

    private List<Severity> weights(String uses) {
        return Findings.of("R01", region(uses, "vraagstuk drugs \"Drugshandel\"")).stream()
                .map(Finding::severity)
                .toList();
    }

    private static List<String> names(Region region) {
        return region.catalogs().stream().map(Catalog::getName).toList();
    }

    @ParameterizedTest
    @CsvSource({"informatie, INFO", "waarschuwing, WARNING", "fout, ERROR"})
    void aRuleIsTurnedUpOrDown(String level, Severity expected) throws IOException {
        catalog("Eigen", "Landelijk", "regel R01 " + level);
        assertEquals(List.of(expected), weights("Eigen"));
    }

    @Test
    void aRuleIsTurnedUp() throws IOException {
        catalog("Eigen", "Landelijk", "regel R63 fout omdat \"Wij bespreken alle vragen\"");
        List<Severity> weights = Findings.of("R63", region("Eigen", "")).stream()
                .map(Finding::severity)
                .distinct()
                .toList();
        assertEquals(List.of(Severity.ERROR), weights);
    }

    @Test
    void aRuleIsTurnedOff() throws IOException {
        catalog("Eigen", "Landelijk", "regel R01 uit omdat \"Wij werken anders\"");
        assertEquals(List.of(), weights("Eigen"));
    }

    @Test
    void whatIsNotSetKeepsItsWeight() throws IOException {
        catalog("Eigen", "Landelijk", "regel R02 uit");
        assertEquals(List.of(Severity.ERROR), weights("Eigen"));
    }

    @Test
    void whatIsWrongWithAcceptancesCanBeTurnedOffToo() throws IOException {
        catalog("Eigen", "Landelijk", "regel A03 uit");
        Region region = region("Eigen", """
                vraagstuk drugs "Drugshandel"
                aanvaard R20 op drugs omdat "Later"
                """);
        assertEquals(List.of(), Findings.of("A03", region));
    }

    @Test
    void anAcceptanceOfARuleThatIsOffIsIdle() throws IOException {
        catalog("Eigen", "Landelijk", "regel R01 uit");
        Region region = region("Eigen", """
                vraagstuk drugs "Drugshandel"
                aanvaard R01 op drugs omdat "Later"
                """);
        assertEquals(1, Findings.of("A03", region).size());
    }

    @Test
    void aCatalogueGoesBeforeTheOneItExtends() throws IOException {
        catalog("Landsdeel", "Landelijk", "regel R01 informatie");
        catalog("Eigen", "Landsdeel", "regel R01 waarschuwing");
        assertEquals(List.of(Severity.WARNING), weights("Eigen"));
    }

    @Test
    void whatACatalogueLeavesOpenIsFoundInTheOneItExtends() throws IOException {
        catalog("Landsdeel", "Landelijk", "regel R01 informatie");
        catalog("Eigen", "Landsdeel", "");
        assertEquals(List.of(Severity.INFO), weights("Eigen"));
    }

    @Test
    void theOrderInWhichARegionNamesCataloguesDoesNotTurnThemRound() throws IOException {
        catalog("Landsdeel", "Landelijk", "regel R01 informatie");
        catalog("Eigen", "Landsdeel", "regel R01 waarschuwing");
        assertEquals(List.of(Severity.WARNING), weights("Landsdeel, Eigen"));
    }

    @Test
    void aCatalogueThatTwoOthersExtendComesBehindBoth() throws IOException {
        catalog("Landsdeel", "Landelijk", "regel R01 informatie");
        catalog("Eigen", "Landsdeel", "regel R01 waarschuwing");
        catalog("Wijk", "Landsdeel, Eigen", "");
        assertEquals(List.of("Wijk", "Eigen", "Landsdeel", "Landelijk"), names(region("Wijk", "")));
    }

    @Test
    void cataloguesThatDoNotExtendEachOtherKeepTheOrderOfTheRegion() throws IOException {
        catalog("Een", "", "regel R01 informatie");
        catalog("Twee", "", "regel R01 waarschuwing");
        assertEquals(List.of("Twee", "Een", "Landelijk"), names(region("Twee, Een, Landelijk", "")));
        assertEquals(List.of(Severity.WARNING), weights("Twee, Een, Landelijk"));
    }

    @Test
    void theFirstSettingOfACatalogueCounts() throws IOException {
        catalog("Eigen", "Landelijk", "regel R01 informatie\nregel R01 fout");
        assertEquals(List.of(Severity.INFO), weights("Eigen"));
    }

    @Test
    void aRegionWithoutSettingsChangesNothing() {
        RuleSettings settings = RuleSettings.of(region("Landelijk", ""));
        assertEquals(
                Severity.WARNING, settings.severity("R58", Severity.WARNING).orElseThrow());
    }

    @Test
    void whatIsTurnedDownIsStillAccepted() throws IOException {
        catalog("Eigen", "Landelijk", "regel R01 informatie");
        Region region = region("Eigen", """
                vraagstuk drugs "Drugshandel"
                aanvaard R01 op drugs omdat "Later"
                """);
        assertEquals(
                List.of(Severity.INFO),
                GapAnalysis.assess(region).accepted().stream()
                        .map(accepted -> accepted.finding().severity())
                        .toList());
    }
}
