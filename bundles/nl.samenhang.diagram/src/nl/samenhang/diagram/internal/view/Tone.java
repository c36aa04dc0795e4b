package nl.samenhang.diagram.internal.view;

/** What a colour stands for. A theme gives each tone its colours; shape or words always say the same. */
public enum Tone {
    /** Nothing in particular. */
    NEUTRAL,
    /** Less than the rest: what stands elsewhere. */
    MUTED,
    /** Support. */
    SUPPORT,
    /** Safety. */
    SAFETY,
    /** A signal. */
    SIGNAL,
    /** Joint interpretation. */
    INTERPRETATION,
    /** The young. */
    YOUTH,
    /** A gap. */
    DANGER,
    /** The lowest rung of a ladder. */
    RUNG_GREEN,
    /** A rung above the lowest. */
    RUNG_YELLOW,
    /** A rung below the highest. */
    RUNG_ORANGE,
    /** A high rung. */
    RUNG_RED,
    /** The highest rung of a ladder of more than four. */
    RUNG_DARK
}
