package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The kinds of numbering of this program in the numbering of a file, which may have others under the same ids. */
final class StyleNumbers {

    private static final QName SIGN = new QName(WordBody.NAMESPACE, "nsid");
    private static final QName VALUE = new QName(WordBody.NAMESPACE, "val");

    private StyleNumbers() {}

    /**
     * Gives a numbering the counts that the styles of this program use, as far as it has them not.
     *
     * @param numbering the numbering of a file
     * @param ids the ids of its styles
     * @return the id in the file of each such count by its id in this program
     */
    static Map<BigInteger, BigInteger> addTo(CTNumbering numbering, StyleIds ids) {
        Map<BigInteger, BigInteger> counts = new HashMap<>();
        CTNumbering own = WordParts.numbering();
        for (CTNum count : own.getNumList()) {
            BigInteger kind = kind(sign(find(count.getAbstractNumId().getVal(), own)), numbering, ids);
            counts.put(count.getNumId(), count(kind, numbering));
        }
        return counts;
    }

    /**
     * The kind of numbering with a sign. Some word processors forget the signs: then the kind is added once more.
     *
     * @param sign one of the signs in the numbering of this program
     * @param numbering the numbering of the file
     * @param ids the ids of its styles
     * @return the id of that kind in the file
     */
    static BigInteger kind(String sign, CTNumbering numbering, StyleIds ids) {
        return numbering.getAbstractNumList().stream()
                .filter(kind -> sign(kind).equalsIgnoreCase(sign))
                .findFirst()
                .orElseGet(() -> added(sign, numbering, ids))
                .getAbstractNumId();
    }

    private static CTAbstractNum added(String sign, CTNumbering numbering, StyleIds ids) {
        long free = numbering.getAbstractNumList().stream()
                        .mapToLong(kind -> kind.getAbstractNumId().longValue())
                        .max()
                        .orElse(0)
                + 1;
        CTAbstractNum own = WordParts.numbering().getAbstractNumList().stream()
                .filter(kind -> sign(kind).equalsIgnoreCase(sign))
                .findFirst()
                .orElseThrow();
        CTAbstractNum added = numbering.addNewAbstractNum();
        added.set(own);
        added.setAbstractNumId(BigInteger.valueOf(free));
        added.getLvlList().stream()
                .filter(level -> level.isSetPStyle())
                .forEach(level ->
                        level.getPStyle().setVal(ids.inFile(level.getPStyle().getVal())));
        return added;
    }

    private static BigInteger count(BigInteger kind, CTNumbering numbering) {
        return numbering.getNumList().stream()
                .filter(count -> count.getAbstractNumId().getVal().equals(kind) && count.sizeOfLvlOverrideArray() == 0)
                .findFirst()
                .orElseGet(() -> {
                    CTNum count = numbering.addNewNum();
                    count.setNumId(BigInteger.valueOf(free(numbering)));
                    count.addNewAbstractNumId().setVal(kind);
                    return count;
                })
                .getNumId();
    }

    /** A number that no count of a numbering has, nor a smaller one. */
    static long free(CTNumbering numbering) {
        return numbering.getNumList().stream()
                        .filter(count -> count.getNumId() != null)
                        .mapToLong(count -> count.getNumId().longValue())
                        .max()
                        .orElse(0)
                + 1;
    }

    private static CTAbstractNum find(BigInteger id, CTNumbering numbering) {
        return numbering.getAbstractNumList().stream()
                .filter(kind -> kind.getAbstractNumId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String sign(CTAbstractNum kind) {
        try (XmlCursor cursor = kind.newCursor()) {
            return cursor.toChild(SIGN) ? cursor.getAttributeText(VALUE) : "";
        }
    }
}
