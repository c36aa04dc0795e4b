package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.internal.syntax.Mistake;
import nl.samenhang.language.internal.syntax.SyntaxAnalysis;
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
 * text is tried, save those amid a quoted text or a comment, where one letter is as good as another. To explain it within
 * its whole file would take hours, so {@link WholeTextsSmokeTest} tries whole files by the parser alone; here they are
 * tried at a coarse grid, together with the rules, which run on what was understood.
 */
class SmokeTest {

    private static final Injector INJECTOR = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final IParser PARSER = INJECTOR.getInstance(IParser.class);
    private static final SyntaxAnalysis ANALYSIS = INJECTOR.getInstance(SyntaxAnalysis.class);
    private static final RegionLoader LOADER = INJECTOR.getInstance(RegionLoader.class);
    private static final String HEADER = "regio Proef\n";
    private static final int LONG = 300;
    private static final int WHOLE_FILE_GRID = 1000;
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?i)mismatched|viable|EOF\\b|RULE_|missing|extraneous|antlr|exception|token|null|\\b(the|is not|does)\\b");
    private static final Pattern QUOTED = Pattern.compile("(?s)\".*\"");

    static List<Path> files() throws IOException {
        return Examples.files();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static IParseResult parsed(String text) {
        return PARSER.parse(new StringReader(text));
    }

    /** The parser and the analysis agree on whether a text is sound; what is told is told well. */
    private static void read(String text) {
        IParseResult result = parsed(text);
        List<Mistake> mistakes = ANALYSIS.mistakes(text);
        assertTrue(result.hasSyntaxErrors() || mistakes.isEmpty(), () -> mistakes + " of:\n" + text);
        assertFalse(isAgainstTheGrammar(result) && mistakes.isEmpty(), () -> "Nothing is told of:\n" + text);
        for (Mistake mistake : mistakes) {
            assertTrue(mistake.offset() + mistake.length() <= text.length(), () -> mistake + " of:\n" + text);
            assertPlain(mistake.text(), text);
        }
    }

    // What stands in quotation marks comes from the text itself.
    private static void assertPlain(Text message, String text) {
        String words = QUOTED.matcher(message.dutch()).replaceAll("");
        assertFalse(TECHNICAL.matcher(words).find(), () -> message + " is told of:\n" + text);
        assertTrue(message.dutch().endsWith(".") || message.dutch().endsWith("?"), message::dutch);
    }

    // Not so a date that does not exist, which the parser tells itself.
    private static boolean isAgainstTheGrammar(IParseResult result) {
        return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
                .map(INode::getSyntaxErrorMessage)
                .anyMatch(message -> message.getIssueCode().endsWith("grammar"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPieceOfEveryElementIsRead(Path file) {
        for (String element : elements(text(file))) {
            for (String piece : element.length() <= LONG ? List.of(element) : clauses(element)) {
                brokenAtEveryPlace(piece).forEach(broken -> read(HEADER + broken));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void wholeFilesAreReadAndJudgedWhereverTheyEnd(Path file) {
        String text = text(file);
        IntStream.iterate(0, at -> at < text.length(), at -> at + WHOLE_FILE_GRID)
                .mapToObj(at -> text.substring(0, at))
                .forEach(SmokeTest::judged);
    }

    private static void judged(String text) {
        LoadedFolder loaded = LOADER.loadText(text);
        loaded.problems().forEach(problem -> assertPlain(problem.message(), text));
        loaded.regions().forEach(GapAnalysis::findings);
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
        List<ILeafNode> words = words(text);
        BitSet places = places(text, words);
        Stream<String> prefixes = places.stream().mapToObj(at -> text.substring(0, at));
        Stream<String> characters = places.stream()
                .filter(at -> at < text.length())
                .mapToObj(at -> text.substring(0, at) + text.substring(at + 1));
        Stream<String> without = words.stream().filter(word -> !word.isHidden()).map(word -> without(text, word));
        return Stream.of(prefixes, characters, without).flatMap(broken -> broken);
    }

    private static List<ILeafNode> words(String text) {
        List<ILeafNode> words = new ArrayList<>();
        for (ILeafNode leaf : parsed(HEADER + text).getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= HEADER.length()) {
                words.add(leaf);
            }
        }
        return words;
    }

    private static BitSet places(String text, List<ILeafNode> words) {
        BitSet places = new BitSet();
        places.set(0, text.length() + 1);
        for (ILeafNode word : words) {
            if (word.getText().startsWith("\"") || word.getText().startsWith("/")) {
                int start = word.getOffset() - HEADER.length();
                places.clear(start + 3, Math.max(start + 3, start + word.getLength() - 2));
            }
        }
        return places;
    }

    private static String without(String text, ILeafNode word) {
        int start = word.getOffset() - HEADER.length();
        return text.substring(0, start) + text.substring(start + word.getLength());
    }
}
