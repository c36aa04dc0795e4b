package nl.samenhang.dist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house, in class files and in manifests. */
class ArchitectureTest {

    private static final String PREFIX = "nl.samenhang.";

    /** Which bundles each bundle may use; a bundle that is missing here is a bundle that nobody has thought about. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("analysis", Set.of("model")),
            Map.entry("language", Set.of("model", "analysis")),
            Map.entry("language.ide", Set.of("model", "analysis", "language", "diagram", "document", "compare")),
            Map.entry("diagram", Set.of("model", "analysis", "language")),
            Map.entry("document", Set.of("model", "analysis", "language")),
            Map.entry("compare", Set.of("model", "analysis", "language")),
            Map.entry("document.office", Set.of("model", "analysis", "document")),
            Map.entry("document.pdf", Set.of("model", "analysis", "document")),
            Map.entry(
                    "cli",
                    Set.of(
                            "model",
                            "analysis",
                            "language",
                            "language.ide",
                            "diagram",
                            "document",
                            "compare",
                            "document.office",
                            "document.pdf")),
            Map.entry(
                    "workbench",
                    Set.of(
                            "model",
                            "analysis",
                            "language",
                            "language.ide",
                            "diagram",
                            "document",
                            "compare",
                            "document.office",
                            "document.pdf")));

    private static final List<String> ONLY_FOR_THE_WORKBENCH =
            List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources");

    private static final Set<String> TOP_LEVEL = Set.of(
            ".ci",
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "bundles",
            "docs",
            "examples",
            "features",
            "mvnw",
            "mvnw.cmd",
            "pom.xml",
            "releng",
            "samenhang",
            "samenhang.cmd");

    static Stream<String> bundles() {
        return Checkout.bundles().stream()
                .filter(name -> !name.endsWith(".tests"))
                .filter(name -> !isWithoutClasses(name));
    }

    static Stream<String> bundlesBelowTheWorkbench() {
        return bundles().filter(bundle -> !bundle.equals("nl.samenhang.workbench"));
    }

    // Fragments that hold Dutch words for bundles of Eclipse, or no more than a manifest.
    private static boolean isWithoutClasses(String bundle) {
        return Checkout.isFragment(bundle)
                && !Files.exists(Checkout.bundle(bundle).resolve("src"));
    }

    @Test
    void everyBundleHasItsArrows() {
        assertEquals(
                List.of(),
                bundles()
                        .map(ArchitectureTest::part)
                        .filter(part -> !ARROWS.containsKey(part))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void classesFollowTheArrows(String bundle) {
        JavaClasses classes = classes(bundle);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbiddenPackages(part(bundle)))
                .because(bundle + " may use " + ARROWS.get(part(bundle)) + " only")
                .check(classes);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void manifestsFollowTheArrows(String bundle) {
        Set<String> allowed = ARROWS.get(part(bundle));
        List<String> wrong = Checkout.required(bundle).stream()
                .filter(name -> name.startsWith(PREFIX))
                .filter(name -> allowed.stream().noneMatch(part -> inPart(name, part)))
                .toList();
        assertEquals(List.of(), wrong, bundle + " may require " + allowed + " only");
    }

    @ParameterizedTest
    @MethodSource("bundlesBelowTheWorkbench")
    void onlyTheWorkbenchKnowsTheWorkbenchOfEclipse(String bundle) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ONLY_FOR_THE_WORKBENCH.stream().map(name -> name + "..").toArray(String[]::new))
                .check(classes(bundle));
        List<String> wrong = Checkout.required(bundle).stream()
                .filter(name -> ONLY_FOR_THE_WORKBENCH.stream().anyMatch(name::startsWith))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingRequiresATestBundle() {
        List<String> wrong = Checkout.bundles().stream()
                .flatMap(bundle -> Checkout.required(bundle).stream()
                        .filter(name -> name.startsWith(PREFIX) && name.endsWith(".tests"))
                        .map(name -> bundle + " requires " + name))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void generatedCodeIsNotCommitted() throws IOException, InterruptedException {
        assertEquals(
                List.of(),
                tracked().stream()
                        .filter(file ->
                                file.contains("src-gen/") || file.contains("/target/") || file.endsWith(".class"))
                        .toList());
    }

    @Test
    void theTopLevelHoldsWhatItShouldAndNoMore() throws IOException, InterruptedException {
        Set<String> wrong =
                new HashSet<>(tracked().stream().map(file -> file.split("/")[0]).toList());
        wrong.removeAll(TOP_LEVEL);
        assertEquals(Set.of(), wrong);
    }

    private static List<String> tracked() throws IOException, InterruptedException {
        List<String> files = Checkout.trackedFiles();
        assumeFalse(files.isEmpty(), "not a checkout made by git");
        return files;
    }

    private static JavaClasses classes(String bundle) {
        Path folder = Checkout.bundle(bundle).resolve("target/classes");
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        assertTrue(classes.iterator().hasNext(), bundle + " has no classes in " + folder);
        return classes;
    }

    private static String part(String bundle) {
        return bundle.substring(PREFIX.length());
    }

    // document.office is not in document, though its package is: the longest name that fits is the part meant.
    private static boolean inPart(String name, String part) {
        String rest = name.substring(PREFIX.length());
        String longest = ARROWS.keySet().stream()
                .filter(known -> rest.equals(known) || rest.startsWith(known + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(rest);
        return longest.equals(part);
    }

    private static String[] forbiddenPackages(String part) {
        List<String> packages = new ArrayList<>();
        for (String other : ARROWS.keySet()) {
            if (!other.equals(part) && !ARROWS.get(part).contains(other)) {
                boolean parent = part.startsWith(other + ".")
                        || ARROWS.get(part).stream().anyMatch(a -> a.startsWith(other + "."));
                packages.add(PREFIX + other + (parent ? "" : ".."));
            }
        }
        return packages.toArray(String[]::new);
    }
}
