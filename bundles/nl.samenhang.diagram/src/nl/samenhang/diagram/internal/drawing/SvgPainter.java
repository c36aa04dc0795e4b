package nl.samenhang.diagram.internal.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Paints a drawing of our own with Java's graphics. */
public final class SvgPainter {

    /** The drawings are our own: the reader's guard against hostile files would only refuse the large ones. */
    private static final DocumentLimits NO_LIMITS =
            new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final String STYLE_START = "<style>";
    private static final String STYLE_END = "</style>";

    private SvgPainter() {}

    /**
     * Paints a drawing at its own size.
     *
     * @param svg the drawing, not null
     * @param graphics what to paint on, not null
     */
    public static void paint(String svg, Graphics2D graphics) {
        Typeface.register();
        byte[] text = withoutStyle(svg).getBytes(StandardCharsets.UTF_8);
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(text),
                        null,
                        LoaderContext.builder().documentLimits(NO_LIMITS).build()));
        document.render(null, graphics);
    }

    // The style holds nothing but the embedded typeface, which Java knows already and the reader of SVG does not parse.
    private static String withoutStyle(String svg) {
        int start = svg.indexOf(STYLE_START);
        int end = svg.indexOf(STYLE_END);
        return start < 0 || end < start ? svg : svg.substring(0, start) + svg.substring(end + STYLE_END.length());
    }
}
