package nl.samenhang.language.internal;

import java.util.Arrays;

/** How many letters must be added, left out, replaced or swapped with their neighbour to make one word of another. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The distance between two words, as far as it is small.
     *
     * @param one a word, not null
     * @param other a word, not null
     * @param limit the largest distance of interest, 0 or more
     * @return the distance, or a number above the limit where it is larger
     */
    public static int between(String one, String other, int limit) {
        int start = 0;
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (start < oneEnd && start < otherEnd && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (start < oneEnd && start < otherEnd && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        if (Math.abs(oneEnd - otherEnd) > limit) {
            return limit + 1;
        }
        return table(one.substring(start, oneEnd), other.substring(start, otherEnd), limit);
    }

    // Optimal string alignment: of the table only the last three rows are kept.
    private static int table(String one, String other, int limit) {
        int[] before = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            int least = row;
            for (int column = 1; column <= other.length(); column++) {
                current[column] = cell(one, other, row, column, before, previous, current);
                least = Math.min(least, current[column]);
            }
            if (least > limit) {
                return limit + 1;
            }
            before = previous;
            previous = current;
        }
        return previous[other.length()];
    }

    private static int cell(
            String one, String other, int row, int column, int[] before, int[] previous, int[] current) {
        char a = one.charAt(row - 1);
        char b = other.charAt(column - 1);
        int replaced = previous[column - 1] + (a == b ? 0 : 1);
        int shifted = Math.min(previous[column], current[column - 1]) + 1;
        int best = Math.min(replaced, shifted);
        boolean swapped = row > 1 && column > 1 && a == other.charAt(column - 2) && b == one.charAt(row - 2);
        return swapped ? Math.min(best, before[column - 2] + 1) : best;
    }
}
