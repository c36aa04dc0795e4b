package nl.samenhang.analysis.matrix;

/** What a cell, a row or a remark of a matrix stands for, in words, so that no meaning hangs on colour. */
public enum Mark {
    /** Something is there. */
    FILLED(""),
    /** Nothing is there, and nothing has to be. */
    EMPTY(""),
    /** The one party of the row that is finally accountable. */
    ACCOUNTABLE(""),
    /** A role is finally accountable that several partners fill; which of them it is, depends on the case. */
    DIVIDED(""),
    /** What is shown here does not go together. */
    CONFLICT("Let op"),
    /** The model does not say what the matrix asks for here. */
    OPEN("Nog open"),
    /** Nothing is there, and a rule calls that a gap. */
    GAP("Hiaat");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /**
     * The Dutch words that a reader sees before the text of a cell with this mark.
     *
     * @return the words; empty where the text of the cell says it all
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether somebody has to look at what carries this mark.
     *
     * @return true for gaps, conflicts and what is open
     */
    public boolean asksAttention() {
        return !sign.isEmpty();
    }
}
