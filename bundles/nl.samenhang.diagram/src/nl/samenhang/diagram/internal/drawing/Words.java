package nl.samenhang.diagram.internal.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.Locale;

/**
 * Words on one line of a drawing.
 *
 * @param text the words, not blank
 * @param typeface the face
 * @param size the size in CSS pixels
 * @param colour the colour
 * @param anchor which point of the line x is
 * @param x where the anchor stands, in CSS pixels from the left of the drawing
 * @param y where the baseline runs, in CSS pixels from the top of the drawing
 */
public record Words(String text, Typeface typeface, double size, Color colour, Anchor anchor, double x, double y) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** A point of a line, by its name in SVG. */
    public enum Anchor {
        /** Where it begins. */
        START(0),
        /** Half way. */
        MIDDLE(0.5),
        /** Where it ends. */
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }

        static Anchor of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Where the line begins, as far as the typeface has all its characters.
     *
     * @return the place in CSS pixels from the left of the drawing
     */
    public double left() {
        return x - anchor.share * typeface.width(text, size);
    }

    /**
     * The outline of the letters. Another typeface of the machine stands in for characters that the typeface does not
     * have, as in a browser.
     *
     * @return the outline, at its place in the drawing
     */
    public Shape outline() {
        TextLayout layout = new TextLayout(lettered().getIterator(), EXACT);
        return layout.getOutline(AffineTransform.getTranslateInstance(x - anchor.share * layout.getAdvance(), y));
    }

    private AttributedString lettered() {
        Font own = typeface.font(size);
        int style = typeface == Typeface.BOLD ? Font.BOLD : Font.PLAIN;
        Font substitute = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
        AttributedString lettered = new AttributedString(text);
        lettered.addAttribute(TextAttribute.FONT, own);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!own.canDisplay(character)) {
                lettered.addAttribute(TextAttribute.FONT, substitute, at, next);
            }
            at = next;
        }
        return lettered;
    }
}
