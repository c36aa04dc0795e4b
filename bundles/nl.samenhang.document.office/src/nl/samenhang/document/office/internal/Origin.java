package nl.samenhang.document.office.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.document.PartChoice;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a Word file was made of, as the file itself tells in a variable among its settings. Word keeps such variables, and
 * shows them to nobody.
 *
 * @param documentId the id of the document
 * @param choice the parts of it that were written
 * @param template the signs of the paragraphs and tables that came with the template, which nobody added since
 * @param title the title that it had then; empty where nothing tells
 */
public record Origin(String documentId, PartChoice choice, Set<String> template, String title) {

    private static final String NAME = "samenhang";
    private static final String BETWEEN = "|";

    /** What follows the variables among the settings of a file, of those in the same namespace. */
    private static final Set<String> BEHIND = Set.of(
            "rsids",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "smartTagType",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator");

    private static final int PARTS = 4;

    /** The origin of a file that was made without a template. */
    static Origin of(String documentId, String title) {
        return new Origin(documentId, PartChoice.ALL, Set.of(), title);
    }

    /** The origin of the file when its document has another title. */
    Origin titled(String newTitle) {
        return new Origin(documentId, choice, template, newTitle);
    }

    /**
     * What a file tells of its origin.
     *
     * @param file the file
     * @return its origin; empty where it tells nothing
     */
    static Optional<Origin> read(WordFile file) {
        if (file.settings().isEmpty()) {
            return Optional.empty();
        }
        Element settings = WordXml.read(file.part(file.settings())).getDocumentElement();
        return variable(settings)
                .map(variable -> variable.getAttributeNS(WordBody.NAMESPACE, "val"))
                .flatMap(Origin::parse);
    }

    /**
     * Writes this origin into the settings of a file.
     *
     * @param settings the bytes of the part
     * @return the changed part
     */
    byte[] writtenInto(byte[] settings) {
        Document document = WordXml.read(settings);
        Element root = document.getDocumentElement();
        variable(root).orElseGet(() -> added(root)).setAttributeNS(WordBody.NAMESPACE, "w:val", text());
        return WordXml.bytes(document);
    }

    private static Element added(Element settings) {
        Element variables = WordBody.child(settings, "docVars");
        if (variables == null) {
            variables = settings.getOwnerDocument().createElementNS(WordBody.NAMESPACE, "w:docVars");
            settings.insertBefore(variables, firstBehind(settings));
        }
        Element variable = settings.getOwnerDocument().createElementNS(WordBody.NAMESPACE, "w:docVar");
        variable.setAttributeNS(WordBody.NAMESPACE, "w:name", NAME);
        variables.appendChild(variable);
        return variable;
    }

    // Settings of other namespaces, such as those of formulas, follow as well.
    private static Node firstBehind(Element settings) {
        return WordBody.nodes(settings).stream()
                .filter(Element.class::isInstance)
                .filter(node ->
                        !WordBody.NAMESPACE.equals(node.getNamespaceURI()) || BEHIND.contains(node.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Element> variable(Element settings) {
        Element variables = WordBody.child(settings, "docVars");
        if (variables == null) {
            return Optional.empty();
        }
        return WordBody.nodes(variables).stream()
                .filter(node -> WordBody.is(node, "docVar"))
                .map(Element.class::cast)
                .filter(variable -> NAME.equals(variable.getAttributeNS(WordBody.NAMESPACE, "name")))
                .findFirst();
    }

    private String text() {
        return String.join(
                BETWEEN,
                documentId,
                choice.toString(),
                template.stream().sorted().collect(Collectors.joining(" ")),
                title);
    }

    private static Optional<Origin> parse(String text) {
        List<String> parts = List.of(text.split("\\|", PARTS));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        Set<String> template = Arrays.stream(parts.get(2).split(" "))
                .filter(sign -> !sign.isEmpty())
                .collect(Collectors.toSet());
        return PartChoice.parse(parts.get(1))
                .map(choice -> new Origin(parts.getFirst(), choice, template, parts.getLast()));
    }
}
