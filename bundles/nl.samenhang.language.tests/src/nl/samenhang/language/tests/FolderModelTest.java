package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.FolderModel;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder that is followed while somebody writes knows the same as one that is read anew. */
class FolderModelTest {

    private static final Path FOLDER = Path.of("/proef");
    private static final String HEADER = "regio Proef \"Proef\"\ngebruikt Landelijk\npeildatum 2026-09-01\n";

    private final RegionLoader loader = RegionLoader.create();

    static List<Path> examples() throws IOException {
        return Examples.regions();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsKnownAfterAnyEditsIsWhatAFreshReadingKnows(Path example) throws IOException {
        Map<Path, String> texts = Examples.texts(example, FOLDER);
        Map<Path, String> originals = Map.copyOf(texts);
        List<Path> files = List.copyOf(texts.keySet());
        FolderModel followed = loader.follow(FOLDER);
        texts.forEach(followed::put);
        followed.state();
        Random random = new Random(example.getFileName().toString().hashCode());
        for (int i = 0; i < 100; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String text = random.nextInt(3) == 0 ? originals.get(file) : edited(texts.get(file), random);
            texts.put(file, text);
            followed.put(file, text);
            if (random.nextInt(3) > 0) {
                assertEquals(known(fresh(texts)), known(followed.state()), "edit %d in %s".formatted(i, file));
            }
        }
    }

    @Test
    void aStepOfAProtocolIsLookedUpAnewWhenItsKindChanges() {
        String kinds = """
                catalogus Eigen "Eigen"
                protocolsoort een "Een" { vereist stap melden "Melden bij een" }
                protocolsoort twee "Twee" { vereist stap melden "Melden bij twee" }
                """;
        String protocols = HEADER + "gebruikt Eigen\nprotocol p \"P\" soort een\n";
        String route = """
                regio Proef
                partner school "School" soort gemeente
                route zorg "Zorg" soort ondersteuning {
                    stap eerst "Eerst" door school { volgens p onderdeel melden }
                    einde klaar
                }
                """;
        Map<Path, String> texts = new TreeMap<>(Map.of(
                FOLDER.resolve("a.regio"), protocols,
                FOLDER.resolve("b.regio"), route,
                FOLDER.resolve("eigen.regio"), kinds));
        FolderModel followed = loader.follow(FOLDER);
        texts.forEach(followed::put);
        followed.state();
        texts.put(FOLDER.resolve("a.regio"), protocols.replace("soort een", "soort twee"));
        texts.forEach(followed::put);
        LoadedFolder now = followed.state();
        assertEquals(List.of(), now.problems());
        assertEquals(known(fresh(texts)), known(now));
    }

    @Test
    void aNameThatGoesAndComesAgainIsMissedElsewhereMeanwhile() {
        Path partners = FOLDER.resolve("a.regio");
        Path others = FOLDER.resolve("b.regio");
        String partner = HEADER + "partner school \"School\" soort gemeente\n";
        FolderModel followed = loader.follow(FOLDER);
        followed.put(partners, partner);
        followed.put(
                others, "regio Proef\nvraagstuk v \"V\" { eigenaar school }\nvraagstuk w \"W\" { eigenaar scool }\n");
        assertEquals(List.of("scool"), unknown(followed.state()));
        followed.put(partners, partner.replace("partner school", "partner scool"));
        assertEquals(List.of("school"), unknown(followed.state()));
        followed.put(partners, partner);
        assertEquals(List.of("scool"), unknown(followed.state()));
    }

    @Test
    void aFileThatBecomesAnotherRegionTakesItsNamesAlong() {
        Path partners = FOLDER.resolve("a.regio");
        String partner = HEADER + "partner school \"School\" soort gemeente\n";
        FolderModel followed = loader.follow(FOLDER);
        followed.put(partners, partner);
        followed.put(FOLDER.resolve("b.regio"), "regio Proef\nvraagstuk v \"V\" { eigenaar school }\n");
        assertEquals(List.of(), unknown(followed.state()));
        followed.put(partners, partner.replace("regio Proef", "regio Ander"));
        assertEquals(List.of("school"), unknown(followed.state()));
    }

    private List<String> unknown(LoadedFolder folder) {
        return folder.problems().stream()
                .map(problem -> problem.message().dutch().replaceFirst("^[^\"]*\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void aTextThatGrewTooLargeIsToldAndReadAgainWhenItShrinks() {
        Path file = FOLDER.resolve("a.regio");
        FolderModel followed = loader.follow(FOLDER);
        followed.put(file, HEADER + "// " + "x".repeat(5 << 20) + "\n");
        LoadedFolder large = followed.state();
        assertEquals(List.of(), large.regions());
        assertEquals(1, large.problems().size());
        assertTrue(large.problems().getFirst().message().dutch().startsWith("Dit bestand is te groot"));
        followed.put(file, HEADER);
        assertEquals(List.of(), followed.state().problems());
    }

    @Test
    void textsThatAreTooLargeTogetherAreNotAllTakenUp() {
        FolderModel followed = loader.follow(FOLDER);
        for (int i = 0; i < 6; i++) {
            followed.put(FOLDER.resolve(i + ".regio"), HEADER + "// " + "x".repeat(3 << 20) + "\n");
        }
        assertEquals(5, followed.files().size());
        assertEquals(
                FOLDER.resolve("5.regio"),
                followed.state().problems().getFirst().location().file());
    }

    @Test
    void manyEditsOfOneTextAreTakenUp() {
        Path file = FOLDER.resolve("a.regio");
        String text = HEADER + "partner school \"School\" soort gemeente\nvraagstuk v \"V\" { eigenaar school }\n";
        FolderModel followed = loader.follow(FOLDER);
        followed.put(file, text);
        followed.state();
        for (int i = 0; i < 1200; i++) {
            followed.put(file, text.replace("eigenaar school", i % 2 == 0 ? "eigenaar schoo" : "eigenaar school"));
            assertEquals(i % 2 == 0 ? 1 : 0, followed.state().problems().size());
        }
    }

    // A character comes or goes, or a word goes, or one word is put in the place of another.
    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + "abc \"{},".charAt(random.nextInt(8)) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, start(text, at)) + text.substring(end(text, at));
            default -> {
                int other = random.nextInt(text.length());
                String word = text.substring(start(text, other), end(text, other));
                yield text.substring(0, start(text, at)) + word + text.substring(end(text, at));
            }
        };
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private LoadedFolder fresh(Map<Path, String> texts) {
        FolderModel model = loader.follow(FOLDER);
        texts.forEach(model::put);
        return model.state();
    }

    private static String known(LoadedFolder folder) {
        List<String> lines = new ArrayList<>();
        folder.problems()
                .forEach(problem ->
                        lines.add(problem.location() + " " + problem.message().dutch()));
        for (Region region : folder.regions()) {
            region.files().forEach(file -> addReferences(file, lines));
            GapAnalysis.assess(region)
                    .open()
                    .forEach(finding -> lines.add(finding.rule() + " " + finding.elementName() + " "
                            + finding.message().dutch()));
        }
        return String.join("\n", lines);
    }

    private static void addReferences(EObject root, List<String> lines) {
        root.eAllContents().forEachRemaining(element -> {
            List<String> targets = new ArrayList<>();
            element.eCrossReferences().forEach(target -> targets.add(name(target)));
            lines.add(
                    element.eClass().getName() + " " + EcoreUtil.getURI(element).fragment() + " -> " + targets);
        });
    }

    // The number of a reference that leads nowhere is no one's business.
    private static String name(EObject target) {
        return target.eIsProxy() ? "nowhere" : EcoreUtil.getURI(target).toString();
    }
}
