package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

    @Test
    void saysWhichRulesThereAreWhenOneIsNot() {
        Run run = Run.of("rules", "R99");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Er is geen regel R99. De regels zijn R01 tot en met R64"), run.err());
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
