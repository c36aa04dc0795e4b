package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code generate --into}: a Word file that was made before, and edited, is brought up to date. */
class RenewalTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" { eigenaar gemeente startpunt omdat "De school ziet koeriers" sinds 2026-01-15 }
            route zorg "Zorgroute" soort ondersteuning voor drugs {
                stap melden "Melden" door gemeente
                einde klaar
            }
            """;

    @TempDir
    Path temporary;

    private Path region;
    private Path word;

    @BeforeEach
    void makeTheFile() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        Files.writeString(region.resolve("proef.regio"), REGION);
        Run made = Run.of("generate", region, "--output", temporary, "--document", "convenant", "--format", "docx");
        assertEquals(0, made.exitCode(), made.words());
        word = temporary.resolve("proef-convenant.docx");
    }

    private Run renew() {
        return Run.of("generate", region, "--into", word);
    }

    private void change(String before, String after) throws IOException {
        Path text = region.resolve("proef.regio");
        assertTrue(Files.readString(text).contains(before));
        Files.writeString(text, Files.readString(text).replace(before, after));
    }

    private void edit(String before, String after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(word)));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.readAllBytes();
                boolean text = entry.getName().equals("word/document.xml");
                packed.write(
                        text
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(before, after)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                packed.closeEntry();
            }
        }
        Files.write(word, out.toByteArray());
    }

    private String text() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(word)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no text");
    }

    @Test
    void anUnchangedModelLeavesTheFileAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(word);
        Run run = renew();
        assertEquals(0, run.exitCode(), run.words());
        assertTrue(run.out().contains("Er is niets veranderd"), run.out());
        assertArrayEquals(before, Files.readAllBytes(word));
    }

    @Test
    void theFileTellsWhichDocumentItIs() throws IOException {
        Run made = Run.of("generate", region, "--output", temporary, "--document", "factsheet", "--format", "docx");
        assertEquals(0, made.exitCode(), made.words());
        change("Zorgroute", "Steunroute");
        Path factsheet = temporary.resolve("proef-factsheet.docx");
        Run run = Run.of("generate", region, "--into", factsheet);
        assertEquals(0, run.exitCode(), run.words());
        assertTrue(run.out().contains("Vernieuwd: "), run.out());
        Run other = Run.of("generate", region, "--into", factsheet, "--document", "convenant");
        assertEquals(2, other.exitCode(), other.words());
        assertTrue(other.err().contains("geen tekst die Samenhang voor dit document heeft gemaakt"), other.err());
    }

    @Test
    void aChangedTextIsKeptBesideTheNewOneAndTold() throws IOException {
        edit("De school ziet koeriers", "De directie ziet koeriers");
        change("De school ziet koeriers", "De politie ziet koeriers");
        Run run = renew();
        assertEquals(0, run.exitCode(), run.words());
        assertTrue(run.out().contains("Vernieuwd: "), run.out());
        assertTrue(run.out().contains("Gewijzigd, bewaard onder de tekst uit het model"), run.out());
        assertTrue(text().contains("De politie ziet koeriers"));
        assertTrue(text().contains("De directie ziet koeriers"));
        assertFalse(text().contains("De school ziet koeriers"));
    }

    @Test
    void nothingButTheFileIsWritten() throws IOException {
        change("De school ziet koeriers", "De politie ziet koeriers");
        renew();
        try (Stream<Path> files = Files.list(temporary)) {
            assertEquals(
                    List.of("proef", "proef-convenant.docx", "proef-route.svg"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$proef-convenant.docx", "~$oef-convenant.docx", ".~lock.proef-convenant.docx#"})
    void aFileThatIsOpenElsewhereIsLeftAlone(String owner) throws IOException {
        byte[] before = Files.readAllBytes(word);
        Files.writeString(temporary.resolve(owner), "");
        change("De school ziet koeriers", "De politie ziet koeriers");
        Run run = renew();
        assertEquals(2, run.exitCode(), run.words());
        assertTrue(run.err().contains("is geopend in een tekstverwerker"), run.err());
        assertArrayEquals(before, Files.readAllBytes(word));
    }

    @Test
    void aHalfFileIsRefusedAndLeftAlone() throws IOException {
        byte[] whole = Files.readAllBytes(word);
        Files.write(word, Arrays.copyOf(whole, whole.length / 2));
        isRefused("Het bestand is beschadigd");
    }

    @Test
    void anEmptyFileIsRefusedAndLeftAlone() throws IOException {
        Files.write(word, new byte[0]);
        isRefused("Het bestand is beschadigd");
    }

    @Test
    void aFileWithDamagedTextIsRefusedAndLeftAlone() throws IOException {
        edit("</w:body>", "</w:bod");
        isRefused("Het bestand is beschadigd");
    }

    @Test
    void aFileWithAPasswordIsRefusedAndLeftAlone() throws Exception {
        EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.standard);
        Encryptor encryptor = encryption.getEncryptor();
        encryptor.confirmPassword("geheim");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream within = encryptor.getDataStream(container)) {
                within.write(Files.readAllBytes(word));
            }
            try (OutputStream out = Files.newOutputStream(word)) {
                container.writeFilesystem(out);
            }
        }
        isRefused("Het bestand is met een wachtwoord beveiligd");
    }

    private void isRefused(String why) throws IOException {
        byte[] before = Files.readAllBytes(word);
        change("De school ziet koeriers", "De politie ziet koeriers");
        Run run = renew();
        assertEquals(2, run.exitCode(), run.words());
        assertTrue(run.err().contains("proef-convenant.docx: " + why), run.err());
        assertArrayEquals(before, Files.readAllBytes(word));
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() {
        Run run = Run.of("generate", region, "--into", temporary);
        assertEquals(2, run.exitCode(), run.words());
        assertTrue(run.err().contains(" kan niet worden gelezen"), run.err());
    }

    @Test
    void whatIsOpenAndWhatWasKeptIsCountedInTheEnd() throws IOException {
        edit("De school ziet koeriers", "De directie ziet koeriers");
        change("De school ziet koeriers", "De politie ziet koeriers");
        List<String> said = renew().out().lines().toList();
        assertEquals("Bewaard: 1 gewijzigde tekst.", said.get(2), said::toString);
        assertTrue(
                said.get(3).matches("Het convenant van Regio Proef heeft \\d+ open punten in de tekst\\."),
                said::toString);
        assertTrue(said.get(4).contains(" bevindingen; die staan bij de open punten"), said::toString);
        assertEquals(5, said.size(), said::toString);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Run run = Run.of("generate", region, "--into", temporary.resolve("weg.docx"));
        assertEquals(2, run.exitCode(), run.words());
        assertTrue(run.err().contains("weg.docx kan niet worden gelezen"), run.err());
    }
}
