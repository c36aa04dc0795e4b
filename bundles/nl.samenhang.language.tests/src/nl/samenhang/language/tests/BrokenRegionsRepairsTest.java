package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.FolderModel;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.edit.FileEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A clause or an element is taken out of a region, and every repair of every finding is carried out: the finding is gone,
 * the texts stay sound, and the edits touch no more than they must.
 */
class BrokenRegionsRepairsTest {

    private static final Path FOLDER = Path.of("/proef");
    private static final int MUTANTS = 40;

    // Whoever becomes a party must sign, and whoever gets a task needs an agreement: a repair that says who does what
    // brings to light what is to be arranged next, and cannot arrange it.
    private static final Set<String> NEXT_TO_ARRANGE = Set.of("R40", "R41");

    private final RegionLoader loader = RegionLoader.create();

    static List<Path> regions() throws IOException {
        return Examples.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyRepairMendsItsFinding(Path example) throws IOException {
        Map<Path, String> texts = Examples.texts(example, FOLDER);
        Random random = new Random(example.getFileName().toString().hashCode());
        Set<String> before = keys(read(texts));
        int repaired = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Map<Path, String> broken = without(texts, random);
            LoadedFolder loaded = read(broken);
            if (loaded.problems().isEmpty()) {
                RegionFacts facts = RegionFacts.of(loaded.regions().getFirst());
                for (Finding finding : GapAnalysis.assess(facts).open()) {
                    if (!before.contains(key(finding))) {
                        for (Repair repair : GapAnalysis.repairs(finding, facts)) {
                            holds(broken, loaded, finding, repair);
                            repaired++;
                        }
                    }
                }
            }
        }
        assertTrue(repaired > 0);
    }

    private void holds(Map<Path, String> texts, LoadedFolder before, Finding finding, Repair repair) {
        Map<Path, List<FileEdit>> edits = loader.repairWriter().edits(repair).stream()
                .collect(Collectors.groupingBy(edit -> Path.of(edit.file().toFileString())));
        Map<Path, String> after = new TreeMap<>(texts);
        edits.forEach((file, changes) -> {
            Repairs.assertSmall(texts.get(file), changes);
            after.put(file, FileEdit.applied(texts.get(file), changes));
        });
        String what = finding.rule() + " " + finding.elementName() + ": "
                + repair.title().dutch() + "\n" + edits;
        LoadedFolder now = read(after);
        assertEquals(List.of(), now.problems(), what);
        assertTrue(!keys(now).contains(key(finding)), () -> "The finding must be gone: " + what);
        Set<String> errors = errors(now);
        errors.removeAll(errors(before));
        assertEquals(Set.of(), errors, () -> "No new errors: " + what);
    }

    private LoadedFolder read(Map<Path, String> texts) {
        FolderModel model = loader.follow(FOLDER);
        texts.forEach(model::put);
        return model.state();
    }

    private static Map<Path, String> without(Map<Path, String> texts, Random random) {
        List<Path> files = List.copyOf(texts.keySet());
        Path file = files.get(random.nextInt(files.size()));
        List<String> lines = new ArrayList<>(Arrays.asList(texts.get(file).split("(?<=\n)")));
        int from = random.nextInt(lines.size());
        lines.subList(from, endOf(lines, from) + 1).clear();
        Map<Path, String> broken = new TreeMap<>(texts);
        broken.put(file, String.join("", lines));
        return broken;
    }

    // A line that opens a block goes with the whole block.
    private static int endOf(List<String> lines, int from) {
        int depth = 0;
        for (int at = from; at < lines.size(); at++) {
            depth += count(lines.get(at), '{') - count(lines.get(at), '}');
            if (depth <= 0) {
                return at;
            }
        }
        return from;
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(c -> c == brace).count();
    }

    private static Set<String> keys(LoadedFolder folder) {
        return GapAnalysis.findings(folder.regions().getFirst()).stream()
                .map(BrokenRegionsRepairsTest::key)
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.elementName();
    }

    private static Set<String> errors(LoadedFolder folder) {
        return GapAnalysis.findings(folder.regions().getFirst()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !NEXT_TO_ARRANGE.contains(finding.rule()))
                .map(BrokenRegionsRepairsTest::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
