package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.Section.Layout;
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

    /**
     * How the page lies on which the figure stands.
     *
     * @param around how the pages lie of what the figure is in
     * @return on its side where those do or the picture is larger so; the figure then has a page of its own
     */
    public Layout layoutWithin(Layout around) {
        return around == Layout.LANDSCAPE ? around : picture.layout();
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
