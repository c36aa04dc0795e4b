package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * The places where parties sign.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param places a place for each signatory, at least one
 */
public record Signatures(String id, List<String> elements, List<Place> places) implements Block {

    /**
     * The place where one signatory signs. It is kept together on one page.
     *
     * @param elements the qualified names of the model elements it tells about
     * @param party the name of the party
     * @param lines what is known and what is to be written
     */
    public record Place(List<String> elements, String party, List<Line> lines) {

        public Place {
            elements = List.copyOf(elements);
            party = Typography.of(party);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of a place.
     *
     * @param label what stands on the line, with a colon
     * @param value what is known; empty where it is to be written by hand
     */
    public record Line(String label, String value) {

        public Line {
            label = Typography.of(label);
            value = Typography.of(value);
        }

        /**
         * The text of the line.
         *
         * @return the label, and the value where there is one
         */
        public String text() {
            return value.isEmpty() ? label : label + " " + value;
        }
    }

    public Signatures {
        Objects.requireNonNull(id);
        elements = List.copyOf(elements);
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Somebody signs: " + id);
        }
    }
}
