package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * The bookmarks of the sections of a document. Word allows them 40 characters, so a sign stands for the id: it stays the same
 * when other sections come and go.
 */
final class Bookmarks {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Bookmarks(Document document) {
        List<Section> sections = document.deep()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        sections.forEach(section -> numbers.put(section.id(), numbers.size() + 1));
    }

    /** The bookmark of a section. */
    String name(String id) {
        return "_Deel" + Fingerprint.of(id);
    }

    /** Begins the bookmark of a section in its heading; {@link #end} follows behind the text. */
    void begin(XWPFParagraph heading, String id) {
        CTBookmark bookmark = heading.getCTP().addNewBookmarkStart();
        bookmark.setId(BigInteger.valueOf(numbers.get(id)));
        bookmark.setName(name(id));
    }

    void end(XWPFParagraph heading, String id) {
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(numbers.get(id)));
    }
}
