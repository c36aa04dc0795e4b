package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import nl.samenhang.document.Items.Mark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** The numbering of lists. Every lettered or numbered list counts from its beginning. */
final class Numbers {

    /** The number of the first count that is made for a list; those before it belong to styles. */
    static final int FIRST = 10;

    /** Signs by which a word processor keeps a kind of numbering apart, as it may give other numbers to the kinds. */
    private static final String LETTERS = "5A480004";

    private static final String NUMBERS = "5A480005";

    private final Looks looks;
    private long next;

    Numbers(Looks looks) {
        this.looks = looks;
        this.next = Math.max(FIRST, StyleNumbers.free(looks.numbering()));
    }

    /** A new count for one list. */
    BigInteger begin(Mark mark) {
        BigInteger id = BigInteger.valueOf(next++);
        String sign = mark == Mark.LETTER ? LETTERS : NUMBERS;
        BigInteger kind = StyleNumbers.kind(sign, looks.numbering(), looks.styles());
        CTNum count = looks.numbering().addNewNum();
        count.setNumId(id);
        count.addNewAbstractNumId().setVal(kind);
        CTNumLvl level = count.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
