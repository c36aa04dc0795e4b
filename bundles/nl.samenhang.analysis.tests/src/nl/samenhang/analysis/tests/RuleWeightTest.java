package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Severity;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One gap may weigh less than its rule (R42 does so), but what a region sets for the rule goes before it. */
class RuleWeightTest {

    private static final String EXPIRED_AND_EXPIRING = """
            afspraak oud "Oud convenant" soort convenant { geldig tot 2026-08-31 }
            afspraak bijna "Bijna verlopen convenant" soort convenant { geldig tot 2026-09-30 }
            """;

    @TempDir
    Path folder;

    private List<Severity> weights(String setting) throws IOException {
        Files.writeString(folder.resolve("eigen.regio"), "catalogus Eigen versie \"1\" gebruikt Landelijk " + setting);
        Files.writeString(
                folder.resolve("proef.regio"),
                "regio Proef gebruikt Eigen peildatum 2026-09-01 " + EXPIRED_AND_EXPIRING);
        LoadedFolder loaded = RegionLoader.create().load(folder);
        assertEquals(List.of(), loaded.problems());
        return Findings.of("R42", loaded.regions().getFirst()).stream()
                .map(finding -> finding.severity())
                .toList();
    }

    @Test
    void aGapMayWeighLessThanItsRule() throws IOException {
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), weights(""));
    }

    @Test
    void theSettingOfTheRegionGoesBeforeBoth() throws IOException {
        assertEquals(List.of(Severity.INFO, Severity.INFO), weights("regel R42 informatie"));
    }

    @Test
    void theRegionMayTurnTheRuleOff() throws IOException {
        assertEquals(List.of(), weights("regel R42 uit"));
    }
}
