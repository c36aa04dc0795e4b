package nl.samenhang.document.office.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The stretches of pages of a Word file, each with a size, margins and headers. */
final class Sections {

    private static final String ALL = "declare namespace w='" + WordBody.NAMESPACE + "' .//w:sectPr";

    private Sections() {}

    /** The properties of all stretches, in the order of reading; those that a change was tracked from are not among them. */
    static List<CTSectPr> of(XWPFDocument word) {
        return Arrays.stream(word.getDocument().getBody().selectPath(ALL))
                .filter(CTSectPr.class::isInstance)
                .map(CTSectPr.class::cast)
                .toList();
    }
}
