package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import org.junit.jupiter.api.Test;

/** The rules about grounds, terms, the vision, ownership and personal data judge texts that are still being written. */
class UnfinishedTextTest extends OnSmallRegions {

    private static final String HEADER = "regio Proef \"Regio Proef\"\ngebruikt Landelijk\npeildatum 2026-09-01\n";

    private static final String NAMES_THAT_LEAD_NOWHERE = """
            visie "Erbij horen" { verankerd in niemand }
            partner gemeente "Gemeente" soort weg { afdeling orde "Orde" in domein weg }
            partner school "Vmbo" soort schoolVo
            rol mentor "Mentor" { vervuld door niemand }
            vraagstuk drugs "Drugshandel" soort weg { eigenaar niemand }
            signaal geld "Geld" { gezien door mentor, niemand wijst op niets }
            begrip b "Begrip" { volgens weg "Een" volgens nergens "Twee" }
            overleg rea "Agenda" soort weg
            afspraak a "Akkoord" soort werkafspraak { partijen school verankerd in rea }
            informatiedeling i "Delen" { van niemand naar nergens grondslag weg }
            scholing s "Scholing" { voor niemand }
            antwoord weg "Ja"
            aanvaard R01 op weg omdat "Later"
            """;

    private static final List<String> RULES =
            List.of("R53", "R54", "R55", "R56", "R57", "R58", "R59", "R60", "R61", "R62", "R63", "R64");

    private List<Finding> findings(String text) {
        Region region = Findings.faulty(folder, HEADER + text);
        List<Finding> findings = GapAnalysis.findings(region).stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .toList();
        RegionFacts facts = RegionFacts.of(region);
        findings.forEach(finding -> GapAnalysis.repairs(finding, facts));
        return findings;
    }

    @Test
    void whatLeadsNowhereIsNoGapOfItsOwn() {
        List<String> rules = findings(NAMES_THAT_LEAD_NOWHERE).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
        assertEquals(List.of("R53", "R56", "R57", "R58", "R59", "R63"), rules);
    }

    @Test
    void clausesThatAreCutOffAreJudgedWithoutFault() {
        String text = NAMES_THAT_LEAD_NOWHERE;
        for (int end = text.indexOf('\n'); end > 0; end = text.indexOf('\n', end + 1)) {
            List<Finding> findings = findings(text.substring(0, end - 1));
            assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("R63")));
        }
    }
}
