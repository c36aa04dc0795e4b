package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import nl.samenhang.document.Items.Mark;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The numbering of lists. Every lettered or numbered list counts from its beginning. */
final class Numbers {

    /** The number of the first count that is made for a list; those before it belong to styles. */
    static final int FIRST = 10;

    /** Signs by which a word processor keeps a kind of numbering apart, as it may give other numbers to the kinds. */
    private static final String LETTERS = "5A480004";

    private static final String NUMBERS = "5A480005";

    private static final QName SIGN = new QName(WordBody.NAMESPACE, "nsid");
    private static final QName VALUE = new QName(WordBody.NAMESPACE, "val");

    private final CTNumbering numbering;
    private long next;

    Numbers(CTNumbering numbering) {
        this.numbering = numbering;
        this.next = Math.max(
                FIRST,
                1
                        + numbering.getNumList().stream()
                                .mapToLong(count -> count.getNumId().longValue())
                                .max()
                                .orElse(0));
    }

    /** A new count for one list. */
    BigInteger begin(Mark mark) {
        BigInteger id = BigInteger.valueOf(next++);
        BigInteger kind = kind(mark == Mark.LETTER ? LETTERS : NUMBERS);
        CTNum count = numbering.addNewNum();
        count.setNumId(id);
        count.addNewAbstractNumId().setVal(kind);
        CTNumLvl level = count.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    private BigInteger kind(String sign) {
        return numbering.getAbstractNumList().stream()
                .filter(kind -> has(kind, sign))
                .findFirst()
                .orElseGet(() -> added(sign))
                .getAbstractNumId();
    }

    // Some word processors forget the signs: then the kind is added once more.
    private CTAbstractNum added(String sign) {
        long free = 1
                + numbering.getAbstractNumList().stream()
                        .mapToLong(kind -> kind.getAbstractNumId().longValue())
                        .max()
                        .orElse(0);
        CTAbstractNum own = WordParts.numbering().getAbstractNumList().stream()
                .filter(kind -> has(kind, sign))
                .findFirst()
                .orElseThrow();
        CTAbstractNum added = numbering.addNewAbstractNum();
        added.set(own);
        added.setAbstractNumId(BigInteger.valueOf(free));
        return added;
    }

    private static boolean has(CTAbstractNum kind, String sign) {
        try (XmlCursor cursor = kind.newCursor()) {
            return cursor.toChild(SIGN) && sign.equalsIgnoreCase(cursor.getAttributeText(VALUE));
        }
    }
}
