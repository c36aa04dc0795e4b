package nl.samenhang.diagram.internal.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The typeface of all pictures: Atkinson Hyperlegible, made for readers with low vision (SIL Open Font License). Its
 * own metrics measure the labels, so that nothing is cut wherever the picture is shown.
 */
public enum Typeface {
    /** For lines below a title. */
    REGULAR("atkinson-hyperlegible-regular.ttf", 400),
    /** For titles. */
    BOLD("atkinson-hyperlegible-bold.ttf", 700);

    /** The name of the family in style sheets. */
    public static final String FAMILY = "Atkinson Hyperlegible";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final float MEASURED = 1000;
    private static final double WIDEST = 1.2;

    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();
    private final byte[] content;
    private final Font font;
    private final String fontFace;

    Typeface(String file, int weight) {
        this.content = read(file);
        this.font = font(content);
        this.fontFace =
                "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s) format(\"truetype\")}"
                        .formatted(FAMILY, weight, Base64.getEncoder().encodeToString(content));
    }

    private static byte[] read(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("/nl/samenhang/diagram/internal/font/" + file)) {
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
     * How wide a text is.
     *
     * @param text a text on one line, not null
     * @param size the size in CSS pixels
     * @return the width in CSS pixels
     */
    public double width(String text, double size) {
        double width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            width += advances.computeIfAbsent(character, this::advance);
            at += Character.charCount(character);
        }
        return width * size;
    }

    // Another typeface stands in for a character that this one does not have; how wide that is, nobody knows.
    private double advance(int character) {
        return font.canDisplay(character)
                ? font.deriveFont(MEASURED)
                                .getStringBounds(Character.toString(character), EXACT)
                                .getWidth()
                        / MEASURED
                : WIDEST;
    }

    /**
     * The face for Java's own drawing.
     *
     * @param size the size in CSS pixels
     * @return the font
     */
    public Font font(double size) {
        return font.deriveFont((float) size);
    }

    /**
     * The face as a file.
     *
     * @return the bytes of a TrueType file
     */
    public byte[] content() {
        return content.clone();
    }

    /**
     * The rule of a style sheet that carries this face within itself.
     *
     * @return the rule
     */
    public String fontFace() {
        return fontFace;
    }
}
