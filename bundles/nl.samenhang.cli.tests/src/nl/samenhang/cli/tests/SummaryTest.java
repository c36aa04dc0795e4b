package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says in the end of what it wrote and of what is open, also where it went wrong on the way. */
class SummaryTest {

    private static final String REGION = """
            regio %1$s "Regio %1$s" gebruikt Landelijk peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            """;

    @TempDir
    private Path temporary;

    private Path regions;
    private Path output;

    @BeforeEach
    void writeRegions() throws IOException {
        regions = Files.createDirectory(temporary.resolve("regios"));
        output = Files.createDirectory(temporary.resolve("uit"));
        write("Aadorp");
    }

    private void write(String name) throws IOException {
        Files.writeString(regions.resolve(name + ".regio"), REGION.formatted(name));
    }

    private Run generate(String... more) {
        Object[] words = {"generate", regions, "--output", output, "--format", "html"};
        Object[] all = Stream.concat(Stream.of(words), Stream.of(more)).toArray();
        return Run.of(all);
    }

    /** How often the page of a document marks something as open. */
    private int marked(String document) throws IOException {
        String page = Files.readString(output.resolve("aadorp-" + document + ".html"));
        return page.split("class=\"open-punt\"", -1).length - 1;
    }

    @Test
    void theOpenPointsOfEachDocumentAreCounted() throws IOException {
        List<String> said = generate().out().lines().skip(3).toList();
        assertTrue(marked("convenant") > 1 && marked("privacyprotocol") > 1);
        assertEquals(
                "Het convenant van Regio Aadorp heeft %d open punten in de tekst.".formatted(marked("convenant")),
                said.get(0));
        assertEquals(
                "Het privacyprotocol van Regio Aadorp heeft %d open punten in de tekst."
                        .formatted(marked("privacyprotocol")),
                said.get(1));
        assertTrue(said.get(2).startsWith("De factsheet van Regio Aadorp heeft "), said::toString);
        assertTrue(said.get(3).matches("Regio Aadorp heeft \\d+ bevindingen; die staan bij .*"), said::toString);
        assertEquals(List.of("Er zijn 3 bestanden geschreven."), said.subList(4, said.size()));
    }

    @Test
    void theySpeakEnglishWhenAsked() throws IOException {
        List<String> said = generate("--document", "privacyprotocol", "--lang", "en")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertEquals(
                "The privacy protocol of Regio Aadorp has %d open points in its text."
                        .formatted(marked("privacyprotocol")),
                said.get(0));
        assertTrue(said.get(1).matches("Regio Aadorp has \\d+ findings\\."), said::toString);
        assertEquals(List.of("1 file was written."), said.subList(2, said.size()));
    }

    @Test
    void aRegionThatFailsLeavesThoseBeforeItWhichAreCounted() throws IOException {
        write("Beedorp");
        Path signed = Files.writeString(output.resolve("beedorp-factsheet.html"), "getekend");
        assertTrue(signed.toFile().setReadOnly());
        Run run = generate("--document", "factsheet");
        assertEquals(2, run.exitCode(), run.words());
        assertTrue(run.err().contains("beedorp-factsheet.html mag alleen worden gelezen"), run.err());
        assertEquals("Er is 1 bestand geschreven.", run.out().lines().toList().getLast());
        assertTrue(Files.readString(output.resolve("aadorp-factsheet.html")).endsWith("</html>\n"));
    }

    @Test
    void whereNothingWasWrittenThatIsSaid() throws IOException {
        Path signed = Files.writeString(output.resolve("aadorp-netwerk.svg"), "getekend");
        assertTrue(signed.toFile().setReadOnly());
        Run run = Run.of("diagram", regions, "--kind", "netwerk", "--output", output);
        assertEquals(2, run.exitCode(), run.words());
        assertEquals(
                List.of("Er is geen bestand geschreven."), run.out().lines().toList());
    }
}
