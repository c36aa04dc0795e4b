package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A picture that the caller has drawn.
 *
 * @param id the id of the picture, unique among those of one document
 * @param title what it shows
 * @param svg the drawing: one SVG element, self-contained
 * @param pixels makes the same drawing as a PNG, for readers that show no SVG; an empty file where there is none. It is
 *     asked when a format needs it, once for all of them
 * @param width the width in CSS pixels (96 to an inch)
 * @param height the height in CSS pixels
 * @param description what it shows in Dutch sentences, for whoever cannot see it
 * @param elements the qualified names of the model elements it shows
 */
public record Picture(
        String id,
        String title,
        String svg,
        Supplier<byte[]> pixels,
        double width,
        double height,
        List<String> description,
        List<String> elements) {

    // What A4 leaves within its margins, with room for a caption, in CSS pixels; upright for a heading as well.
    private static final double SHORT_SIDE = 642;
    private static final double LONG_SIDE = 830;
    private static final double WIDE_SIDE = 971;
    private static final double LOW_SIDE = 560;

    private static final double LEAST_SCALE = 0.8;
    private static final double GAIN = 1.15;

    public Picture {
        Objects.requireNonNull(id);
        Objects.requireNonNull(svg);
        title = Typography.of(title);
        pixels = Once.of(pixels);
        description = description.stream().map(Typography::of).toList();
        elements = List.copyOf(elements);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A picture has a size: " + id);
        }
    }

    /**
     * A picture whose pixels are there already.
     *
     * @param png the drawing in pixels; empty where there is none
     */
    public Picture(
            String id,
            String title,
            String svg,
            byte[] png,
            double width,
            double height,
            List<String> description,
            List<String> elements) {
        this(id, title, svg, png::clone, width, height, description, elements);
    }

    /**
     * The drawing in pixels.
     *
     * @return the file; empty where there is none
     */
    public byte[] png() {
        return pixels.get().clone();
    }

    /** Keeps what a supplier gave, as pixels take long to make. */
    private static final class Once implements Supplier<byte[]> {

        private Supplier<byte[]> source;
        private byte[] made;

        private Once(Supplier<byte[]> source) {
            this.source = source;
        }

        static Once of(Supplier<byte[]> source) {
            return source instanceof Once once ? once : new Once(Objects.requireNonNull(source));
        }

        @Override
        public synchronized byte[] get() {
            if (made == null) {
                made = source.get();
                source = null;
            }
            return made;
        }
    }

    /**
     * How the page lies on which the picture is larger.
     *
     * @return on its side where the picture would be much smaller than it is on a page that stands, and gains a good deal
     *     on one that lies
     */
    public Layout layout() {
        double upright = Math.min(SHORT_SIDE / width, LONG_SIDE / height);
        double onItsSide = Math.min(WIDE_SIDE / width, LOW_SIDE / height);
        return upright < LEAST_SCALE && onItsSide > GAIN * upright ? Layout.LANDSCAPE : Layout.PORTRAIT;
    }

    /**
     * The description as one text.
     *
     * @return the sentences in a row; the title where there is no description
     */
    public String textEquivalent() {
        return description.isEmpty() ? title : String.join(" ", description);
    }
}
