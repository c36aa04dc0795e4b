package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapRules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule shows by its own examples what it finds and what it lets pass. */
class RuleExamplesTest {

    @TempDir
    Path folder;

    static List<GapRule> rules() {
        return GapRules.all();
    }

    private List<Finding> findings(GapRule rule, String text) {
        return Findings.of(rule.info().id(), Findings.ofText(folder, RuleExample.HEADER + text));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsOneGapAtTheNamedElement(GapRule rule) {
        RuleExample example = rule.example();
        String expected = example.element().isEmpty() ? "Voorbeeld" : "Voorbeeld." + example.element();
        assertEquals(
                List.of(expected),
                findings(rule, example.gap()).stream().map(Finding::elementName).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInTheSoundText(GapRule rule) {
        assertEquals(
                List.of(),
                findings(rule, rule.example().sound()).stream()
                        .map(Finding::elementName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsWhatIsMissingInBothLanguages(GapRule rule) {
        RuleInfo info = rule.info();
        Text message = findings(rule, rule.example().gap()).getFirst().message();
        assertAll(Stream.of(info.title(), info.reason(), info.lesson(), message)
                .map(text -> () ->
                        assertFalse(text.dutch().isBlank() || text.english().isBlank(), () -> info.id() + " " + text)));
    }
}
