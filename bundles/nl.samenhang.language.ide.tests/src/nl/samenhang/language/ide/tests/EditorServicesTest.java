package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.samenhang.language.RegionLoader;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditorServicesTest extends ServerTest {

    private static final String PARTNERS = """
            regio Proef

            /*
             * De partners.
             */
            partner gemeente "Gemeente Meerstad" soort gemeente {
                afdeling jeugd "Jeugd"
            }
            rol mentor "Mentor" {
                vervuld door gemeente.jeugd
            }
            """;

    private static final String ISSUES = HEADER + """
            vraagstuk drugs "Drugshandel" soort drugshandel {
                eigenaar gemeente.jeugd
                regie mentor
            }
            route zorg "Zorgroute" soort ondersteuning voor drugs {
                stap melden "Melden" door mentor, gemeente
                einde klaar "Afgerond"
            }
            aanvaard R24 op drugs omdat "Volgt"
            """;

    @BeforeEach
    void openTheRegion() {
        write("partners.regio", PARTNERS);
        write("vraagstukken.regio", ISSUES);
        initialize();
        open(uri("partners.regio"), PARTNERS);
        open(uri("vraagstukken.regio"), ISSUES);
    }

    /** The place of a text in one of the files, some characters on. */
    private Position at(String file, String text, int shift) {
        String whole = text(file);
        return position(whole, whole.indexOf(text) + shift);
    }

    private static <T> T got(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private String hover(String file, String text, int shift) {
        Hover hover = got(languageServer.hover(new HoverParams(document(file), at(file, text, shift))));
        return hover == null ? null : hover.getContents().getRight().getValue();
    }

    /** Places as "file:line:column-column". */
    private List<String> shown(List<? extends Location> locations) {
        return locations.stream()
                .map(location -> "%s:%s"
                        .formatted(
                                location.getUri().substring(location.getUri().lastIndexOf('/') + 1),
                                shown(location.getRange())))
                .sorted()
                .toList();
    }

    private static String shown(Range range) {
        return "%d:%d-%d"
                .formatted(
                        range.getStart().getLine() + 1,
                        range.getStart().getCharacter() + 1,
                        range.getEnd().getCharacter() + 1);
    }

    private String applied(String file, WorkspaceEdit edit) {
        String text = text(file);
        StringBuilder after = new StringBuilder(text);
        List<TextEdit> edits = new ArrayList<>(edit.getChanges().getOrDefault(uri(file), List.of()));
        edits.sort(Comparator.comparing(
                        (TextEdit each) -> offset(text, each.getRange().getStart()))
                .reversed());
        for (TextEdit each : edits) {
            after.replace(
                    offset(text, each.getRange().getStart()),
                    offset(text, each.getRange().getEnd()),
                    each.getNewText());
        }
        return after.toString();
    }

    private static int offset(String text, Position position) {
        return text.lines()
                        .limit(position.getLine())
                        .mapToInt(line -> line.length() + 1)
                        .sum()
                + position.getCharacter();
    }

    @Nested
    class Hovering {

        @Test
        void tellsTitleKindAndWhereItIsUsed() {
            String text = hover("vraagstukken.regio", "regie mentor", 8);
            assertTrue(text.startsWith("**Mentor** (rol)"), text);
            assertTrue(text.contains("Vervuld door: Jeugd"), text);
            assertTrue(text.contains("Wordt genoemd bij vraagstuk \"Drugshandel\" en stap \"Melden\"."), text);
        }

        @Test
        void tellsTheGapsOfAnElementWithTheirLessons() {
            String text = hover("vraagstukken.regio", "vraagstuk drugs", 11);
            assertTrue(text.contains("**R14** Voor het vraagstuk \"Drugshandel\""), text);
            assertTrue(text.contains("*Handelingskader*"), text);
        }

        @Test
        void tellsThePartOfANameThatIsPointedAt() {
            assertTrue(hover("vraagstukken.regio", "gemeente.jeugd", 2).startsWith("**Gemeente Meerstad** (partner)"));
            assertTrue(hover("vraagstukken.regio", "gemeente.jeugd", 10).startsWith("**Jeugd** (afdeling)"));
        }

        @Test
        void explainsARule() {
            String text = hover("vraagstukken.regio", "R24", 1);
            assertTrue(text.startsWith("**R24 Ondersteuningsroute en veiligheidsroute niet gekoppeld** (fout)"), text);
            assertTrue(text.contains("*Les 3: een brede blik; Les 4"), text);
        }

        @Test
        void explainsAnEntryOfTheCatalogue() {
            assertTrue(hover("partners.regio", "soort gemeente", 8).startsWith("**Gemeente** (partnersoort)"));
        }

        @Test
        void hasNothingToSayOfATitle() {
            assertNull(hover("partners.regio", "\"Mentor\"", 2));
        }
    }

    @Nested
    class Finding {

        @Test
        void goesToTheDefinitionInAnotherFile() {
            List<? extends Location> found = got(languageServer.definition(new DefinitionParams(
                            document("vraagstukken.regio"), at("vraagstukken.regio", "gemeente.jeugd", 10))))
                    .getLeft();
            Assertions.assertEquals(List.of("partners.regio:7:14-19"), shown(found));
        }

        @Test
        void goesIntoACopyOfTheNationalCatalogue() {
            List<? extends Location> found = got(languageServer.definition(new DefinitionParams(
                            document("partners.regio"), at("partners.regio", "soort gemeente", 8))))
                    .getLeft();
            assertTrue(found.getFirst().getUri().startsWith("file:"), found.toString());
        }

        @Test
        void findsReferencesInAllFilesAndAsPartOfANameToo() {
            ReferenceParams params = new ReferenceParams(
                    document("partners.regio"),
                    at("partners.regio", "partner gemeente", 10),
                    new ReferenceContext(true));
            Assertions.assertEquals(
                    List.of(
                            "partners.regio:10:18-26",
                            "partners.regio:6:9-17",
                            "vraagstukken.regio:10:39-47",
                            "vraagstukken.regio:6:14-22"),
                    shown(got(languageServer.references(params))));
        }

        @Test
        void highlightsInTheSameFileAlone() {
            DocumentHighlightParams params = new DocumentHighlightParams(
                    document("partners.regio"), at("partners.regio", "partner gemeente", 10));
            Assertions.assertEquals(
                    List.of("6:9-17", "10:18-26"),
                    got(languageServer.documentHighlight(params)).stream()
                            .map(found -> EditorServicesTest.shown(found.getRange()))
                            .toList());
        }

        @Test
        void outlinesAFile() {
            List<DocumentSymbol> outline =
                    got(languageServer.documentSymbol(new DocumentSymbolParams(document("vraagstukken.regio"))))
                            .stream()
                            .map(found -> found.getRight())
                            .toList();
            Assertions.assertEquals(
                    List.of("Drugshandel vraagstuk", "Zorgroute route"),
                    outline.stream()
                            .map(found -> found.getName() + " " + found.getDetail())
                            .toList());
            Assertions.assertEquals(
                    List.of("Melden", "Afgerond"),
                    outline.getLast().getChildren().stream()
                            .map(DocumentSymbol::getName)
                            .toList());
        }

        @Test
        void searchesNamesAndTitlesOfAllFiles() {
            Assertions.assertEquals(
                    List.of("Melden (stap)", "Mentor (rol)"),
                    got(languageServer.symbol(new WorkspaceSymbolParams("me"))).getRight().stream()
                            .map(found -> found.getName())
                            .filter(name -> name.startsWith("Me"))
                            .sorted()
                            .toList());
        }
    }

    @Nested
    class Showing {

        @Test
        void countsWhatHangsOnAnElement() {
            List<String> lenses = Stream.of("partners.regio", "vraagstukken.regio")
                    .flatMap(file -> got(languageServer.codeLens(new CodeLensParams(document(file)))).stream())
                    .map(lens -> lens.getCommand().getTitle())
                    .toList();
            assertTrue(lenses.stream().anyMatch(lens -> lens.matches("1 route, \\d+ gat(en)?")), lenses.toString());
            assertTrue(lenses.stream().anyMatch(lens -> lens.startsWith("1 stap, 0 overleggen")), lenses.toString());
            assertTrue(lenses.stream().anyMatch(lens -> lens.startsWith("1 stap, 0 signalen")), lenses.toString());
            assertTrue(lenses.stream().anyMatch(lens -> lens.matches("\\d+ fouten, .*")), lenses.toString());
        }

        @Test
        void foldsBodiesAndComments() {
            Assertions.assertEquals(
                    List.of("2-4 comment", "5-7 region", "8-10 region"),
                    got(languageServer.foldingRange(new FoldingRangeRequestParams(document("partners.regio")))).stream()
                            .map(fold -> "%d-%d %s".formatted(fold.getStartLine(), fold.getEndLine(), fold.getKind()))
                            .toList());
        }

        @Test
        void coloursEveryWordOnItsOwnLine() {
            List<Integer> data = got(languageServer.semanticTokensFull(
                            new SemanticTokensParams(document("partners.regio"))))
                    .getData();
            Assertions.assertEquals(0, data.size() % 5);
            String[] lines = PARTNERS.split("\n");
            int line = 0;
            int column = 0;
            List<String> words = new ArrayList<>();
            for (int i = 0; i < data.size(); i += 5) {
                column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
                line += data.get(i);
                words.add(lines[line].substring(column, column + data.get(i + 2)));
            }
            Assertions.assertEquals(
                    List.of("regio", "Proef", "/*", "* De partners.", "*/", "partner", "gemeente"),
                    words.subList(0, 7));
            assertTrue(
                    words.containsAll(List.of("vervuld", "door", "\"Gemeente Meerstad\"", "jeugd")), words.toString());
        }
    }

    @Nested
    class Renaming {

        private WorkspaceEdit rename(String text, int shift, String name) {
            return got(languageServer.rename(
                    new RenameParams(document("partners.regio"), at("partners.regio", text, shift), name)));
        }

        @Test
        void changesTheNameAndAllReferencesAndNothingElse() {
            WorkspaceEdit edit = rename("partner gemeente", 10, "meerstad");
            Assertions.assertEquals(
                    PARTNERS.replace("partner gemeente", "partner meerstad")
                            .replace("door gemeente.", "door meerstad."),
                    applied("partners.regio", edit));
            Assertions.assertEquals(
                    ISSUES.replace("eigenaar gemeente.", "eigenaar meerstad.").replace(", gemeente", ", meerstad"),
                    applied("vraagstukken.regio", edit));
        }

        @Test
        void leavesARegionThatReadsTheSame() {
            WorkspaceEdit edit = rename("rol mentor", 5, "begeleider");
            write("partners.regio", applied("partners.regio", edit));
            write("vraagstukken.regio", applied("vraagstukken.regio", edit));
            Assertions.assertEquals(
                    List.of(), RegionLoader.create().load(folder).problems());
        }

        @Test
        void escapesANameThatIsAKeyword() {
            assertTrue(
                    applied("partners.regio", rename("rol mentor", 5, "naar")).contains("rol ^naar \"Mentor\""));
        }

        @Test
        void refusesANameThatIsTakenOrIsNone() {
            for (String name : List.of("drugs", "twee woorden", "één", "")) {
                CompletionException refused =
                        assertThrows(CompletionException.class, () -> rename("rol mentor", 5, name), name);
                assertTrue(refused.getCause().getMessage().contains("naam"), refused.getCause()::getMessage);
            }
        }

        @Test
        void offersNoRenamingOfTheCatalogue() {
            assertNull(got(languageServer.prepareRename(
                    new PrepareRenameParams(document("partners.regio"), at("partners.regio", "soort gemeente", 8)))));
        }
    }
}
