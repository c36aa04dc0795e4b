package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.samenhang.language.RegioStandaloneSetup;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of every example, cut off at every place, and without each of its characters and each of its words in turn:
 * the parser reads it without an exception and keeps every character. What is told of such texts is for
 * {@link SmokeTest}.
 */
class WholeTextsSmokeTest {

    private static final IParser PARSER =
            new RegioStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);

    static List<Path> files() throws IOException {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWhereverItEnds(Path file) throws IOException {
        String text = Files.readString(file);
        IntStream.range(0, text.length()).parallel().forEach(end -> read(text.substring(0, end)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAnyCharacter(Path file) throws IOException {
        String text = Files.readString(file);
        IntStream.range(0, text.length()).parallel().forEach(at -> read(without(text, at, 1)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAnyWord(Path file) throws IOException {
        String text = Files.readString(file);
        words(text).parallelStream()
                .filter(word -> !word.isHidden())
                .forEach(word -> read(without(text, word.getOffset(), word.getLength())));
    }

    private static List<ILeafNode> words(String text) {
        return StreamSupport.stream(
                        PARSER.parse(new StringReader(text))
                                .getRootNode()
                                .getLeafNodes()
                                .spliterator(),
                        false)
                .toList();
    }

    private static String without(String text, int offset, int length) {
        return text.substring(0, offset) + text.substring(offset + length);
    }

    private static void read(String text) {
        assertEquals(text, PARSER.parse(new StringReader(text)).getRootNode().getText());
    }
}
