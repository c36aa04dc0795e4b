package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The ids that the styles of this program have in a Word file. Styles are known by their names, and a Dutch Word gives the
 * style that it names "heading 1" the id Kop1.
 */
final class StyleIds {

    private static final List<String> USES = List.of("pStyle", "rStyle", "tblStyle");

    /** Behind the id of a style of this program where the file has another style with that id. */
    private static final String OTHER = "Samenhang";

    private final Map<String, String> inFile = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    private StyleIds(CTStyles styles) {
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (CTStyle style : styles.getStyleList()) {
            byName.putIfAbsent(key(style), style.getStyleId());
            taken.add(style.getStyleId());
        }
        for (CTStyle style : WordParts.styles().getStyleList()) {
            String id = style.getStyleId();
            String there = byName.get(key(style));
            if (there != null) {
                present.add(id);
            }
            String used = there != null ? there : taken.contains(id) ? id + OTHER : id;
            inFile.put(id, used);
            own.put(used, id);
        }
    }

    /**
     * The ids in a file.
     *
     * @param styles the styles of the file
     * @return the ids
     */
    static StyleIds of(CTStyles styles) {
        return new StyleIds(styles);
    }

    /**
     * The ids in a file.
     *
     * @param file the file
     * @return the ids; those of this program where the file has no styles
     * @throws IllegalArgumentException if its styles are damaged
     */
    static StyleIds of(WordFile file) {
        return new StyleIds(
                file.styles().isEmpty() ? CTStyles.Factory.newInstance() : styles(file.part(file.styles())));
    }

    static CTStyles styles(byte[] part) {
        try {
            return StylesDocument.Factory.parse(new ByteArrayInputStream(part)).getStyles();
        } catch (IOException | XmlException damaged) {
            throw new IllegalArgumentException("The styles of the file are damaged", damaged);
        }
    }

    private static String key(CTStyle style) {
        String name = style.isSetName() ? style.getName().getVal() : style.getStyleId();
        return style.getType() + " " + name.toLowerCase(Locale.ROOT);
    }

    /** Whether the file has that style of this program. */
    boolean has(String id) {
        return present.contains(id);
    }

    /** The id in the file of a style of this program. */
    String inFile(String id) {
        return inFile.getOrDefault(id, id);
    }

    /** The id in this program of a style of the file; the same where it is none of this program. */
    String own(String id) {
        return own.getOrDefault(id, id);
    }

    /** Lets what this program wrote use the ids of the file. */
    void translate(Node written) {
        if (written instanceof Element element && USES.stream().anyMatch(name -> WordBody.is(element, name))) {
            element.setAttributeNS(WordBody.NAMESPACE, "w:val", inFile(WordBody.value(element)));
        }
        WordBody.nodes(written).forEach(this::translate);
    }

    /** The style of a paragraph, by its id in this program; empty for none, and for another node. */
    String of(Node node) {
        Element properties = WordBody.is(node, "p") ? WordBody.child(node, "pPr") : null;
        return properties == null ? "" : own(WordBody.value(WordBody.child(properties, "pStyle")));
    }
}
