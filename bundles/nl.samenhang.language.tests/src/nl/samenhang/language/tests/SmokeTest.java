package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.language.RegioStandaloneSetup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is left of a text, it is read without an exception, and every mistake is told in words for people who do not
 * program. Of every example, each top-level element stands behind a minimal header, a long one clause by clause, and is
 * cut off at every place, and read without each of its characters and each of its words in turn. So every place of every
 * text is tried; to try it within its whole file would take hours, as a parse takes time with the length of the text.
 * Whole files are tried at a coarse grid.
 */
class SmokeTest {

    private static final Injector INJECTOR = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final IParser PARSER = INJECTOR.getInstance(IParser.class);
    private static final String HEADER = "regio Proef\n";
    private static final int LONG = 300;
    private static final int WHOLE_FILE_GRID = 1000;
    private static final Pattern TECHNICAL =
            Pattern.compile("(?i)mismatched|viable|EOF\\b|RULE_|missing|extraneous|antlr|exception|token|null");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("..", "..", "examples"))) {
            return found.filter(file -> file.toString().endsWith(".regio")).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static IParseResult parsed(String text) {
        IParseResult result = PARSER.parse(new StringReader(text));
        for (INode error : result.getSyntaxErrors()) {
            String message = error.getSyntaxErrorMessage().getMessage();
            assertFalse(
                    TECHNICAL.matcher(message.replaceAll("\"[^\"]*\"", "")).find(),
                    () -> message + " is told of:\n" + text);
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPieceOfEveryElementIsRead(Path file) {
        for (String element : elements(text(file))) {
            for (String piece : element.length() <= LONG ? List.of(element) : clauses(element)) {
                brokenAtEveryPlace(piece).forEach(broken -> parsed(HEADER + broken));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void wholeFilesAreReadWhereverTheyEnd(Path file) {
        String text = text(file);
        IntStream.iterate(0, at -> at < text.length(), at -> at + WHOLE_FILE_GRID)
                .mapToObj(at -> text.substring(0, at))
                .forEach(SmokeTest::parsed);
    }

    private static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        for (EObject element : parsed(text).getRootASTElement().eContents()) {
            elements.add(NodeModelUtils.findActualNodeFor(element).getText().strip());
        }
        return elements;
    }

    // The element with only one of its clauses at a time. In the examples a clause begins a line of its own.
    private static List<String> clauses(String element) {
        int body = element.indexOf("{\n") + 2;
        if (body < 2) {
            return List.of(element);
        }
        List<String> clauses = new ArrayList<>();
        for (String line : element.substring(body, element.lastIndexOf('}')).split("\n(?= {4}[^ }])")) {
            clauses.add(element.substring(0, body) + line + "\n}");
        }
        return clauses;
    }

    private static Stream<String> brokenAtEveryPlace(String text) {
        Stream<String> prefixes = IntStream.range(0, text.length()).mapToObj(at -> text.substring(0, at));
        Stream<String> characters =
                IntStream.range(0, text.length()).mapToObj(at -> text.substring(0, at) + text.substring(at + 1));
        return Stream.of(prefixes, characters, withoutEachWord(text)).flatMap(broken -> broken);
    }

    private static Stream<String> withoutEachWord(String text) {
        List<String> broken = new ArrayList<>();
        for (ILeafNode leaf : parsed(HEADER + text).getRootNode().getLeafNodes()) {
            int start = leaf.getOffset() - HEADER.length();
            if (!leaf.isHidden() && start >= 0) {
                broken.add(text.substring(0, start) + text.substring(start + leaf.getLength()));
            }
        }
        return broken.stream();
    }
}
