package nl.samenhang.diagram.internal.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;

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

    private final byte[] content;
    private final int weight;
    private final Font font;

    Typeface(String file, int weight) {
        this.content = read(file);
        this.weight = weight;
        this.font = font(content);
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

    /** Makes the typeface known to Java's own drawing; doing so twice changes nothing. */
    public static void register() {
        for (Typeface typeface : values()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(typeface.font);
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
        return font.deriveFont((float) size).getStringBounds(text, EXACT).getWidth();
    }

    /**
     * The rule of a style sheet that carries this face within itself.
     *
     * @return the rule
     */
    public String fontFace() {
        return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s) format(\"truetype\")}"
                .formatted(FAMILY, weight, Base64.getEncoder().encodeToString(content));
    }
}
