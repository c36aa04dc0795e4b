package nl.samenhang.diagram;

/** The ground on which a picture is drawn. */
public enum Theme {
    /** Dark on light: for paper, and for most screens. */
    LIGHT,
    /** Light on dark: for a projector in a dark room, and for eyes that light hurts. */
    DARK
}
