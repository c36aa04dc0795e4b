package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.w3c.dom.Node;

/**
 * The looks of a Word file: the styles and the numbering that the file has, with those of this program that it has not. A
 * style of the file goes before one of this program with the same name. Where articles, their paragraphs and annexes are
 * not counted in the file, they are counted as this program does, as the text refers to their numbers.
 */
public final class Looks {

    /** Paragraphs begin to count anew at each article, so the two are counted together. */
    private static final Set<String> COUNTED_TOGETHER = Set.of("Artikelkop", "Lid");

    private final CTNumbering numbering;
    private final StyleIds styles;
    private final Accent accent;

    private Looks(CTNumbering numbering, StyleIds styles, Accent accent) {
        this.numbering = numbering;
        this.styles = styles;
        this.accent = accent;
    }

    /**
     * Gives a file the looks that it has not.
     *
     * @param word the file, not null
     * @return its looks
     */
    public static Looks of(XWPFDocument word) {
        CTStyles present = WordParts.stylesOf(word);
        StyleIds ids = StyleIds.of(present);
        Accent accent = Accent.of(present);
        CTNumbering numbering = WordParts.numberingOf(word);
        Map<BigInteger, BigInteger> counts = StyleNumbers.addTo(numbering, ids);
        boolean isNew = present.sizeOfStyleArray() == 0;
        CTStyles own = isNew ? WordParts.styles() : StyleIds.styles(recoloured(accent));
        if (isNew) {
            present.set(own);
        } else {
            List<CTStyle> uncounted = own.getStyleList().stream()
                    .filter(style -> isCounted(style) && ids.has(style.getStyleId()))
                    .filter(style -> !isCountedIn(style.getStyleId(), ids, present))
                    .toList();
            uncounted.forEach(style -> countAs(style, find(ids.inFile(style.getStyleId()), present), counts));
            own.getStyleList().stream()
                    .filter(style -> !ids.has(style.getStyleId()))
                    .forEach(style -> add(style, ids, counts, present));
            speakDutch(present);
        }
        WordParts.setStyles(word, present);
        WordParts.setNumbering(word, numbering);
        return new Looks(numbering, ids, accent);
    }

    private static byte[] recoloured(Accent accent) {
        return accent.in(new String(WordParts.bytes("styles.xml"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void add(CTStyle own, StyleIds ids, Map<BigInteger, BigInteger> counts, CTStyles to) {
        CTStyle style = to.addNewStyle();
        style.set(own);
        style.setStyleId(ids.inFile(own.getStyleId()));
        // A file has its own style for what has none.
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
        translate(style.isSetBasedOn() ? style.getBasedOn() : null, ids);
        translate(style.isSetNext() ? style.getNext() : null, ids);
        if (isCounted(style)) {
            count(style, counts);
        }
    }

    private static void countAs(CTStyle own, CTStyle style, Map<BigInteger, BigInteger> counts) {
        var properties = style.isSetPPr() ? style.getPPr() : style.addNewPPr();
        var number = properties.isSetNumPr() ? properties.getNumPr() : properties.addNewNumPr();
        number.set(own.getPPr().getNumPr());
        count(style, counts);
    }

    private static boolean isCounted(CTStyle style) {
        return style.isSetPPr() && style.getPPr().isSetNumPr();
    }

    private static boolean isCountedIn(String id, StyleIds ids, CTStyles styles) {
        Set<String> together = COUNTED_TOGETHER.contains(id) ? COUNTED_TOGETHER : Set.of(id);
        return together.stream().allMatch(each -> ids.has(each) && isCounted(find(ids.inFile(each), styles)));
    }

    private static void count(CTStyle style, Map<BigInteger, BigInteger> counts) {
        var number = style.getPPr().getNumPr().getNumId();
        number.setVal(counts.getOrDefault(number.getVal(), number.getVal()));
    }

    private static CTStyle find(String id, CTStyles styles) {
        return styles.getStyleList().stream()
                .filter(style -> style.getStyleId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void translate(CTString style, StyleIds ids) {
        if (style != null) {
            style.setVal(ids.inFile(style.getVal()));
        }
    }

    // The text is Dutch, whatever the file was made for; screen readers and spelling checkers go by this.
    private static void speakDutch(CTStyles styles) {
        var defaults = styles.isSetDocDefaults() ? styles.getDocDefaults() : styles.addNewDocDefaults();
        var runs = defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
        var properties = runs.isSetRPr() ? runs.getRPr() : runs.addNewRPr();
        var language = properties.sizeOfLangArray() > 0 ? properties.getLangArray(0) : properties.addNewLang();
        if (!language.isSetVal() || !String.valueOf(language.getVal()).startsWith("nl")) {
            language.setVal("nl-NL");
        }
    }

    /** Gives what this program wrote the styles and colours of the file. */
    void dress(Node written) {
        styles.translate(written);
        accent.shade(written);
    }

    /** The numbering, to which lists add their counts. */
    CTNumbering numbering() {
        return numbering;
    }

    /** The ids of the styles. */
    StyleIds styles() {
        return styles;
    }
}
