package nl.samenhang.document;

import java.nio.charset.StandardCharsets;
import nl.samenhang.document.internal.html.Page;

/**
 * Makes one HTML file of a document: self-contained, for the screen and for paper, with its pictures inside. The same
 * document gives the same bytes.
 */
public final class HtmlRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "html";

    /**
     * Renders a document.
     *
     * @param document the document, not null
     * @return the file in UTF-8
     * @throws IllegalArgumentException if a picture is no well-formed SVG
     */
    public byte[] render(Document document) {
        return Page.of(document).getBytes(StandardCharsets.UTF_8);
    }
}
