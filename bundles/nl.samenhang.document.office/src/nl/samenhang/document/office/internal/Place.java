package nl.samenhang.document.office.internal;

import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Text;

/**
 * Where something stands in a Word file, so that somebody finds it.
 *
 * @param part in what part of the file
 * @param behind the words before it; empty at the beginning of the part
 */
record Place(Part part, String behind) {

    private static final int MOST = 40;

    /** A part of a file. */
    enum Part {
        /** The text itself. */
        BODY(new Text("de tekst", "the text")),
        /** A header. */
        HEADER(new Text("een koptekst", "a header")),
        /** A footer. */
        FOOTER(new Text("een voettekst", "a footer"));

        private final Text name;

        Part(Text name) {
            this.name = name;
        }
    }

    /** The place in words: "in de tekst, na “Inleiding”". */
    Text text() {
        return behind.isEmpty()
                ? Text.format("aan het begin van %s", "at the beginning of %s", part.name)
                : Text.format("in %s, na “%s”", "in %s, behind “%s”", part.name, PrintableText.shortened(behind, MOST));
    }
}
