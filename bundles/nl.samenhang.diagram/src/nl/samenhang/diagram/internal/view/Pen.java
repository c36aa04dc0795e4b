package nl.samenhang.diagram.internal.view;

/** How a line is drawn. */
public enum Pen {
    /** A thin line. */
    THIN(1.5, ""),
    /** A line of dots. */
    DOTTED(1.5, "2 4"),
    /** A thick line. */
    THICK(2.5, ""),
    /** A thick line of dashes. */
    DASHED(2.5, "10 5"),
    /** A heavy line. */
    HEAVY(3.5, ""),
    /** A heavy line of short dashes. */
    BROKEN(3, "5 4");

    private final double width;
    private final String dashes;

    Pen(double width, String dashes) {
        this.width = width;
        this.dashes = dashes;
    }

    /**
     * The width of the line.
     *
     * @return the width in CSS pixels
     */
    public double width() {
        return width;
    }

    /**
     * The dashes of the line.
     *
     * @return lengths of dash and gap in CSS pixels; empty for a whole line
     */
    public String dashes() {
        return dashes;
    }
}
