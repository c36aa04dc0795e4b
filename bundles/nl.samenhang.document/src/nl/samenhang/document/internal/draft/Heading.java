package nl.samenhang.document.internal.draft;

import java.util.Locale;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.Prose.Reference;
import nl.samenhang.document.Section.Numbering;

/**
 * The heading of a part of a document: where the part stands and how another part refers to it.
 *
 * @param id the id of the part
 * @param numbering how it is numbered
 * @param number its number, from 1; 0 where it has none
 * @param title what the heading says
 */
public record Heading(String id, Numbering numbering, int number, String title) {

    /** The heading of a part without a number. */
    public static Heading plain(String id, String title) {
        return new Heading(id, Numbering.NONE, 0, title);
    }

    /** The heading of an article. */
    public static Heading article(String id, int number, String title) {
        return new Heading(id, Numbering.ARTICLE, number, title);
    }

    /** The heading of an annex. */
    public static Heading annex(String id, int number, String title) {
        return new Heading(id, Numbering.ANNEX, number, title);
    }

    /** The part as those know it who choose parts. */
    public DocumentPart part() {
        return new DocumentPart(id, title);
    }

    /**
     * A reference from the text of another part.
     *
     * @return such as "artikel 7"; the title of a part without a number
     */
    public Reference reference() {
        String word = numbering == Numbering.NONE ? title : numbering.word() + " " + number;
        return new Reference(id, word.toLowerCase(Locale.ROOT));
    }
}
