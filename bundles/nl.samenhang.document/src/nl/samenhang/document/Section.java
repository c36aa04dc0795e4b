package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A chapter, an article or an annex, or a part of one.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param numbering how it is numbered
 * @param number its number, from 1; 0 where it has none
 * @param title the heading
 * @param layout how its pages lie
 * @param children the blocks inside it
 */
public record Section(
        String id,
        List<String> elements,
        Numbering numbering,
        int number,
        String title,
        Layout layout,
        List<Block> children)
        implements Block {

    /** How a section is numbered. */
    public enum Numbering {
        /** Without a number. */
        NONE(""),
        /** As an article: "Artikel 3". */
        ARTICLE("Artikel"),
        /** As an annex: "Bijlage 2". */
        ANNEX("Bijlage");

        private final String word;

        Numbering(String word) {
            this.word = word;
        }

        /**
         * The word before the number.
         *
         * @return the Dutch word with a capital; empty for a section without a number
         */
        public String word() {
            return word;
        }
    }

    /** How the pages of a section lie. */
    public enum Layout {
        /** Upright. */
        PORTRAIT,
        /** On their side, for wide pictures and tables; such a section begins on a new page. */
        LANDSCAPE
    }

    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(numbering);
        title = Typography.of(title);
        Objects.requireNonNull(layout);
        elements = List.copyOf(elements);
        children = List.copyOf(children);
        if ((numbering == Numbering.NONE) != (number == 0)) {
            throw new IllegalArgumentException("A numbered section has a number from 1, another has none: " + id);
        }
    }

    /**
     * How the pages lie of the section where it is in another one.
     *
     * @param around how the pages lie of what the section is in
     * @return on their side where those do, or where the section does
     */
    public Layout layoutWithin(Layout around) {
        return around == Layout.LANDSCAPE ? around : layout;
    }

    /**
     * The word and number before the heading.
     *
     * @return such as "Artikel 3"; empty for a section without a number
     */
    public String label() {
        return number == 0 ? "" : numbering.word() + " " + number;
    }

    /**
     * The heading with what stands before it.
     *
     * @return such as "Artikel 3. Uitgangspunten"; the title alone for a section without a number
     */
    public String labelledTitle() {
        return number == 0 ? title : label() + ". " + title;
    }
}
