package nl.samenhang.document;

import java.util.Arrays;

/**
 * How the columns of a table share its width: after their weights, but none so narrow that a word would be broken while
 * there is room elsewhere. Each format measures words in its own typeface and unit.
 */
public final class ColumnWidths {

    /** How many times an even share a column may take where words have to be broken anyhow. */
    private static final int MOST_OF_AN_EVEN_SHARE = 3;

    private ColumnWidths() {}

    /**
     * Whether no word has to be broken.
     *
     * @param room the width of the table
     * @param needs what each column needs for its longest word, in the same unit
     * @return true if they fit beside one another
     */
    public static boolean fit(double room, double[] needs) {
        return Arrays.stream(needs).sum() <= room;
    }

    /**
     * Shares the width of a table.
     *
     * @param room the width of the table
     * @param needs what each column needs for its longest word, in the same unit
     * @param weights how wide each column is compared with the others, more than nothing each
     * @return the width of each column, in the same unit
     */
    public static double[] share(double room, double[] needs, double[] weights) {
        if (!fit(room, needs)) {
            return squeezed(room, needs);
        }
        boolean[] isFixed = new boolean[needs.length];
        double[] widths = shared(room, needs, weights, isFixed);
        // A column that would be too narrow gets what it needs, which leaves less for the others.
        for (int i = 0; i < widths.length; i++) {
            if (!isFixed[i] && widths[i] < needs[i]) {
                isFixed[i] = true;
                widths = shared(room, needs, weights, isFixed);
                i = -1;
            }
        }
        return widths;
    }

    /**
     * The weights of columns that are all as wide but for the first, which heads the rows.
     *
     * @param weights the weights that the columns would have otherwise; two at least
     * @return as many weights
     */
    public static double[] alikeAfterTheFirst(double[] weights) {
        double[] alike = weights.clone();
        double rest = Arrays.stream(weights).skip(1).average().orElseThrow();
        Arrays.fill(alike, 1, alike.length, rest);
        return alike;
    }

    // Words will be broken; no column loses its place to one of endless words.
    private static double[] squeezed(double room, double[] needs) {
        double most = MOST_OF_AN_EVEN_SHARE * room / needs.length;
        double[] bounded =
                Arrays.stream(needs).map(need -> Math.min(need, most)).toArray();
        double total = Arrays.stream(bounded).sum();
        return Arrays.stream(bounded).map(need -> need * room / total).toArray();
    }

    private static double[] shared(double room, double[] needs, double[] weights, boolean[] isFixed) {
        double rest = room;
        double weight = 0;
        for (int i = 0; i < needs.length; i++) {
            rest -= isFixed[i] ? needs[i] : 0;
            weight += isFixed[i] ? 0 : weights[i];
        }
        double[] widths = new double[needs.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = isFixed[i] ? needs[i] : rest * weights[i] / weight;
        }
        return widths;
    }
}
