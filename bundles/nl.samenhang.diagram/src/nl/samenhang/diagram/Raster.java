package nl.samenhang.diagram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.samenhang.diagram.internal.drawing.SvgPainter;

/** Turns a drawing into pixels, for readers that show no SVG. */
public final class Raster {

    private Raster() {}

    /**
     * Turns a drawing into a PNG.
     *
     * @param diagram the drawing, not null
     * @param scale how many pixels go into a CSS pixel, above 0; 2 gives 192 to an inch
     * @return the bytes of the PNG
     */
    public static byte[] png(Diagram diagram, double scale) {
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
            SvgPainter.paint(diagram.svg(), graphics);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
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
