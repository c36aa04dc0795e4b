package nl.samenhang.diagram.internal.view;

/**
 * How a kind of edge looks.
 *
 * @param meaning what it says, for the legend
 * @param tone its colour
 * @param pen its line
 * @param kind whether it leads on or back, or has no direction
 */
public record EdgeLook(String meaning, Tone tone, Pen pen, Kind kind) {

    /** Which way an edge leads. */
    public enum Kind {
        /** On, with the flow of the picture. */
        ONWARD,
        /** Back to where another edge came from. */
        BACK,
        /** Neither: its ends are linked. */
        LINK
    }

    /**
     * Whether it leads back to where another edge came from.
     *
     * @return true if it does
     */
    public boolean leadsBack() {
        return kind == Kind.BACK;
    }
}
