package nl.samenhang.document.internal.html;

/** HTML that is also well-formed XML, while it is written. Every text and attribute is escaped here and nowhere else. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element with attributes, given as names and values in turn. An empty value leaves the attribute out. */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Closes a block element and ends the line. */
    Markup end(String name) {
        close(name);
        out.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds one text, on a line of its own. */
    Markup line(String name, String text, String... attributes) {
        return open(name, attributes).text(text).end(name);
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Markup from a source that has already made it safe. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
