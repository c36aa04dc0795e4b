package nl.samenhang.language.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.ide.internal.CheckedRegion;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;

/** A folder with texts as an editor has it. A bar in a text is where the cursor stands; it is taken out. */
final class EditedFolder {

    static final String HEADER = "regio Proef \"Regio Proef\" gebruikt Landelijk peildatum 2026-09-01\n";
    static final String MORE = "regio Proef\n";

    private static final String CURSOR = "|";

    /** One for all tests: setting the language up takes longer than a test. */
    private static final RegionLoader LOADER = RegionLoader.create();

    private final Path path;
    private String cursorFile;
    private Position cursor;
    private LoadedFolder loaded;

    EditedFolder(Path path) {
        this.path = path;
    }

    /** The folders of all example regions. */
    static Stream<Path> examples() {
        try (Stream<Path> folders = Files.list(Path.of("..", "..", "examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    EditedFolder with(String file, String text) {
        int at = text.indexOf(CURSOR);
        if (at >= 0) {
            cursorFile = file;
            cursor = positionOf(text, at);
        }
        try {
            Files.writeString(path.resolve(file), text.replace(CURSOR, ""));
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
        loaded = null;
        return this;
    }

    static Position positionOf(String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (before.lastIndexOf('\n') + 1));
    }

    Position cursor() {
        return cursor;
    }

    XtextResource cursorText() {
        return text(cursorFile);
    }

    LoadedFolder loaded() {
        if (loaded == null) {
            loaded = LOADER.load(path);
        }
        return loaded;
    }

    List<XtextResource> texts() {
        ResourceSet folder = loaded().regions().getFirst().header().eResource().getResourceSet();
        return folder.getResources().stream().map(XtextResource.class::cast).toList();
    }

    XtextResource text(String file) {
        return texts().stream()
                .filter(text -> text.getURI().lastSegment().equals(file))
                .findFirst()
                .orElseThrow();
    }

    static String content(Resource text) {
        return ((XtextResource) text).getParseResult().getRootNode().getText();
    }

    /** The piece of a text in a range. */
    static String piece(Resource text, Range range) {
        String content = content(text);
        return content.substring(offset(content, range.getStart()), offset(content, range.getEnd()));
    }

    private static int offset(String content, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = content.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    List<CheckedRegion> regions() {
        return loaded().regions().stream()
                .map(RegionFacts::of)
                .map(facts -> new CheckedRegion(facts, GapAnalysis.assess(facts)))
                .toList();
    }
}
