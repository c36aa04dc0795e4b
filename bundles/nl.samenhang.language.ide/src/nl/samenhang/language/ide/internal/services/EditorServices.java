package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.ide.internal.CheckedFolder;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.language.ide.internal.OpenText;
import nl.samenhang.language.ide.internal.Places;
import nl.samenhang.language.ide.internal.RegionWorkspace;
import nl.samenhang.language.ide.internal.WorkspaceEdits;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Answers what an editor asks about a place in a text, from the folders as they were checked last. */
public final class EditorServices {

    private final RegionWorkspace workspace;
    private final Places places;
    private final ClientLanguage language;
    private final Hovers hovers;
    private final Symbols symbols;
    private final Lenses lenses;
    private final Renaming renaming;
    private final WorkspaceEdits edits;

    @Inject
    EditorServices(
            RegionWorkspace workspace,
            Places places,
            ClientLanguage language,
            Hovers hovers,
            Symbols symbols,
            Lenses lenses,
            Renaming renaming,
            WorkspaceEdits edits) {
        this.workspace = workspace;
        this.places = places;
        this.language = language;
        this.hovers = hovers;
        this.symbols = symbols;
        this.lenses = lenses;
        this.renaming = renaming;
        this.edits = edits;
    }

    /** What is shown of the thing at a place; null where there is nothing to show. */
    public Hover hover(URI uri, Position position) {
        return at(uri, position)
                .flatMap(pointed -> workspace.folder(uri).flatMap(folder -> hovers.of(pointed, folder)))
                .orElse(null);
    }

    /** Where the element at a place gets its name. */
    public List<Location> definition(URI uri, Position position) {
        return element(uri, position).flatMap(places::of).stream().toList();
    }

    /** Where the element at a place is referred to, and where it gets its name if that is asked too. */
    public List<Location> references(URI uri, Position position, boolean withDeclaration) {
        return element(uri, position).stream()
                .flatMap(element -> spans(uri, element, withDeclaration))
                .flatMap(span -> location(span).stream())
                .distinct()
                .toList();
    }

    /** Where the element at a place is named in the same text. */
    public List<DocumentHighlight> highlights(URI uri, Position position) {
        return element(uri, position).stream()
                .flatMap(element -> resource(uri).stream()
                        .flatMap(Occurrences::in)
                        .filter(found -> Occurrences.isSame(found.element(), element)))
                .map(found -> new DocumentHighlight(
                        found.span().range(),
                        found.isDeclaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .distinct()
                .toList();
    }

    private Stream<Span> spans(URI uri, EObject element, boolean withDeclaration) {
        // The national catalogue stands in no file of the folder.
        Stream<Occurrence> national = Places.isInFile(element) || !withDeclaration
                ? Stream.empty()
                : Occurrences.declaration(element).stream();
        Stream<Occurrence> inFolder = workspace.folder(uri).stream()
                .flatMap(Occurrences::in)
                .filter(found -> Occurrences.isSame(found.element(), element))
                .filter(found -> withDeclaration || !found.isDeclaration());
        return Stream.concat(national, inFolder).map(Occurrence::span);
    }

    private Optional<Location> location(Span span) {
        return file(span).map(file -> new Location(places.uri(file), span.range()));
    }

    private Optional<Path> file(Span span) {
        return places.file(NodeModelUtils.findActualSemanticObjectFor(span.node()));
    }

    /** The outline of a text. */
    public List<DocumentSymbol> outline(URI uri) {
        return resource(uri)
                .flatMap(resource -> resource.getContents().stream().findFirst())
                .map(symbols::outline)
                .orElse(List.of());
    }

    /** The elements of all folders whose name or title holds a text. */
    public List<WorkspaceSymbol> symbols(String query) {
        List<EObject> roots = workspace.checkedFolders().stream()
                .flatMap(folder -> folder.model().files().stream()
                        .flatMap(file -> folder.model().resource(file).stream())
                        .flatMap(resource -> resource.getContents().stream()))
                .toList();
        return symbols.matching(query, roots, places);
    }

    /** What can be folded away in a text. */
    public List<FoldingRange> folds(URI uri) {
        return resource(uri).map(Folds::of).orElse(List.of());
    }

    /** The colours of a text. */
    public SemanticTokens colours(URI uri) {
        return resource(uri).map(TokenColours::of).orElseGet(() -> new SemanticTokens(List.of()));
    }

    /** The counts above the elements of a text. */
    public List<CodeLens> lenses(URI uri) {
        return resource(uri).stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(RegionFile.class::isInstance)
                .map(RegionFile.class::cast)
                .flatMap(file -> region(uri, file).stream().flatMap(region -> lenses.of(file, region).stream()))
                .toList();
    }

    /** The name at a place that can be changed; null where there is none. */
    public Range renamable(URI uri, Position position) {
        return at(uri, position)
                .filter(Pointed.Element.class::isInstance)
                .map(Pointed.Element.class::cast)
                .filter(pointed -> Renaming.refusal(pointed.element()).isEmpty())
                .map(pointed -> pointed.span().range())
                .orElse(null);
    }

    /**
     * Gives the element at a place another name.
     *
     * @param uri the text
     * @param position the place
     * @param name the new name
     * @return the edits by file
     * @throws ResponseErrorException if the name is refused, with the reason for the user
     */
    public WorkspaceEdit rename(URI uri, Position position, String name) {
        EObject element = element(uri, position)
                .orElseThrow(() -> refused(new Text("Hier staat geen naam.", "There is no name here.")));
        CheckedFolder folder = workspace.folder(uri).orElseThrow();
        Renaming.refusal(element, name, folder).ifPresent(reason -> {
            throw refused(reason);
        });
        return edits.of(renaming.edits(element, name, folder), folder);
    }

    private ResponseErrorException refused(Text reason) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InvalidParams, language.of(reason), null));
    }

    private Optional<EObject> element(URI uri, Position position) {
        return at(uri, position)
                .filter(Pointed.Element.class::isInstance)
                .map(pointed -> ((Pointed.Element) pointed).element());
    }

    private Optional<Pointed> at(URI uri, Position position) {
        return resource(uri).flatMap(resource -> Pointed.at(resource, offset(resource, position)));
    }

    private static int offset(XtextResource resource, Position position) {
        return OpenText.offset(resource.getParseResult().getRootNode().getText(), position);
    }

    private Optional<CheckedRegion> region(URI uri, EObject element) {
        return workspace.folder(uri).flatMap(folder -> folder.regionOf(element));
    }

    private Optional<XtextResource> resource(URI uri) {
        return places.file(uri)
                .flatMap(file ->
                        workspace.folder(uri).flatMap(folder -> folder.model().resource(file)))
                .filter(resource -> resource.getParseResult() != null);
    }
}
