package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.samenhang.document.ColumnWidths;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final double EXACT = 1e-9;

    @Test
    void goByTheWeightsWhereAllWordsFit() {
        double[] widths = ColumnWidths.share(100, new double[] {10, 10}, new double[] {1, 3});
        assertArrayEquals(new double[] {25, 75}, widths, EXACT);
    }

    @Test
    void giveALongWordWhatOthersCanSpare() {
        double[] widths = ColumnWidths.share(100, new double[] {40, 20, 20}, new double[] {1, 1, 4});
        assertArrayEquals(new double[] {40, 20, 40}, widths, EXACT);
    }

    @Test
    void leaveRoomBesideAnEndlessWord() {
        double[] widths = ColumnWidths.share(100, new double[] {9000, 20, 20, 20}, new double[] {1, 1, 1, 1});
        assertTrue(widths[1] > 10, Arrays.toString(widths));
        assertEquals(100, Arrays.stream(widths).sum(), EXACT);
    }

    @Test
    void areAlikeBesideTheColumnThatHeadsTheRows() {
        double[] weights = ColumnWidths.alikeAfterTheFirst(new double[] {9, 2, 4});
        assertArrayEquals(new double[] {9, 3, 3}, weights, EXACT);
    }
}
