package nl.samenhang.diagram;

import java.util.Locale;

/** The ground on which a picture is drawn. */
public enum Theme {
    /** Dark on light: for paper, and for most screens. */
    LIGHT,
    /** Light on dark: for a projector in a dark room, and for eyes that light hurts. */
    DARK;

    /**
     * The name by which users choose the theme.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
