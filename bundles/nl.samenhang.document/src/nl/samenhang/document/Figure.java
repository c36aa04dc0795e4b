package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A picture with its caption.
 *
 * @param id the id of the block
 * @param number its number within the document, from 1
 * @param caption what it shows, without its number
 * @param picture the picture and its text equivalent
 */
public record Figure(String id, int number, String caption, Picture picture) implements Block {

    public Figure {
        Objects.requireNonNull(id);
        caption = Typography.of(caption);
        Objects.requireNonNull(picture);
    }

    @Override
    public List<String> elements() {
        return picture.elements();
    }

    /**
     * The caption with the number of the figure.
     *
     * @return such as "Figuur 2. Routekaart"
     */
    public String numberedCaption() {
        return "Figuur " + number + ". " + caption;
    }
}
