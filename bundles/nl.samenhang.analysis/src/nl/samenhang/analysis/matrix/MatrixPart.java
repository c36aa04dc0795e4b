package nl.samenhang.analysis.matrix;

import java.util.Objects;

/**
 * One group of a matrix by itself, such as the steps of one route.
 *
 * @param header what the group is about
 * @param matrix the same matrix without other groups, without columns that are empty in this one, without a heading
 *     above its rows, as there is nothing to tell them apart from, and with those notes and sentences that tell about
 *     its rows
 */
public record MatrixPart(Header header, Matrix matrix) {

    public MatrixPart {
        Objects.requireNonNull(header);
        Objects.requireNonNull(matrix);
    }
}
