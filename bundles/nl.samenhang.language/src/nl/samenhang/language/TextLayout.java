package nl.samenhang.language;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.language.internal.Diagnostics;
import nl.samenhang.language.internal.SourceFolder;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;

/** Lays texts out in the one way of the language. To be used by one thread at a time. */
public final class TextLayout {

    private static final String MARK = "\uFEFF";

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Inject
    private IResourceFactory resources;

    @Inject
    private Provider<FormatterRequest> requests;

    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    @Inject
    private Provider<IFormatter2> formatters;

    /**
     * Makes a layout; this sets the language up.
     *
     * @return the layout
     */
    public static TextLayout create() {
        return new RegioStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(TextLayout.class);
    }

    /**
     * Lays out the texts at a path; nothing is written. Line breaks stay of the kind they are, and a byte order mark
     * stays.
     *
     * @param path a folder with .regio files, or one such file; not null
     * @return each text, by file name; one with a syntax error, or that could not be read, with its problems
     * @throws InputException if the path does not exist, cannot be read or holds no .regio file
     */
    public List<LaidOutText> layOut(Path path) {
        SourceFolder source = SourceFolder.at(path);
        Stream<LaidOutText> unread = source.unreadable().stream()
                .map(problem -> new LaidOutText(problem.location().file(), "", "", List.of(problem)));
        Stream<LaidOutText> read = source.texts().entrySet().stream()
                .map(text -> layOut(text.getKey(), new String(text.getValue(), StandardCharsets.UTF_8)));
        return Stream.concat(unread, read)
                .filter(text ->
                        Files.isDirectory(path) || text.file().getFileName().equals(path.getFileName()))
                .toList();
    }

    private LaidOutText layOut(Path file, String text) {
        LazyLinkingResource resource = parsed(file, text);
        List<Problem> problems = Diagnostics.of(List.of(resource), false);
        String after = problems.isEmpty() ? formatted(resource, text) : text;
        return new LaidOutText(file, text, after, problems);
    }

    private LazyLinkingResource parsed(Path file, String text) {
        XtextResourceSet resourceSet = resourceSets.get();
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        LazyLinkingResource resource = (LazyLinkingResource) resources.createResource(uri);
        resourceSet.getResources().add(resource);
        try {
            resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return resource;
    }

    /**
     * What laying out a part of a text changes. A text with a syntax error is left alone.
     *
     * @param resource the parsed text, not null
     * @param offset where the part begins
     * @param length how many characters it has
     * @return the edits of blanks and line breaks in that part; empty where it is laid out already
     */
    public List<FileEdit> edits(XtextResource resource, int offset, int length) {
        if (resource.getContents().isEmpty() || resource.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        FormatterRequest request =
                request(access, resource.getParseResult().getRootNode().getText());
        request.setRegions(List.of(new TextRegion(offset, length)));
        return replacements(request).stream()
                .filter(edit -> !edit.getText().equals(edit.getReplacementText()))
                .map(edit ->
                        new FileEdit(resource.getURI(), edit.getOffset(), edit.getLength(), edit.getReplacementText()))
                .toList();
    }

    private String formatted(XtextResource resource, String text) {
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        FormatterRequest request = request(access, text);
        return access.getRewriter().renderToString(replacements(request));
    }

    private List<ITextReplacement> replacements(FormatterRequest request) {
        return formatters.get().format(request).stream()
                .map(TextLayout::withMark)
                .toList();
    }

    // A byte order mark is a blank to the language, but it belongs to the file and not to its layout.
    private static ITextReplacement withMark(ITextReplacement replacement) {
        boolean atMark = replacement.getOffset() == 0 && replacement.getText().startsWith(MARK);
        return atMark ? replacement.replaceWith(MARK + replacement.getReplacementText()) : replacement;
    }

    private FormatterRequest request(ITextRegionAccess access, String text) {
        FormatterRequest request = requests.get();
        request.setTextRegionAccess(access);
        request.setPreferences(new MapBasedPreferenceValues(Map.of(
                FormatterPreferenceKeys.indentation.getId(),
                "    ",
                FormatterPreferenceKeys.lineSeparator.getId(),
                text.contains("\r\n") ? "\r\n" : "\n")));
        return request;
    }
}
