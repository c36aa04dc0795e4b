package nl.samenhang.document.office.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The colour that headings have in a file of somebody else, for the tables and captions that this program adds to it: the
 * blue of this program would look odd beside the green of a municipality.
 */
final class Accent {

    private static final String OWN = "154273";
    private static final String OWN_LIGHT = "F3F6FA";
    private static final String OWN_MIDDLE = "DBE6F2";
    private static final String GREY = "404040";
    private static final int WHITE = 0xFFFFFF;

    /** WCAG 2.1, success criterion 1.4.3: for text that is not large. */
    private static final double LEAST_CONTRAST = 4.5;

    private final Map<String, String> colours;

    private Accent(int colour) {
        this.colours =
                Map.of(OWN, hex(colour), OWN_LIGHT, hex(tint(colour, 0.05)), OWN_MIDDLE, hex(tint(colour, 0.16)));
    }

    /**
     * The accent of a file.
     *
     * @param styles its styles
     * @return the colour of its first headings; a dark grey where they have none, or one that white words on it, or it on
     *     white, could not be read by
     */
    static Accent of(CTStyles styles) {
        Map<String, CTStyle> byId = styles.getStyleList().stream()
                .collect(Collectors.toMap(CTStyle::getStyleId, Function.identity(), (first, second) -> first));
        Optional<CTStyle> heading = styles.getStyleList().stream()
                .filter(CTStyle::isSetName)
                .filter(style -> style.getName().getVal().equalsIgnoreCase("heading 1"))
                .findFirst();
        return new Accent(heading.flatMap(style -> colour(style, byId, byId.size()))
                .filter(colour -> contrastWithWhite(colour) >= LEAST_CONTRAST)
                .orElse(Integer.parseInt(GREY, 16)));
    }

    // A style without a colour has that of the style it is based on; damaged styles may be based on each other.
    private static Optional<Integer> colour(CTStyle style, Map<String, CTStyle> byId, int most) {
        boolean coloured = style.isSetRPr() && style.getRPr().sizeOfColorArray() > 0;
        if (coloured) {
            String value = style.getRPr().getColorArray(0).xgetVal().getStringValue();
            return value.matches("[0-9A-Fa-f]{6}") ? Optional.of(Integer.parseInt(value, 16)) : Optional.empty();
        }
        CTStyle base = style.isSetBasedOn() ? byId.get(style.getBasedOn().getVal()) : null;
        return base == null || most == 0 ? Optional.empty() : colour(base, byId, most - 1);
    }

    /** A text with the colours of this program, with those of the file instead. */
    String in(String xml) {
        String changed = xml;
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            changed = changed.replace('"' + colour.getKey() + '"', '"' + colour.getValue() + '"');
        }
        return changed;
    }

    /** Gives the cells that this program shaded the colours of the file. */
    void shade(Node written) {
        if (WordBody.is(written, "shd")) {
            Element shade = (Element) written;
            String fill = shade.getAttributeNS(WordBody.NAMESPACE, "fill");
            shade.setAttributeNS(WordBody.NAMESPACE, "w:fill", colours.getOrDefault(fill, fill));
        }
        WordBody.nodes(written).forEach(this::shade);
    }

    private static int tint(int colour, double share) {
        int tint = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            tint |= (int) Math.round(0xFF - share * (0xFF - part)) << shift;
        }
        return tint;
    }

    private static double contrastWithWhite(int colour) {
        return (luminance(WHITE) + 0.05) / (luminance(colour) + 0.05);
    }

    // As WCAG 2.1 defines relative luminance.
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int colour) {
        return "%06X".formatted(colour);
    }
}
