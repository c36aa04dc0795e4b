package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.edit.FileEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an acceptance is mended in the text, and the rest of the text stands as it did. */
class AcceptanceRepairsTest {

    private static final String BEFORE = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01

            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel"

            // wat wij aanvaarden
            """;

    private static final String AFTER = """

            // slot
            signaal geld "Geld" /* nog te koppelen */
            """;

    @TempDir
    Path folder;

    private List<Finding> findings(String rule, LoadedFolder loaded) {
        return GapAnalysis.findings(loaded.regions().getFirst()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The lines of the acceptance once a repair of some rule is carried out. */
    private String repaired(String rule, int number, String acceptance) {
        String text = BEFORE + acceptance + AFTER;
        LoadedFolder loaded = Repairs.load(folder, text);
        assertEquals(List.of(), loaded.problems());
        RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
        Repair repair =
                GapAnalysis.repairs(findings(rule, loaded).getFirst(), facts).get(number);
        String after = FileEdit.applied(text, Repairs.edits(repair));
        LoadedFolder mended = Repairs.load(folder, after);
        assertEquals(List.of(), mended.problems(), after);
        assertEquals(List.of(), findings(rule, mended), after);
        assertEquals(BEFORE, after.substring(0, BEFORE.length()));
        assertEquals(AFTER, after.substring(after.length() - AFTER.length()));
        return after.substring(BEFORE.length(), after.length() - AFTER.length());
    }

    @Test
    void anExpiredOneIsExtendedInItsPlace() {
        assertEquals(
                "aanvaard R01 op drugs omdat \"Later\" tot 2027-09-01 door gemeente // besproken\n",
                repaired(
                        "A01", 0, "aanvaard R01 op drugs omdat \"Later\" tot 2026-01-01 door gemeente // besproken\n"));
    }

    @Test
    void anExpiredOneIsRemovedWithItsLine() {
        assertEquals("", repaired("A01", 1, "aanvaard R01 op drugs omdat \"Later\" tot 2026-01-01 door gemeente\n"));
    }

    @Test
    void anOwnerAndALastDayAreAddedBehind() {
        assertEquals(
                "aanvaard R01 op drugs omdat \"Later\" tot 2027-09-01 door gemeente\n",
                repaired("A02", 0, "aanvaard R01 op drugs omdat \"Later\"\n"));
    }

    @Test
    void anOwnerIsAddedToALastDay() {
        assertEquals(
                "aanvaard R01 op drugs omdat \"Later\"\n    tot 2027-01-01 door gemeente\n",
                repaired("A02", 0, "aanvaard R01 op drugs omdat \"Later\"\n    tot 2027-01-01\n"));
    }

    @Test
    void aLastDayIsAddedToAnOwner() {
        assertEquals(
                "aanvaard R01 op drugs omdat \"Later\" door gemeente tot 2027-09-01\n",
                repaired("A02", 0, "aanvaard R01 op drugs omdat \"Later\" door gemeente\n"));
    }

    @Test
    void anIdleOneIsRemovedBetweenOthers() {
        String other = "aanvaard R01 op drugs omdat \"Later\" tot 2027-01-01 door gemeente\n";
        assertEquals(other, repaired("A03", 0, other + "aanvaard R02 omdat \"Later\" tot 2027-01-01 door gemeente\n"));
    }
}
