package nl.samenhang.diagram.internal.drawing;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import nl.samenhang.diagram.internal.drawing.Piece.Line;
import nl.samenhang.diagram.internal.drawing.Piece.Shapes;

/** Paints a drawing of our own with Java's graphics. */
public final class SvgPainter {

    /** The drawings are our own: the reader's guard against hostile files would only refuse the large ones. */
    private static final DocumentLimits NO_LIMITS =
            new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private SvgPainter() {}

    /**
     * Paints a drawing at its own size.
     *
     * @param svg the drawing, not null
     * @param graphics what to paint on, not null
     */
    public static void paint(String svg, Graphics2D graphics) {
        paint(svg, graphics, words -> outline(words, graphics));
    }

    /**
     * Paints a drawing at its own size, with its words in a way of the caller's own.
     *
     * @param svg the drawing, not null
     * @param graphics what to paint on, not null
     * @param lettering writes words on the same graphics, in their turn: what is painted later may cover them; not null
     */
    public static void paint(String svg, Graphics2D graphics, Consumer<Words> lettering) {
        SVGLoader loader = new SVGLoader();
        for (Piece piece : SvgPieces.of(svg)) {
            switch (piece) {
                case Shapes shapes -> paint(shapes, loader, graphics);
                case Line line -> lettering.accept(line.words());
            }
        }
    }

    /**
     * Paints the outline of words.
     *
     * @param words the words, not null
     * @param graphics what to paint on, not null
     */
    public static void outline(Words words, Graphics2D graphics) {
        graphics.setColor(words.colour());
        graphics.fill(words.outline());
    }

    private static void paint(Shapes shapes, SVGLoader loader, Graphics2D graphics) {
        byte[] text = shapes.svg().getBytes(StandardCharsets.UTF_8);
        Objects.requireNonNull(loader.load(
                        new ByteArrayInputStream(text),
                        null,
                        LoaderContext.builder().documentLimits(NO_LIMITS).build()))
                .render(null, graphics);
    }
}
