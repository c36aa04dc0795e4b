package nl.samenhang.diagram;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.samenhang.diagram.internal.drawing.Typeface;

/** Turns a drawing into pixels, for readers that show no SVG. */
public final class Raster {

    /** The drawings are our own: the reader's guard against hostile files would only refuse the large ones. */
    private static final DocumentLimits NO_LIMITS =
            new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final String STYLE_START = "<style>";
    private static final String STYLE_END = "</style>";

    private Raster() {}

    /**
     * Turns a drawing into a PNG on a white ground.
     *
     * @param diagram the drawing, not null
     * @param scale how many pixels go into a CSS pixel, above 0; 2 gives 192 to an inch
     * @return the bytes of the PNG
     */
    public static byte[] png(Diagram diagram, double scale) {
        Typeface.register();
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(withoutStyle(diagram.svg()).getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(NO_LIMITS).build()));
        int width = (int) Math.ceil(diagram.width() * scale);
        int height = (int) Math.ceil(diagram.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            document.render(null, graphics);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    // The style holds nothing but the embedded typeface, which Java knows already and the reader of SVG does not parse.
    private static String withoutStyle(String svg) {
        int start = svg.indexOf(STYLE_START);
        int end = svg.indexOf(STYLE_END);
        return start < 0 || end < start ? svg : svg.substring(0, start) + svg.substring(end + STYLE_END.length());
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return bytes.toByteArray();
    }
}
