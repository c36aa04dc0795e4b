package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "rules.md");

    @Test
    void listsEveryRuleOnALine() {
        Run run = Run.of("rules");
        assertEquals(0, run.exitCode());
        assertEquals(67, run.out().lines().count());
        assertTrue(run.out().startsWith("R01  fout          Vraagstuk zonder eigenaar (Les 7"), run.out());
    }

    @Test
    void explainsARuleByWhatItSaysOfItsExample() {
        String out = Run.of("rules", "r26").out();
        assertTrue(out.startsWith("R26  Signaal dat nergens toe leidt"), out);
        assertTrue(out.contains("    signaal geld \"Onverklaarbaar geld\""), out);
        assertTrue(out.contains("Het signaal \"Onverklaarbaar geld\" leidt nergens toe."), out);
    }

    @Test
    void explainsInEnglish() {
        String out = Run.of("rules", "R26", "--lang", "en").out();
        assertTrue(out.contains("The signal \"Onverklaarbaar geld\" leads nowhere."), out);
    }

    @Test
    void explainsTheRulesAboutAcceptances() {
        assertTrue(Run.of("rules", "A01").out().startsWith("A01  Aanvaarding verlopen"));
    }

    @ParameterizedTest
    @CsvSource({
        "R2, R02",
        "r2, R02",
        "R002, R02",
        "R-24, R24",
        "24, R24",
        "A24, R24",
        "regel 3, R03 of A03",
        "1, R01 of A01",
    })
    void namesTheRulesThatAreNear(String written, String meant) {
        Run run = Run.of("rules", written);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains(" Bedoelde u " + meant + "? "), run.err());
    }

    @Test
    void namesTheRuleThatIsNearAndWhereTheListIsInBothLanguages() {
        assertEquals(
                "samenhang: Er is geen regel R2. Bedoelde u R02? De lijst van alle regels: samenhang rules"
                        + System.lineSeparator(),
                Run.of("rules", "R2").err());
        assertEquals(
                "samenhang: There is no rule R2. Did you mean R02? The list of all rules: samenhang rules --lang en"
                        + System.lineSeparator(),
                Run.of("rules", "R2", "--lang", "en").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R99", "R640", "eigenaar", "R", "-", "R99999999999999999999"})
    void whatIsNearNoRuleIsAnsweredWithAllThereAre(String written) {
        Run run = Run.of("rules", "--", written);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("De regels zijn R01 tot en met R64, en A01 tot en met A03"), run.err());
    }

    @Test
    void smallLettersWillDo() {
        assertEquals(Run.of("rules", "R24"), Run.of("rules", "r24"));
        assertEquals(0, Run.of("rules", "r24").exitCode());
    }

    /** Renew the page by: ./samenhang rules --format markdown > docs/rules.md */
    @Test
    void thePageOfTheDocumentationIsWhatTheRulesSay() throws IOException {
        String page = Run.of("rules", "--format", "markdown").out();
        assertEquals(
                Files.readString(PAGE),
                page,
                "docs/rules.md is renewed by: ./samenhang rules --format markdown > docs/rules.md");
    }
}
