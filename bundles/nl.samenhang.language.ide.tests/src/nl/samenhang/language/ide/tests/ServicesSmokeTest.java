package nl.samenhang.language.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No place of any example, whole or cut off, makes a service stumble. */
class ServicesSmokeTest extends ServerTest {

    private static final int GRID = 61;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "..", "examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyServiceAnswersEverywhere(Path example) throws IOException, InterruptedException, ExecutionException {
        List<String> names = copy(example);
        initialize();
        for (String name : names) {
            String text = text(name);
            open(uri(name), text);
            askAll(name, text);
        }
        // The last file is cut off in the middle, as if somebody were writing it.
        String last = names.getLast();
        String half = text(last).substring(0, text(last).length() / 2);
        change(last, text(last), text(last).substring(half.length()), "");
        askAll(last, half);
    }

    private List<String> copy(Path example) throws IOException {
        try (Stream<Path> files = Files.list(example)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".regio"))
                    .sorted()
                    .toList();
            for (Path text : texts) {
                write(text.getFileName().toString(), Files.readString(text));
            }
            return texts.stream().map(text -> text.getFileName().toString()).toList();
        }
    }

    private void askAll(String name, String text) throws InterruptedException, ExecutionException {
        languageServer.documentSymbol(new DocumentSymbolParams(document(name))).get();
        languageServer
                .foldingRange(new FoldingRangeRequestParams(document(name)))
                .get();
        languageServer.codeLens(new CodeLensParams(document(name))).get();
        int tokens = languageServer
                .semanticTokensFull(new SemanticTokensParams(document(name)))
                .get()
                .getData()
                .size();
        Assertions.assertEquals(0, tokens % 5);
        for (int offset = 0; offset <= text.length(); offset += GRID) {
            askAt(name, position(text, offset));
        }
    }

    private void askAt(String name, Position place) throws InterruptedException, ExecutionException {
        languageServer.hover(new HoverParams(document(name), place)).get();
        languageServer.definition(new DefinitionParams(document(name), place)).get();
        languageServer
                .references(new ReferenceParams(document(name), place, new ReferenceContext(true)))
                .get();
        languageServer
                .documentHighlight(new DocumentHighlightParams(document(name), place))
                .get();
        languageServer
                .prepareRename(new PrepareRenameParams(document(name), place))
                .get();
    }
}
