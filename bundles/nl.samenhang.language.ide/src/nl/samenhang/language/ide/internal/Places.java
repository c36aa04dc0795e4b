package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.language.SourceLocation;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/** Places in texts, as an editor knows them: addresses in the editor's own spelling, lines and columns from 0. */
@Singleton
public class Places {

    private final UriExtensions uris;
    private final NationalCopy nationalCopy;
    private final Map<Path, String> spellings = new ConcurrentHashMap<>();

    /** Forgets what it knows of a file when the file changes. */
    private final OnChangeEvictingCache known = new OnChangeEvictingCache();

    @Inject
    Places(UriExtensions uris, NationalCopy nationalCopy) {
        this.uris = uris;
        this.nationalCopy = nationalCopy;
    }

    /**
     * The file of an address.
     *
     * @param uri the address as the editor spells it, not null
     * @return an absolute path; empty where the address is no file
     */
    public Optional<Path> file(String uri) {
        return file(uris.toUri(uri));
    }

    /**
     * The file of an address.
     *
     * @param uri the address, not null
     * @return an absolute path; empty where the address is no file
     */
    public Optional<Path> file(URI uri) {
        return uri.isFile()
                ? Optional.of(Path.of(uri.toFileString()).toAbsolutePath().normalize())
                : Optional.empty();
    }

    /** Remembers how the editor spells the address of a file, as it knows the file by that spelling alone. */
    void remember(String uri) {
        file(uri).ifPresent(file -> spellings.put(file, uri));
    }

    /**
     * The address of a file.
     *
     * @param file the file, not null
     * @return the address as the editor spells it
     */
    public String uri(Path file) {
        String known = spellings.get(file);
        return known != null ? known : uris.toUriString(file.toUri());
    }

    /**
     * Where an element is told of: its name, or its first word.
     *
     * @param element the element, not null
     * @return the place; empty for an element that no text wrote
     */
    public Optional<Location> of(EObject element) {
        return range(element).flatMap(range -> file(element).map(file -> new Location(uri(file), range)));
    }

    /**
     * The range of the word by which an element is pointed at: its name, or its first word.
     *
     * @param element the element, not null
     * @return the range; empty for an element that no text wrote
     */
    public Optional<Range> range(EObject element) {
        Resource resource = element.eResource();
        if (resource == null) {
            return Optional.empty();
        }
        Map<EObject, Optional<Range>> ranges =
                known.get(Places.class, resource, () -> Collections.synchronizedMap(new IdentityHashMap<>()));
        return ranges.computeIfAbsent(element, key -> SourceLocation.node(key).map(Places::range));
    }

    /**
     * Whether an element stands in a file of the user.
     *
     * @param element the element, not null
     * @return false for what stands in the national catalogue
     */
    public static boolean isInFile(EObject element) {
        return element.eResource() != null && element.eResource().getURI().isFile();
    }

    /**
     * The file in which an editor can look at an element.
     *
     * @param element the element, not null
     * @return the file; a copy for what stands in the national catalogue; empty for an element outside any text
     */
    public Optional<Path> file(EObject element) {
        if (element.eResource() == null) {
            return Optional.empty();
        }
        URI uri = element.eResource().getURI();
        return uri.isFile() ? file(uri) : nationalCopy.file(uri);
    }

    /**
     * The range of a piece of a parsed text, without the blanks and comments around it.
     *
     * @param node the piece, not null
     * @return the range
     */
    public static Range range(INode node) {
        return range(node, node.getOffset(), node.getLength());
    }

    /**
     * A range of a parsed text.
     *
     * @param anyNode any piece of that text, not null
     * @param offset where the range begins
     * @param length how many characters it spans
     * @return the range
     */
    public static Range range(INode anyNode, int offset, int length) {
        return new Range(position(anyNode, offset), position(anyNode, offset + length));
    }

    private static Position position(INode anyNode, int offset) {
        LineAndColumn place = NodeModelUtils.getLineAndColumn(anyNode, offset);
        return new Position(place.getLine() - 1, place.getColumn() - 1);
    }
}
