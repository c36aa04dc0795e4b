package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The typefaces of a file: Atkinson Hyperlegible, made for readers with low vision (SIL Open Font License), and DejaVu
 * Sans (Bitstream Vera licence) for characters that it lacks.
 */
public enum Typefaces {
    /** For running text. */
    REGULAR("Atkinson Hyperlegible", "atkinson-hyperlegible-regular.ttf", 400),
    /** For headings. */
    BOLD("Atkinson Hyperlegible", "atkinson-hyperlegible-bold.ttf", 700),
    /** For characters that the others lack, in either weight. */
    WIDE("DejaVu Sans", "dejavu-sans.ttf", 400);

    /** What stands for a character that no typeface has. */
    private static final int UNKNOWN = '\u25A1';

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final int weight;
    private final byte[] content;
    private final Font font;

    Typefaces(String family, String file, int weight) {
        this.family = family;
        this.weight = weight;
        this.content = read(file);
        this.font = font(content);
    }

    private static byte[] read(String file) {
        try (InputStream stream = Typefaces.class.getResourceAsStream("font/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Font font(byte[] content) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font that comes with the tool is broken", broken);
        }
    }

    /**
     * Gives the typefaces to a file; it takes the characters that it uses.
     *
     * @param builder what the file is made with, not null
     */
    public static void addTo(PdfRendererBuilder builder) {
        for (Typefaces face : values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.content), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /**
     * A text of which every character can be shown.
     *
     * @param text a text, not null
     * @return the text, with a hollow square for each character that no typeface has
     */
    static String showable(String text) {
        if (REGULAR.font.canDisplayUpTo(text) < 0) {
            return text;
        }
        StringBuilder showable = new StringBuilder(text.length());
        text.codePoints().map(c -> canShow(c) ? c : UNKNOWN).forEach(showable::appendCodePoint);
        return showable.toString();
    }

    /**
     * A text without characters that are not seen themselves, such as what joins the parts of an emoji. Java says that
     * a typeface can show them, which has no glyph to write for them.
     *
     * @param text a text, not null
     * @return the characters that are seen, and blanks
     */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isUnseen(int character) {
        boolean choosesALook =
                (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return choosesALook || Character.isIdentifierIgnorable(character);
    }

    private static boolean canShow(int character) {
        return Character.isWhitespace(character)
                || REGULAR.font.canDisplay(character)
                || WIDE.font.canDisplay(character);
    }

    /**
     * Words in one face.
     *
     * @param face the face
     * @param text the words
     */
    record Run(Typefaces face, String text) {

        /** How wide they are at size 1. */
        double width() {
            return face.font.getStringBounds(text, EXACT).getWidth();
        }
    }

    /** Cuts a text where its face changes, as a character is not in the heavy or the plain one. */
    static List<Run> runs(String text, boolean isBold) {
        Typefaces own = isBold ? BOLD : REGULAR;
        if (own.font.canDisplayUpTo(text) < 0) {
            return List.of(new Run(own, text));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Typefaces face = own.font.canDisplay(text.codePointAt(start)) ? own : WIDE;
            int end = start;
            while (end < text.length() && own.font.canDisplay(text.codePointAt(end)) == (face == own)) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(new Run(face, text.substring(start, end)));
            start = end;
        }
        return runs;
    }

    /** How wide a text is at size 1. */
    static double width(String text, boolean isBold) {
        return runs(text, isBold).stream().mapToDouble(Run::width).sum();
    }

    /** The face for Java's graphics, by which the engine finds the one in the file: that knows weights as styles. */
    Font forDrawing(float size) {
        return this == BOLD ? REGULAR.font.deriveFont(Font.BOLD, size) : font.deriveFont(size);
    }
}
