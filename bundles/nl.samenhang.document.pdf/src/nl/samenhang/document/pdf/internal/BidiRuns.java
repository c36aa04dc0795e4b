package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Finds words that are written from right to left, such as names in Hebrew, by Java's own rules. */
public final class BidiRuns implements BidiSplitter {

    /** Turns such words round, as a page is written from left to right. */
    public static final BidiReorderer REVERSING = new Reversing();

    private Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        bidi = new Bidi(
                paragraph,
                defaultDirection == RTL ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = bidi.getRunStart(index);
        byte direction = bidi.getRunLevel(index) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, bidi.getRunLimit(index) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }

    private static final class Reversing implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return new StringBuilder(text).reverse().toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
