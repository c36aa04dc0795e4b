package nl.samenhang.analysis.matrix;

import java.util.Objects;

/**
 * What a sign in a matrix means.
 *
 * @param sign the sign, as the cells show it
 * @param meaning what it means, in a few Dutch words
 */
public record Legend(String sign, String meaning) {

    public Legend {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(meaning);
    }

    /**
     * Explains the sign of a mark.
     *
     * @param mark a mark with a sign, not null
     * @param meaning what it means in this matrix, not null
     * @return the explanation
     */
    static Legend of(Mark mark, String meaning) {
        return new Legend(mark.sign(), meaning);
    }
}
