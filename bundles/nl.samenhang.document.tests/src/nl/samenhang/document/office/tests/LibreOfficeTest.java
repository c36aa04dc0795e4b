package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.Section;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.tests.Samples;
import nl.samenhang.language.RegionLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the Word file in another word processor. Needs LibreOffice and pdftotext, and fails without them. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void showsEveryArticleWithItsNumber() throws Exception {
        Document covenant = Samples.covenant(folder, Samples.REGION);
        Path docx = folder.resolve("convenant.docx");
        Files.write(docx, new DocxRenderer().render(covenant));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString());
        run(
                "pdftotext",
                "-layout",
                folder.resolve("convenant.pdf").toString(),
                folder.resolve("convenant.txt").toString());
        String text = Files.readString(folder.resolve("convenant.txt")).replaceAll("\\s+", " ");
        for (Section section : covenant.sections()) {
            String heading = section.label().isEmpty() ? section.title() : section.label() + ". " + section.title();
            // Once in the table of contents, once above its text.
            assertTrue(text.split(Pattern.quote(heading), -1).length >= 3, () -> heading + " in\n" + text);
        }
        assertFalse(text.contains("HYPERLINK"), "a link shows as words and not as a code");
        int pages = Files.readString(folder.resolve("convenant.txt")).split("\f").length;
        assertEquals(pages, text.split("Concept; juridisch te toetsen \\|", -1).length - 1, "a draft on every page");
        assertTrue(text.contains("Pagina 2 van " + pages), text);
    }

    @Test
    void showsTheFactsheetOfEveryExampleOnTwoPages() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        List<String> names;
        try (Stream<Path> examples = Files.list(Path.of("..", "..", "examples"))) {
            names = examples.filter(Files::isDirectory)
                    .map(example -> example.getFileName().toString())
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            Region region = RegionLoader.create()
                    .load(Path.of("..", "..", "examples", name))
                    .regions()
                    .getFirst();
            Path docx = folder.resolve(name + ".docx");
            Files.write(docx, new DocxRenderer().render(Factsheet.of(region)));
            command.add(docx.toString());
        }
        run(command.toArray(String[]::new));
        Map<String, Integer> pages = new TreeMap<>();
        for (String name : names) {
            String pdf = folder.resolve(name + ".pdf").toString();
            run("pdftotext", "-layout", pdf, folder.resolve(name + ".txt").toString());
            pages.put(name, Files.readString(folder.resolve(name + ".txt")).split("\f").length);
        }
        assertEquals(names.stream().collect(Collectors.toMap(name -> name, name -> 2)), pages);
    }

    private void run(String... command) throws InterruptedException {
        try {
            Path log = folder.resolve(command[0] + ".log");
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), command[0] + " does not end");
            assertEquals(0, process.exitValue(), Files.readString(log));
        } catch (IOException missing) {
            fail("Install libreoffice-writer and poppler-utils to run this test: " + missing.getMessage());
        }
    }
}
