package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says of its own commands: help, and what is wrong with words that are no command. */
class UsageTest {

    private static final List<String> COMMANDS =
            List.of("check", "generate", "diagram", "matrix", "format", "rules", "lsp");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            controleer x        | Er is geen opdracht "controleer". De opdrachten zijn check, generate, diagram, matrix, format, rules en lsp. Hulp: samenhang --help
            check               | Er ontbreekt iets: PAD, de map van een regio, een .regio-bestand daarin, of een map met regio's eronder (dan alle). Hulp: samenhang check --help
            generate            | Er ontbreekt iets: PAD, de map van een regio, of een .regio-bestand daarin. Hulp: samenhang generate --help
            check x --kleur     | Er is geen optie --kleur. Hulp: samenhang check --help
            check --kleur       | Er is geen optie --kleur. Hulp: samenhang check --help
            check -k x          | Er is geen optie -k. Hulp: samenhang check --help
            diagram x y         | "y" is er een te veel. Hulp: samenhang diagram --help
            check x --fail-on   | Achter --fail-on ontbreekt een waarde: error, warning, info of never. Hulp: samenhang check --help
            diagram x --output  | Achter --output ontbreekt een waarde: MAP. Hulp: samenhang diagram --help
            check x --format a  | De waarde "a" past niet bij --format. Kies uit: text, json of sarif. Hulp: samenhang check --help
            generate x --document a | De waarde "a" past niet bij --document. Kies uit: convenant, privacyprotocol of factsheet. Hulp: samenhang generate --help
            generate x --format a | De waarde "a" past niet bij --format. Kies uit: docx, odt, pdf of html. Hulp: samenhang generate --help
            check x --lang fr   | De waarde "fr" past niet bij --lang. Kies uit: nl of en. Hulp: samenhang check --help
            check x --format json --format text | --format staat er twee keer. Laat er één weg. Hulp: samenhang check --help
            """)
    void wrongUsageIsExplained(String words, String sentence) {
        Run run = Run.of((Object[]) words.split(" "));
        assertEquals(new Run(2, "", "samenhang: " + sentence + System.lineSeparator()), run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            inspect x           | There is no command "inspect". The commands are check, generate, diagram, matrix, format, rules and lsp. Help: samenhang --help --lang en
            check               | Something is missing: PATH, the folder of a region, a .regio file in it, or a folder with regions below it (then all). Help: samenhang check --help --lang en
            check x --colour    | There is no option --colour. Help: samenhang check --help --lang en
            diagram x y         | "y" is one too many. Help: samenhang diagram --help --lang en
            check --fail-on     | --fail-on lacks a value: error, warning, info or never. Help: samenhang check --help --lang en
            check x --format a  | The value "a" does not fit --format. Choose from: text, json or sarif. Help: samenhang check --help --lang en
            check x --format json --format text | --format is given twice. Leave one of them out. Help: samenhang check --help --lang en
            """)
    void wrongUsageIsExplainedInEnglish(String words, String sentence) {
        Run run = Run.of((Object[]) ("--lang en " + words).split(" "));
        assertEquals(new Run(2, "", "samenhang: " + sentence + System.lineSeparator()), run);
    }

    @Test
    void noCommandAtAllShowsWhatThereIs() {
        Run run = Run.of();
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Gebruik: samenhang [-hV] [--lang=nl|en] [OPDRACHT]"), run.err());
    }

    @Test
    void helpIsThereForEveryCommandInBothLanguages() {
        for (String command : COMMANDS) {
            Run dutch = Run.of(command, "--help");
            Run english = Run.of(command, "--help", "--lang", "en");
            assertEquals(0, dutch.exitCode());
            assertTrue(dutch.out().contains("Gebruik: samenhang " + command), dutch.out());
            assertTrue(english.out().contains("Usage: samenhang " + command), english.out());
            assertFalse(dutch.out().contains("PATH") || dutch.out().contains("${"), dutch.out());
            assertFalse(english.out().contains("PAD") || english.out().contains("${"), english.out());
        }
    }

    @Test
    void theExitCodesStandInLinesThatATerminalNeedNotBreak() {
        String dutch = Run.of("--help").out().replaceAll("\\R", "\n");
        String english = Run.of("--help", "--lang", "en").out().replaceAll("\\R", "\n");
        assertTrue(dutch.endsWith("""
                Eindcodes: 0 in orde; 1 bevindingen; 2 verkeerd gebruik of niet te schrijven;
                3 invoer niet leesbaar of met fouten; 4 fout van het programma.
                """), dutch);
        assertTrue(english.endsWith("""
                Exit codes: 0 fine; 1 findings; 2 wrong usage, or a file that cannot be
                written; 3 input unreadable or with mistakes; 4 a fault of the program.
                """), english);
    }

    @Test
    void theVersionIsTold() {
        assertTrue(Run.of("--version").out().matches("samenhang \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }
}
