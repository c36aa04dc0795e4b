package nl.samenhang.analysis;

/** The weight of a finding or problem, heaviest first. */
public enum Severity {
    /** The cooperation fails at this point. */
    ERROR(new Text("fout", "error")),
    /** The cooperation is weak at this point. */
    WARNING(new Text("waarschuwing", "warning")),
    /** Worth knowing. */
    INFO(new Text("informatie", "info"));

    private final Text label;

    Severity(Text label) {
        this.label = label;
    }

    /**
     * The word for this weight that a user reads.
     *
     * @return the word, never null
     */
    public Text label() {
        return label;
    }

    /**
     * Whether this weight is as heavy as another, or heavier.
     *
     * @param other the weight to compare with, not null
     * @return true if it is
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
