package nl.samenhang.diagram.internal.view;

/** The outline of a node, so that colour never carries a meaning alone. */
public enum Shape {
    /** A rectangle. */
    BOX,
    /** A rectangle within another. */
    DOUBLE_BOX,
    /** A rectangle of dashes. */
    DASHED_BOX,
    /** A rectangle with a heavy line on its left. */
    MARKED_BOX,
    /** A box with round ends. */
    PILL,
    /** A parallelogram. */
    SLANTED,
    /** An octagon, as of a sign at the road that says to stop. */
    OCTAGON
}
