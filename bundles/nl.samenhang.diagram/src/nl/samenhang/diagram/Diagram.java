package nl.samenhang.diagram;

import java.util.List;
import java.util.Objects;

/**
 * A finished drawing.
 *
 * @param id a stable id, fit for a file name
 * @param title what it shows
 * @param svg the drawing as one self-contained SVG document
 * @param width the width in CSS pixels (96 to an inch)
 * @param height the height in CSS pixels
 * @param description what it shows in Dutch sentences, for whoever cannot see it
 * @param items the things in it, in the order of reading
 */
public record Diagram(
        String id, String title, String svg, double width, double height, List<String> description, List<Item> items) {

    public Diagram {
        description = List.copyOf(description);
        items = List.copyOf(items);
    }

    /**
     * A thing in a drawing that a reader can point at.
     *
     * @param id the id of its element in the SVG document
     * @param element the qualified name of the model element it shows, such as {@code Merenkamp.zorgroute.duiden}
     * @param kind what kind of thing it is, such as "stap"
     * @param title its title
     * @param details further lines, such as who carries a step out
     * @param findings what the analysis says about it, each as one Dutch sentence or more
     * @param issues the qualified names of the issues it is about; empty where it is about none in particular
     */
    public record Item(
            String id,
            String element,
            String kind,
            String title,
            List<String> details,
            List<String> findings,
            List<String> issues) {

        public Item {
            Objects.requireNonNull(id);
            Objects.requireNonNull(element);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(title);
            details = List.copyOf(details);
            findings = List.copyOf(findings);
            issues = List.copyOf(issues);
        }
    }

    /**
     * The qualified names of the model elements it shows.
     *
     * @return the names, each once, in the order of reading
     */
    public List<String> elements() {
        return items.stream().map(Item::element).distinct().toList();
    }
}
