package nl.samenhang.document.pdf.internal;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The room on a page of A4 within its margins, in millimetres; for a picture, which has a caption below and upright a
 * heading above.
 */
enum PaperSize {
    /** Upright. */
    PORTRAIT(170, 225),
    /** On its side. */
    LANDSCAPE(257, 150);

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The page of a node: that of the section around it. */
    static PaperSize of(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (List.of(element.getAttribute("class").split(" ")).contains("liggend")) {
                return LANDSCAPE;
            }
        }
        return PORTRAIT;
    }

    /** The width of the text, in millimetres. */
    double width() {
        return width;
    }

    /** The height for a picture or the rows of a table, in millimetres. */
    double height() {
        return height;
    }

    /**
     * How much smaller a picture has to be.
     *
     * @param ownWidth its width in CSS pixels
     * @param ownHeight its height in CSS pixels
     * @return the factor; 1 where it fits as it is
     */
    double scale(double ownWidth, double ownHeight) {
        double most = Math.min(width / ownWidth, height / ownHeight) * PIXELS_PER_MILLIMETRE;
        return Math.min(1, most);
    }
}
