package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.language.ide.internal.CheckedFolder;
import nl.samenhang.language.ide.internal.Places;
import nl.samenhang.language.internal.NameSpelling;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.SourceFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Gives an element another name, in its own place and wherever it is referred to. */
public final class Renaming {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern FILE_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private final NameSpelling spelling;

    @Inject
    Renaming(NameSpelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Whether an element may get another name at all.
     *
     * @param element the element, not null
     * @return the reason why not; empty where it may
     */
    public static Optional<Text> refusal(EObject element) {
        if (!(element instanceof NamedElement)) {
            return Optional.of(new Text(
                    "De visie heeft geen eigen naam; pas de tekst ervan aan.",
                    "The vision has no name of its own; change its text instead."));
        }
        return Places.isInFile(element)
                ? Optional.empty()
                : Optional.of(
                        new Text(
                                "Deze naam hoort bij de landelijke catalogus en kan hier niet worden gewijzigd. Zet wat u nodig hebt in een eigen catalogus.",
                                "This name belongs to the national catalogue and cannot be changed here. Put what you need in a catalogue of your own."));
    }

    /**
     * Why an element cannot get a name.
     *
     * @param element the element, not null
     * @param wished the wished name, with or without a caret; not null
     * @param folder the folder in which the element stands, not null
     * @return the reason; empty where it can
     */
    public static Optional<Text> refusal(EObject element, String wished, CheckedFolder folder) {
        String name = bare(wished);
        return refusal(element)
                .or(() -> spelled(element, name, wished))
                .or(() -> taken((NamedElement) element, name, folder))
                .or(() -> turning(element, name, folder));
    }

    private static String bare(String wished) {
        return wished.startsWith("^") ? wished.substring(1) : wished;
    }

    private static Optional<Text> spelled(EObject element, String name, String wished) {
        boolean isFile = element instanceof SourceFile;
        if ((isFile ? FILE_NAME : NAME).matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                isFile
                        ? Text.format(
                                "\"%s\" kan geen naam zijn. Gebruik letters zonder accenten en cijfers, zonder spaties, en begin met een letter.",
                                "\"%s\" cannot be a name. Use letters without accents and digits, no spaces, and begin with a letter.",
                                wished)
                        : Text.format(
                                "\"%s\" kan geen naam zijn. Gebruik letters zonder accenten en cijfers, zonder spaties, en begin met een kleine letter.",
                                "\"%s\" cannot be a name. Use letters without accents and digits, no spaces, and begin with a small letter.",
                                wished));
    }

    // Within a region a short name means what is nearest, so a name that stands anywhere could turn a reference. In
    // catalogues a name may stand for things of several kinds.
    private static Optional<Text> taken(NamedElement element, String name, CheckedFolder folder) {
        boolean isVision = name.equals(ElementNames.VISION) && !isInCatalog(element);
        boolean isTaken = isVision
                || declared(name, folder)
                        .filter(other -> !Occurrences.isSame(other, element))
                        .anyMatch(other -> isBeside(element, other));
        return isTaken
                ? Optional.of(Text.format(
                        isInCatalog(element)
                                ? "De naam \"%s\" is al gegeven in een catalogus. Kies een andere naam."
                                : "De naam \"%s\" is al gegeven in deze regio. Kies een andere naam.",
                        isInCatalog(element)
                                ? "The name \"%s\" is already taken in a catalogue. Choose another name."
                                : "The name \"%s\" is already taken in this region. Choose another name.",
                        name))
                : Optional.empty();
    }

    private static boolean isBeside(EObject element, EObject other) {
        if (element instanceof SourceFile || other instanceof SourceFile) {
            return element instanceof SourceFile && other instanceof SourceFile;
        }
        if (isInCatalog(element)) {
            return isInCatalog(other) && element.eClass() == other.eClass();
        }
        return !isInCatalog(other)
                && Occurrences.isSame(EcoreUtil.getRootContainer(element), EcoreUtil.getRootContainer(other));
    }

    // What stands in a region goes before what a catalogue calls the same, where a reference takes both.
    private static Optional<Text> turning(EObject element, String name, CheckedFolder folder) {
        boolean turns = isInCatalog(element)
                ? declared(name, folder)
                        .filter(other -> !isInCatalog(other))
                        .anyMatch(other -> isReferredToAs(element, other, folder))
                : Occurrences.in(folder)
                        .filter(found -> !found.isDeclaration() && isInCatalog(found.element()))
                        .filter(found -> name.equals(((NamedElement) found.element()).getName()))
                        .anyMatch(found -> accepts(found, element));
        return turns
                ? Optional.of(Text.format(
                        "De naam \"%s\" staat ook voor iets anders waarnaar deze regio verwijst; die verwijzing zou dan iets anders betekenen. Kies een andere naam.",
                        "The name \"%s\" also stands for something else that this region refers to; that reference would come to mean something else. Choose another name.",
                        name))
                : Optional.empty();
    }

    private static boolean isReferredToAs(EObject element, EObject other, CheckedFolder folder) {
        return Occurrences.in(folder).anyMatch(found -> found.element() == element && accepts(found, other));
    }

    private static boolean accepts(Occurrence found, EObject element) {
        return found.reference()
                .filter(reference -> EcoreUtil2.isAssignableFrom(reference.getEReferenceType(), element.eClass()))
                .isPresent();
    }

    private static Stream<EObject> declared(String name, CheckedFolder folder) {
        return Occurrences.in(folder)
                .filter(Occurrence::isDeclaration)
                .map(Occurrence::element)
                .filter(element -> element instanceof NamedElement named && name.equals(named.getName()));
    }

    private static boolean isInCatalog(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Catalog;
    }

    /**
     * The edits that give an element another name.
     *
     * @param element an element that may get another name, not null
     * @param name a name that is not refused
     * @param folder the folder in which the element stands, not null
     * @return the edits, in all files of the folder
     */
    public List<FileEdit> edits(EObject element, String name, CheckedFolder folder) {
        String written = spelling.written(bare(name));
        return Occurrences.in(folder)
                .filter(found -> Occurrences.isSame(found.element(), element))
                .map(found -> edit(found.span(), written))
                .distinct()
                .toList();
    }

    private static FileEdit edit(Span span, String written) {
        URI file = NodeModelUtils.findActualSemanticObjectFor(span.node())
                .eResource()
                .getURI();
        return new FileEdit(file, span.offset(), span.length(), written);
    }
}
