package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.AcceptanceOffer;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.edit.FileEdit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every repair of every rule, carried out on the example of the rule: the finding is gone, nothing new is wrong, and the
 * rest of the text stands as it did.
 */
class RepairsTest {

    // Remarks and a layout of their own show whether a repair touches more than it must.
    private static String withRemarks(String text) {
        return text.replace("\n", " // bij deze regel\n") + "// wat hierboven staat\n\n\n/* slot */\n";
    }

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> repairs() {
        return GapRules.all().stream().flatMap(this::repairs);
    }

    @TestFactory
    Stream<DynamicTest> acceptances() {
        return GapRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    Before before = Before.of(folder, rule);
                    Repair offer =
                            AcceptanceOffer.of(before.finding(), before.facts()).orElseThrow();
                    holds(rule, before, offer);
                }));
    }

    private Stream<DynamicTest> repairs(GapRule rule) {
        Before before = Before.of(folder, rule);
        return GapAnalysis.repairs(before.finding(), before.facts()).stream()
                .map(repair -> DynamicTest.dynamicTest(
                        rule.info().id() + " " + repair.title().dutch(), () -> holds(rule, before, repair)));
    }

    private void holds(GapRule rule, Before before, Repair repair) {
        List<FileEdit> edits = Repairs.edits(repair);
        String after = FileEdit.applied(before.text(), edits);
        LoadedFolder loaded = Repairs.load(folder, after);
        Set<String> errors = Before.errors(loaded);
        assertAll(
                () -> assertEquals(List.of(), loaded.problems(), () -> "The text must stay sound:\n" + after),
                () -> assertEquals(
                        List.of(),
                        GapAnalysis.findings(loaded.regions().getFirst()).stream()
                                .filter(sameAs(rule, before))
                                .map(Finding::message)
                                .toList(),
                        () -> "The finding must be gone:\n" + after),
                () -> assertTrue(before.errors().containsAll(errors), () -> "New errors " + errors + " in:\n" + after),
                () -> Repairs.assertSmall(before.text(), edits));
    }

    private static Predicate<Finding> sameAs(GapRule rule, Before before) {
        return finding -> finding.rule().equals(rule.info().id())
                && finding.elementName().equals(before.finding().elementName());
    }

    private record Before(String text, RegionFacts facts, Finding finding, Set<String> errors) {

        static Before of(Path folder, GapRule rule) {
            String text = withRemarks(RuleExample.HEADER + rule.example().gap());
            LoadedFolder loaded = Repairs.load(folder, text);
            RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
            Finding finding = GapAnalysis.assess(facts).open().stream()
                    .filter(any -> any.rule().equals(rule.info().id()))
                    .findFirst()
                    .orElseThrow();
            return new Before(text, facts, finding, errors(loaded));
        }

        static Set<String> errors(LoadedFolder loaded) {
            return GapAnalysis.findings(loaded.regions().getFirst()).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> finding.rule() + " " + finding.elementName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
