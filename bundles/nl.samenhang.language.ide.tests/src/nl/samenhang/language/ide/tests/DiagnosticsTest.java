package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the editor is told of mistakes and gaps while texts change. */
class DiagnosticsTest extends ServerTest {

    private static final String WITHOUT_OWNER = """
            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" soort drugshandel { regie gemeente }
            """;

    @Test
    void gapsOfTheWorkspaceAreToldBeforeAnyFileIsOpened() {
        String text = HEADER + WITHOUT_OWNER;
        write("a.regio", text);
        initialize();
        assertTrue(
                shown("a.regio").stream()
                        .anyMatch(shown -> shown.startsWith(place(text, "drugs \"") + " error R01 Het vraagstuk")),
                () -> shown("a.regio").toString());
    }

    @Test
    void aFileIsCheckedInAnEditorThatIsOpenedOnNoFolder() {
        write("a.regio", HEADER + WITHOUT_OWNER);
        initialize(params -> params.setWorkspaceFolders(null), true, true);
        open(uri("a.regio"), text("a.regio"));
        assertTrue(rules("a.regio").contains("R01"), () -> shown("a.regio").toString());
    }

    @Test
    void anEditTakesAGapAway() {
        String text = HEADER + WITHOUT_OWNER;
        write("a.regio", text);
        initializeAndOpen("a.regio");
        assertTrue(rules("a.regio").contains("R01"));
        change("a.regio", text, "regie gemeente", "eigenaar gemeente regie gemeente");
        assertFalse(rules("a.regio").contains("R01"), () -> shown("a.regio").toString());
    }

    @Test
    void anEditInOneFileTakesAGapInAnotherAway() {
        write("a.regio", HEADER);
        write("b.regio", "regio Proef\n" + WITHOUT_OWNER);
        String signals = "regio Proef\n";
        write("c.regio", signals);
        initializeAndOpen("c.regio");
        List<String> before = rules("b.regio");
        assertTrue(before.contains("R05"), before::toString);
        change("c.regio", signals, "\n", "\noverleg lea \"LEA\" { voorzitter gemeente }\n");
        assertFalse(rules("b.regio").contains("R05"), () -> shown("b.regio").toString());
    }

    @Test
    void aNewNameMendsAReferenceInAnotherFile() {
        String partners = "regio Proef\npartner stad \"Gemeente\" soort gemeente\n";
        write("a.regio", HEADER + "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente }\n");
        write("b.regio", partners);
        initializeAndOpen("b.regio");
        assertTrue(shown("a.regio").toString().contains("\"gemeente\""));
        change("b.regio", partners, "stad", "gemeente");
        assertFalse(
                shown("a.regio").toString().contains("\"gemeente\""),
                () -> shown("a.regio").toString());
    }

    @Test
    void aNameThatGoesBreaksAReferenceInAnotherFile() {
        String partners = "regio Proef\npartner gemeente \"Gemeente\" soort gemeente\n";
        String text = HEADER + "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente }\n";
        write("a.regio", text);
        write("b.regio", partners);
        initializeAndOpen("b.regio");
        change("b.regio", partners, "partner gemeente", "partner gemeenten");
        String place = place(text, "gemeente }");
        assertTrue(
                shown("a.regio").stream().anyMatch(shown -> shown.startsWith(place + " error ")),
                () -> shown("a.regio").toString());
    }

    @Test
    void referencesFromOtherFilesSurviveAnEditThatMovesTheirTarget() {
        String partners = "regio Proef\npartner gemeente \"Gemeente\" soort gemeente\n";
        write("a.regio", HEADER + "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente }\n");
        write("b.regio", partners);
        initializeAndOpen("b.regio");
        List<String> before = shown("a.regio");
        change("b.regio", partners, "\npartner", "\n// Een opmerking.\n\npartner");
        Assertions.assertEquals(before, shown("a.regio"));
    }

    @Test
    void foldersNeverSeeEachOther() {
        write("een/a.regio", HEADER + "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente }\n");
        write("twee/b.regio", "regio Proef\npartner gemeente \"Gemeente\" soort gemeente\n");
        initialize();
        assertTrue(
                shown("een/a.regio").toString().contains("\"gemeente\""),
                () -> shown("een/a.regio").toString());
    }

    @Test
    void aFileInANewFolderIsTakenUpWhenItIsOpened() {
        initialize();
        String text = HEADER + WITHOUT_OWNER;
        open(uri("nieuw/a.regio"), text);
        assertTrue(rules("nieuw/a.regio").contains("R01"));
    }

    @Test
    void filesThatAppearAndGoOnDiskAreTakenUp() throws IOException {
        write("a.regio", HEADER);
        initialize();
        write("b.regio", "regio Proef\n" + WITHOUT_OWNER);
        changedOnDisk("b.regio", FileChangeType.Created);
        assertTrue(rules("b.regio").contains("R01"));
        Files.delete(folder.resolve("b.regio"));
        changedOnDisk("b.regio", FileChangeType.Deleted);
        Assertions.assertEquals(List.of(), shown("b.regio"));
    }

    @Test
    void aClosedFileCountsAsItIsOnDisk() {
        String text = HEADER + WITHOUT_OWNER;
        write("a.regio", text);
        initializeAndOpen("a.regio");
        change("a.regio", text, "regie gemeente", "eigenaar gemeente");
        close(uri("a.regio"));
        assertTrue(rules("a.regio").contains("R01"));
    }

    @Test
    void aSyntaxErrorIsToldAtItsPlace() {
        String text = HEADER + "partner gemeente \"Gemeente\" soort { }\n";
        write("a.regio", text);
        initialize();
        assertTrue(
                shown("a.regio").stream().anyMatch(shown -> shown.startsWith(place(text, "{ }") + " error ")),
                () -> shown("a.regio").toString());
    }

    @Test
    void aRegionWithoutAHeaderIsTold() {
        write("a.regio", "regio Proef\n");
        initialize();
        assertTrue(
                shown("a.regio").toString().contains("peildatum"),
                () -> shown("a.regio").toString());
    }

    @Test
    void aFileThatIsNoUtf8IsTold() throws IOException {
        Files.write(folder.resolve("a.regio"), new byte[] {'r', (byte) 0xE9});
        initialize();
        assertTrue(
                shown("a.regio").getFirst().contains("UTF-8"),
                () -> shown("a.regio").toString());
    }

    @Test
    void aGapPointsAtAllElementsInvolved() {
        write("a.regio", HEADER + """
                vraagstuk drugs "Drugs" soort drugshandel
                route zorg "Zorg" soort ondersteuning voor drugs { stap een "Een" einde klaar }
                """);
        write("b.regio", """
                regio Proef
                route veilig "Veilig" soort veiligheid voor drugs { stap twee "Twee" einde klaar }
                """);
        initialize();
        Diagnostic gap = getDiagnostics().get(uri("a.regio")).stream()
                .filter(found ->
                        found.getCode() != null && found.getCode().getLeft().equals("R24"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                gap.getRelatedInformation().stream()
                        .anyMatch(related -> related.getLocation().getUri().equals(uri("b.regio"))
                                && related.getMessage().equals("route \"Veilig\"")),
                gap::toString);
        Assertions.assertEquals("Samenhang", gap.getSource());
    }

    @Test
    void aPartWithoutATitleIsToldByWhatItIsPartOf() {
        write("a.regio", HEADER + """
                begrip grens "Grens" {
                    volgens onderwijs "Wat de klas stoort"
                    volgens veiligheid "Wat strafbaar is"
                    gedrag "Duwt een ander"
                }
                """);
        initialize();
        List<String> related = getDiagnostics().get(uri("a.regio")).stream()
                .filter(found -> found.getCode().getLeft().equals("R56"))
                .flatMap(found -> found.getRelatedInformation().stream())
                .map(DiagnosticRelatedInformation::getMessage)
                .distinct()
                .toList();
        Assertions.assertEquals(List.of("omschrijving van begrip \"Grens\""), related);
    }

    @Test
    void anEditBehindTheEndOfALineOrOfTheTextIsMadeAtThatEnd() {
        String text = HEADER + WITHOUT_OWNER;
        write("a.regio", text);
        initializeAndOpen("a.regio");
        change(new Range(new Position(0, 0), new Position(0, 9999)), "onzin");
        assertTrue(
                shown("a.regio").toString().contains("\"onzin\""),
                shown("a.regio").toString());
        change(new Range(new Position(0, 0), new Position(0, 5)), text.substring(0, text.indexOf('\n')));
        change(new Range(new Position(9999, 0), new Position(9999, 3)), "rol mentor \"Mentor\"\n");
        Assertions.assertEquals(
                List.of(),
                shown("a.regio").stream().filter(found -> !found.contains(" R")).toList());
        assertTrue(
                shown("a.regio").toString().contains("\"Mentor\""),
                shown("a.regio").toString());
    }

    private void change(Range range, String text) {
        languageServer.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri("a.regio"), 2),
                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    @Test
    void anEditorThatSpeaksEnglishIsAnsweredInEnglish() {
        write("a.regio", HEADER + WITHOUT_OWNER);
        initialize(params -> params.setLocale("en-GB"));
        assertTrue(shown("a.regio").toString().contains("The issue \"Drugshandel\" has no owner."));
    }

    @Test
    void theLanguageOfTheOptionsWins() {
        write("a.regio", HEADER + WITHOUT_OWNER);
        JsonObject options = new JsonObject();
        options.addProperty("language", "nl");
        initialize(params -> {
            params.setLocale("en");
            params.setInitializationOptions(options);
        });
        assertTrue(shown("a.regio").toString().contains("Het vraagstuk"));
    }

    @Test
    void nothingIsToldTwice() {
        String text = HEADER + WITHOUT_OWNER;
        write("a.regio", text);
        write("b.regio", "regio Proef\nvraagstuk geweld \"Geweld\" soort drugshandel\n");
        initializeAndOpen("a.regio");
        long before = published("b.regio");
        change("a.regio", text, "Meerstad", "Meersta");
        Assertions.assertEquals(before, published("b.regio"));
    }

    private long published(String name) {
        return notifications.stream()
                .map(notification -> notification.getValue())
                .filter(PublishDiagnosticsParams.class::isInstance)
                .filter(params -> ((PublishDiagnosticsParams) params).getUri().equals(uri(name)))
                .count();
    }
}
