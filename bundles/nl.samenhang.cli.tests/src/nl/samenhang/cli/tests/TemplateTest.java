package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate --template}: documents in the looks of a Word file of the user. */
class TemplateTest {

    private static final Path TEMPLATE = Path.of("..", "..", "docs", "templates", "huisstijl.docx");

    @TempDir
    Path temporary;

    private Path region;
    private Path output;

    @BeforeEach
    void writeTheRegion() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        output = temporary.resolve("uitvoer");
        Files.writeString(region.resolve("proef.regio"), """
                regio Proef "Regio Proef"
                gebruikt Landelijk
                peildatum 2026-09-01
                partner gemeente "Gemeente Meerstad" soort gemeente
                vraagstuk drugs "Drugshandel" { eigenaar gemeente startpunt omdat "De school ziet koeriers" sinds 2026-01-15 }
                """);
    }

    private Run generate(Path template, String... options) {
        Stream<Object> begin = Stream.of("generate", region, "--output", output, "--template", template);
        return Run.of(Stream.concat(begin, Stream.of(options)).toArray());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(output.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void allDocumentsHaveTheLooksOfTheTemplate() throws IOException {
        Run run = generate(TEMPLATE);
        assertEquals(0, run.exitCode(), run.words());
        List<String> expected = List.of("proef-convenant.docx", "proef-factsheet.docx", "proef-privacyprotocol.docx");
        assertEquals(expected, written());
        for (String file : expected) {
            String text = part(file, "word/document.xml");
            assertTrue(text.contains("Gemeente Zonneveld"), file);
            assertTrue(text.contains("\"Kop1\""), file);
        }
        assertTrue(run.out()
                .contains("Weggelaten uit het convenant, zoals het sjabloon zegt: “Communicatie en klachten”."));
        assertFalse(run.out().contains("Weggelaten uit de factsheet"));
    }

    @Test
    void otherFormatsHaveTheSamePartsForTheAsking() throws IOException {
        Run run = generate(TEMPLATE, "--document", "convenant", "--format", "docx,html");
        assertEquals(0, run.exitCode(), run.words());
        String page = Files.readString(output.resolve("proef-convenant.html"));
        assertTrue(page.contains("Artikel 16"));
        assertFalse(page.contains("Artikel 17"));
        assertFalse(page.contains("Communicatie en klachten"));
    }

    @Test
    void whatWasMadeWithATemplateIsRenewedWithoutIt() throws IOException {
        generate(TEMPLATE, "--document", "convenant");
        Path word = output.resolve("proef-convenant.docx");
        byte[] made = Files.readAllBytes(word);
        Run same = Run.of("generate", region, "--into", word);
        assertEquals(0, same.exitCode(), same.words());
        assertArrayEquals(made, Files.readAllBytes(word));
        Path text = region.resolve("proef.regio");
        Files.writeString(
                text, Files.readString(text).replace("De school ziet koeriers", "De wijkagent ziet koeriers"));
        Run changed = Run.of("generate", region, "--into", word);
        assertEquals(0, changed.exitCode(), changed.words());
        String body = part("proef-convenant.docx", "word/document.xml");
        assertTrue(body.contains("De wijkagent ziet koeriers"));
        assertTrue(body.contains("Gemeente Zonneveld"));
        assertFalse(body.contains("Communicatie en klachten"));
        assertFalse(changed.out().contains("Toegevoegd"), changed.out());
    }

    @Test
    void aTemplateThatCannotBeUsedIsToldByItsName() throws IOException {
        Path broken = Files.writeString(temporary.resolve("kapot.docx"), "Dit is geen Word-bestand.");
        Run run = generate(broken);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("kapot.docx: Het bestand is beschadigd of is geen Word-bestand"), run.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void aTemplateThatIsNotThereIsTold() {
        Run run = generate(temporary.resolve("weg.docx"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("weg.docx kan niet worden gelezen"), run.err());
    }

    @Test
    void aFileThatIsRenewedKeepsItsOwnLooks() {
        Run run = generate(TEMPLATE, "--into", "iets.docx");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Met --into houdt het bestand zijn eigen opmaak."), run.err());
    }
}
