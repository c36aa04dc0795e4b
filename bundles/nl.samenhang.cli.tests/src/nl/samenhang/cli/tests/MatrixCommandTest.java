package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.MatrixKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixCommandTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" { eigenaar gemeente }
            vraagstuk pestGedrag "Pesten" { eigenaar gemeente }
            route zorg "Zorgroute" soort ondersteuning voor drugs {
                stap melden "Melden" door gemeente
                einde klaar
            }
            """;

    @TempDir
    Path temporary;

    private Path region;
    private Path output;

    @BeforeEach
    void writeRegion() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        output = temporary.resolve("uit");
        Files.writeString(region.resolve("proef.regio"), REGION);
    }

    private Run run(Object... more) {
        return Run.of(Stream.concat(Stream.of("matrix", region, "--output", output), Stream.of(more))
                .toArray());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAPageOfEveryKindUnlessAskedOtherwise() throws IOException {
        Run run = run();
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(
                List.of("proef-begrippen.html", "proef-dekking.html", "proef-handelingskader.html", "proef-veri.html"),
                files());
        assertEquals(
                4,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("Geschreven: "))
                        .count(),
                run.out());
        assertTrue(run.out().endsWith("Er zijn 4 bestanden geschreven." + System.lineSeparator()), run.out());
    }

    @Test
    void makesTheKindsAndFormatsAskedFor() throws IOException {
        assertEquals(0, run("--kind", "veri,Dekking", "--format", "csv,xlsx").exitCode());
        assertEquals(List.of("proef-dekking.csv", "proef-dekking.xlsx", "proef-veri.csv", "proef-veri.xlsx"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pestGedrag", "Pesten", "pesten", "PESTGEDRAG"})
    void anIssueIsMeantByItsNameOrTitle(String written) throws IOException {
        assertEquals(
                0,
                run("--issue", written, "--kind", "dekking", "--format", "csv").exitCode());
        assertEquals(List.of("proef-dekking-pestGedrag.csv"), files());
        String csv = Files.readString(output.resolve("proef-dekking-pestGedrag.csv"));
        assertTrue(csv.contains("Pesten"), csv);
        assertFalse(csv.contains("Drugshandel"), csv);
    }

    @Test
    void anUnknownIssueIsAnsweredWithTheIssuesThereAre() {
        Run run = run("--issue", "verzuim");
        assertEquals(2, run.exitCode());
        assertEquals(
                "samenhang: Er is geen vraagstuk \"verzuim\". De vraagstukken zijn drugs (\"Drugshandel\") en pestGedrag (\"Pesten\")."
                        + System.lineSeparator(),
                run.err());
        assertFalse(Files.exists(output));
        assertEquals(
                "samenhang: There is no issue \"verzuim\". The issues are drugs (\"Drugshandel\") and pestGedrag (\"Pesten\")."
                        + System.lineSeparator(),
                run("--issue", "verzuim", "--lang", "en").err());
    }

    @Test
    void aRegionWithoutIssuesSaysSo() throws IOException {
        Files.writeString(region.resolve("proef.regio"), "regio Proef gebruikt Landelijk peildatum 2026-09-01");
        Run run = run("--issue", "verzuim");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("deze regio heeft nog geen vraagstukken"), run.err());
    }

    @Test
    void anUnknownKindIsAnsweredWithTheKindsThereAre() {
        Run run = run("--kind", "raci");
        assertEquals(2, run.exitCode());
        List<String> kinds = Matrices.all().stream().map(MatrixKind::id).toList();
        String listed = String.join(", ", kinds.subList(0, kinds.size() - 1)) + " of " + kinds.getLast();
        assertTrue(run.err().contains("De waarde \"raci\" past niet bij --kind. Kies uit: " + listed + "."), run.err());
    }

    @Test
    void thePageOfVeriHasATableForEachRouteAndTheCsvOneForAll() throws IOException {
        Files.writeString(
                region.resolve("veilig.regio"),
                "regio Proef route veilig \"Veiligheidsroute\" soort veiligheid { stap ingrijpen \"Ingrijpen\" door gemeente }");
        assertEquals(0, run("--kind", "veri", "--format", "html,csv").exitCode());
        String page = Files.readString(output.resolve("proef-veri.html"));
        assertEquals(2, page.split("<table", -1).length - 1);
        assertTrue(page.indexOf("<h2>Zorgroute</h2>") < page.indexOf("<h2>Veiligheidsroute</h2>"), page);
        List<String> rows =
                Files.readString(output.resolve("proef-veri.csv")).lines().toList();
        assertTrue(rows.getFirst().endsWith("Route;Stap;Gemeente Meerstad"), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("Veiligheidsroute;")), rows.toString());
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        run("--format", "html,xlsx,csv");
        Path first = output;
        output = temporary.resolve("nog eens");
        run("--format", "html,xlsx,csv");
        assertEquals(12, files().size());
        for (String name : files()) {
            assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(output.resolve(name)), name);
        }
    }

    @Test
    void aTextWithMistakesGivesNoFiles() throws IOException {
        Files.writeString(region.resolve("proef.regio"), REGION + "vraagstuk {");
        assertEquals(3, run().exitCode());
        assertFalse(Files.exists(output));
    }
}
