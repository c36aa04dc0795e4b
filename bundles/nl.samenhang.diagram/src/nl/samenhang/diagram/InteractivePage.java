package nl.samenhang.diagram;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenhang.diagram.internal.page.Page;

/**
 * Makes one HTML file of a drawing, to look around in: with details, search and a choice of issue, by mouse, touch or
 * keyboard. The file needs nothing beside itself and no network; the same drawing gives the same bytes.
 */
public final class InteractivePage {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "html";

    private InteractivePage() {}

    /**
     * Makes the page of a drawing.
     *
     * @param diagram the drawing, not null
     * @param issues the titles of the issues to choose from by their qualified names, in the order of the choice
     * @return the file in UTF-8
     * @throws IllegalArgumentException if the drawing is no well-formed SVG
     */
    public static byte[] of(Diagram diagram, Map<String, String> issues) {
        return Page.of(diagram, issues).getBytes(StandardCharsets.UTF_8);
    }
}
