package nl.samenhang.document.office.internal;

import nl.samenhang.analysis.PrintableText;
import nl.samenhang.document.Document;

/** The title of a document as it stands above each page: on one line, as several would push the text off the page. */
public final class RunningTitle {

    private static final int LONGEST = 70;

    private RunningTitle() {}

    /**
     * The title of a document.
     *
     * @param document the document, not null
     * @return its title; a long one is cut, and marked so
     */
    public static String of(Document document) {
        return shortened(document.title());
    }

    /** A text on one line. */
    static String shortened(String text) {
        return PrintableText.shortened(text, LONGEST);
    }
}
