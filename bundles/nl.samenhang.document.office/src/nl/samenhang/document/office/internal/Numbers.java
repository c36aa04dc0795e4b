package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import nl.samenhang.document.Items.Mark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The numbering of lists. Every lettered or numbered list counts from its beginning. */
final class Numbers {

    private static final int LETTERS = 4;
    private static final int NUMBERS = 5;

    private final CTNumbering numbering;
    private long next = 10;

    Numbers(CTNumbering numbering) {
        this.numbering = numbering;
    }

    /** A new count for one list. */
    BigInteger begin(Mark mark) {
        int kind = mark == Mark.LETTER ? LETTERS : NUMBERS;
        BigInteger id = BigInteger.valueOf(next++);
        CTNum count = numbering.addNewNum();
        count.setNumId(id);
        count.addNewAbstractNumId().setVal(BigInteger.valueOf(kind));
        CTNumLvl level = count.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
