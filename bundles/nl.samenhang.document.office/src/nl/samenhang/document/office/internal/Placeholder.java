package nl.samenhang.document.office.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A content control in a template by which somebody says what comes there. */
sealed interface Placeholder {

    /** What the name of every placeholder begins with. */
    String PREFIX = "samenhang:";

    String REST = "document";
    String PART = "deel:";
    String WITHOUT = "zonder:";

    /** Behind the name of a field that was filled in: the sign of the words. */
    String WRITTEN = ":[0-9a-f]{12}$";

    /** Its name as it is written in a template, in lower case. */
    String name();

    /** Here come all parts of the document that have no place of their own. */
    record Rest() implements Placeholder {
        @Override
        public String name() {
            return PREFIX + REST;
        }
    }

    /**
     * Here comes one part.
     *
     * @param part the id of the part
     */
    record Part(String part) implements Placeholder {
        @Override
        public String name() {
            return PREFIX + PART + part;
        }
    }

    /**
     * One part is left out.
     *
     * @param part the id of the part
     */
    record Without(String part) implements Placeholder {
        @Override
        public String name() {
            return PREFIX + WITHOUT + part;
        }
    }

    /**
     * Here stands something about the document.
     *
     * @param field what
     */
    record Shown(Field field) implements Placeholder {
        @Override
        public String name() {
            return PREFIX + field.title();
        }
    }

    /**
     * What a name means.
     *
     * @param name the name, in lower case
     * @param parts the ids of all parts that documents can have
     * @return the placeholder; empty for an unknown name
     */
    static Optional<Placeholder> of(String name, Set<String> parts) {
        String what = name.substring(PREFIX.length());
        if (what.equals(REST)) {
            return Optional.of(new Rest());
        }
        if (what.startsWith(PART)) {
            return Optional.of(what.substring(PART.length()))
                    .filter(parts::contains)
                    .map(Part::new);
        }
        if (what.startsWith(WITHOUT)) {
            return Optional.of(what.substring(WITHOUT.length()))
                    .filter(parts::contains)
                    .map(Without::new);
        }
        return Field.named(what.replaceFirst(WRITTEN, "")).map(Shown::new);
    }

    /**
     * The name of the placeholder that a node is. Word has two fields for a name, so either counts.
     *
     * @param node any node
     * @return the name in lower case, without blanks; empty where the node is no placeholder
     */
    static Optional<String> nameOf(Node node) {
        Element properties = WordBody.is(node, "sdt") ? WordBody.child(node, "sdtPr") : null;
        if (properties == null) {
            return Optional.empty();
        }
        String tag = WordBody.value(WordBody.child(properties, "tag"));
        if (ControlTag.read(tag).isPresent()) {
            return Optional.empty();
        }
        return isName(tag)
                ? Optional.of(name(tag))
                : Optional.of(WordBody.value(WordBody.child(properties, "alias")))
                        .filter(Placeholder::isName)
                        .map(Placeholder::name);
    }

    private static boolean isName(String text) {
        return name(text).startsWith(PREFIX);
    }

    private static String name(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
