package nl.samenhang.document.pdf.internal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.paint.SVGPaint;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.PaintParser;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A drawing to be painted. The reader of SVG knows the typefaces of the machine only, so it gets a spot in place of
 * each line of words, and for that spot a paint that writes the words: in their turn, as what comes later may cover
 * them.
 */
final class Drawing {

    private static final String SPOT = "woorden-";

    /** The drawings have been made safe; the reader's guard against hostile files would only refuse the large ones. */
    private static final DocumentLimits NO_LIMITS =
            new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final PaintParser PAINTS = LoaderContext.createDefault().paintParser();

    private final List<Words> words = new ArrayList<>();
    private final SVGDocument svg;

    /**
     * Reads a drawing.
     *
     * @param root the svg element, which is changed
     */
    Drawing(Element root) {
        Xml.all(root, "style").forEach(Drawing::withoutTypefaces);
        Xml.all(root, "text").forEach(this::mark);
        LoaderContext context = LoaderContext.builder()
                .documentLimits(NO_LIMITS)
                .paintParser(new WithWords())
                .build();
        byte[] text = Xml.text(root).getBytes(StandardCharsets.UTF_8);
        svg = Objects.requireNonNull(new SVGLoader().load(new ByteArrayInputStream(text), null, context));
    }

    // Those that a drawing carries are in the file already.
    private static void withoutTypefaces(Element style) {
        String rest = style.getTextContent()
                .replaceAll("@font-face\\s*\\{[^}]*\\}", "")
                .strip();
        style.setTextContent(rest);
        if (rest.isEmpty()) {
            style.getParentNode().removeChild(style);
        }
    }

    private void mark(Element text) {
        if (!text.getTextContent().isBlank()) {
            Color colour = Optional.ofNullable(PAINTS.parseColor(text.getAttribute("fill")))
                    .orElse(PaintParser.DEFAULT_COLOR);
            Element spot = text.getOwnerDocument().createElement("path");
            spot.setAttribute("d", "M0 0h1v1z");
            spot.setAttribute("fill", SPOT + words.size());
            spot.setAttribute("transform", text.getAttribute("transform"));
            text.getParentNode().insertBefore(spot, text);
            words.add(Words.of(text, colour));
        }
        text.getParentNode().removeChild(text);
    }

    /**
     * Paints the drawing.
     *
     * @param graphics what to paint on
     * @param width how wide it is to be
     * @param height how high it is to be
     */
    void paint(Graphics2D graphics, double width, double height) {
        svg.render(null, graphics, new ViewBox((float) width, (float) height));
    }

    private final class WithWords implements PaintParser {

        @Override
        public Color parseColor(String value) {
            return PAINTS.parseColor(value);
        }

        @Override
        public SVGPaint parsePaint(String value) {
            return value != null && value.startsWith(SPOT)
                    ? new Writing(words.get(Integer.parseInt(value.substring(SPOT.length()))))
                    : PAINTS.parsePaint(value);
        }
    }

    private record Writing(Words words) implements SVGPaint {

        @Override
        public void fillShape(Output output, RenderContext context, Shape shape, Rectangle2D bounds) {
            // The only way to Java's graphics that the reader offers, and with the transformation of the place.
            output.debugPaint(words::write);
        }

        @Override
        public void drawShape(Output output, RenderContext context, Shape shape, Rectangle2D bounds) {
            // Words have no outline of their own.
        }
    }
}
