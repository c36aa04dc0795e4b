package nl.samenhang.diagram.internal.layout;

/**
 * Things one behind the other, each as near as can be to where it would like to begin: the places with the least sum of
 * squared distances that keep the order and the gaps (isotonic regression by pooling adjacent violators).
 */
final class OrderedRow {

    private OrderedRow() {}

    /**
     * Places a row.
     *
     * @param wished where each would like to begin
     * @param sizes how long each is
     * @param gaps the room before each; that before the first is not used
     * @param from where the row may begin
     * @param to where it has to end; it reaches further where it does not fit
     * @return where each begins
     */
    static double[] places(double[] wished, double[] sizes, double[] gaps, double from, double to) {
        int count = wished.length;
        double[] behind = new double[count];
        for (int i = 1; i < count; i++) {
            behind[i] = behind[i - 1] + sizes[i - 1] + gaps[i];
        }
        double[] sums = new double[count];
        int[] members = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            sums[pools] = wished[i] - behind[i];
            members[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] / members[pools - 2] >= sums[pools - 1] / members[pools - 1]) {
                pools--;
                sums[pools - 1] += sums[pools];
                members[pools - 1] += members[pools];
            }
        }
        double last = count == 0 ? from : Math.max(from, to - behind[count - 1] - sizes[count - 1]);
        double[] places = new double[count];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            double shift = Math.clamp(sums[pool] / members[pool], from, last);
            for (int i = 0; i < members[pool]; i++, at++) {
                places[at] = shift + behind[at];
            }
        }
        return places;
    }
}
