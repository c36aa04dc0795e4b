package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.language.internal.NameSpelling;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Gives an element another name, in its own place and wherever it is referred to. */
public final class Renaming {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9]*");

    private final NameSpelling spelling;

    @Inject
    Renaming(NameSpelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Why an element cannot get a name.
     *
     * @param element the element, not null
     * @param name the wished name, not null
     * @param region the region of the element; empty for an entry of a catalogue
     * @return the reason; empty where it can
     */
    public static Optional<Text> refusal(EObject element, String name, Optional<CheckedRegion> region) {
        if (region.isEmpty() || !(element instanceof NamedElement) || element instanceof RegionFile) {
            return Optional.of(new Text(
                    "Alleen een onderdeel van de regio zelf kan hier een andere naam krijgen, niet de regio of wat in een catalogus staat.",
                    "Only an element of the region itself can get another name here, not the region or what stands in a catalogue."));
        }
        if (!NAME.matcher(name).matches()) {
            return Optional.of(Text.format(
                    "\"%s\" kan geen naam zijn. Gebruik letters zonder accenten en cijfers, zonder spaties, en begin met een letter.",
                    "\"%s\" cannot be a name. Use letters without accents and digits, no spaces, and begin with a letter.",
                    name));
        }
        return isTaken(element, name, region.get())
                ? Optional.of(Text.format(
                        "De naam \"%s\" is al gegeven in deze regio. Kies een andere naam.",
                        "The name \"%s\" is already taken in this region. Choose another name.",
                        name))
                : Optional.empty();
    }

    // Within a region a short name means what is nearest, so a name that stands anywhere could turn a reference.
    private static boolean isTaken(EObject element, String name, CheckedRegion region) {
        return region.facts().region().all(NamedElement.class).stream()
                .anyMatch(other -> other != element && name.equals(other.getName()));
    }

    /**
     * The edits that give an element another name.
     *
     * @param element an element of the region, not null
     * @param name a name that is not refused
     * @param facts the region and its views, not null
     * @return the edits, in all files of the region
     */
    public List<FileEdit> edits(EObject element, String name, RegionFacts facts) {
        String written = spelling.written(name);
        return Stream.concat(
                        Occurrences.declaration(element).stream(), new Occurrences(facts).references(element).stream())
                .map(span -> edit(span, written))
                .distinct()
                .toList();
    }

    private static FileEdit edit(Span span, String written) {
        URI file = NodeModelUtils.findActualSemanticObjectFor(span.node()).eResource().getURI();
        return new FileEdit(file, span.offset(), span.length(), written);
    }
}
