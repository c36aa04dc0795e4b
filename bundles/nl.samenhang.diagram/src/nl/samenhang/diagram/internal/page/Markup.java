package nl.samenhang.diagram.internal.page;

import nl.samenhang.analysis.PrintableText;

/** Makes words fit to stand between the tags of a page. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        return PrintableText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
