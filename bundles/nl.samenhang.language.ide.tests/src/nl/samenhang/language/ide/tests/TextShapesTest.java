package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import nl.samenhang.language.ide.internal.services.TokenColours;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an editor shows of a whole text: outline, folds, colours and counts. */
class TextShapesTest extends ServerTest {

    private static <T> T got(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private void open(String text) {
        write("a.regio", text);
        initializeAndOpen("a.regio");
    }

    private List<String> outline() {
        List<String> lines = new ArrayList<>();
        got(languageServer.documentSymbol(new DocumentSymbolParams(document("a.regio"))))
                .forEach(symbol -> add(symbol.getRight(), "", lines));
        return lines;
    }

    private static void add(DocumentSymbol symbol, String indent, List<String> lines) {
        lines.add(indent + symbol.getName() + " / " + symbol.getDetail());
        symbol.getChildren().forEach(child -> add(child, indent + "  ", lines));
    }

    @Test
    void theOutlineShowsLevelsDepartmentsAndRungs() {
        open(HEADER + """
                visie "Samen"
                partner p "Stad" { afdeling j "Jeugd" }
                vraagstuk v "Drugs" { preventie gericht { } incident { } }
                ladder l "Ladder" { trede 1 "Lokaal" trede 2 }
                """);
        Assertions.assertEquals(
                List.of(
                        "Visie / visie",
                        "Stad / partner",
                        "  Jeugd / afdeling",
                        "Drugs / vraagstuk",
                        "  Gerichte preventie / niveau",
                        "  Incident / niveau",
                        "Ladder / ladder",
                        "  Lokaal / trede",
                        "  2 / trede"),
                outline());
    }

    @Test
    void aHeadingFoldsAllUpToTheNextOne() {
        open("""
                regio Proef
                /* ---- een ---- */
                partner a
                partner b

                /* ---- twee ---- */
                partner c
                """);
        Assertions.assertEquals(
                List.of("1-3", "5-6"),
                got(languageServer.foldingRange(new FoldingRangeRequestParams(document("a.regio")))).stream()
                        .map(fold -> fold.getStartLine() + "-" + fold.getEndLine())
                        .toList());
    }

    @Test
    void aReferenceHasTheColourOfWhatItMeans() {
        String text = HEADER + "partner p soort gemeente\nrol r\noverleg o { deelnemers p, r }\n";
        open(text);
        List<String> tokens = tokens(text);
        assertTrue(
                tokens.containsAll(List.of("p class", "r interface", "gemeente type 2", "p class 1")),
                tokens.toString());
    }

    /** The words of a text as "word type modifiers"; no modifiers where there are none. */
    private List<String> tokens(String text) {
        SemanticTokensLegend legend = TokenColours.legend();
        List<Integer> data = got(languageServer.semanticTokensFull(new SemanticTokensParams(document("a.regio"))))
                .getData();
        List<String> tokens = new ArrayList<>();
        String[] lines = text.split("\n");
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            String modifiers = data.get(i + 4) == 0 ? "" : " " + data.get(i + 4);
            tokens.add(lines[line].substring(column, column + data.get(i + 2))
                    + " "
                    + legend.getTokenTypes().get(data.get(i + 3))
                    + modifiers);
        }
        return tokens;
    }

    @Test
    void gapsWithinARouteCountForTheRoute() {
        open(HEADER + """
                partner p soort gemeente
                route zorg soort ondersteuning { stap een { naar klaar } einde klaar }
                aanvaard R09 op zorg.een omdat "Later" tot 2027-01-01 door p
                """);
        List<String> lenses = got(languageServer.codeLens(new CodeLensParams(document("a.regio")))).stream()
                .map(lens -> lens.getCommand().getTitle())
                .toList();
        assertTrue(lenses.getFirst().endsWith(", 1 aanvaard gat"), lenses.toString());
        assertTrue(
                lenses.stream().anyMatch(lens -> lens.matches("1 stap, 0 signalen, [2-9] gaten")), lenses.toString());
    }

    @Test
    void highlightsTellWritingFromReading() {
        String text = HEADER + "partner p soort gemeente\nrol r { vervuld door p }\n";
        open(text);
        Assertions.assertEquals(
                List.of("Write", "Read"),
                got(languageServer.documentHighlight(
                                new DocumentHighlightParams(document("a.regio"), position(text, text.indexOf("p }")))))
                        .stream()
                        .map(found -> found.getKind().toString())
                        .toList());
    }
}
