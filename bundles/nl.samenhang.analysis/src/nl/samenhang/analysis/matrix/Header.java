package nl.samenhang.analysis.matrix;

import java.util.List;
import nl.samenhang.analysis.PrintableText;

/**
 * What stands above a column or before a row.
 *
 * @param title what it is called
 * @param details what more there is to say about it, a line each; may be empty
 * @param elements the qualified names of the model elements it stands for; empty where it stands for none
 */
public record Header(String title, List<String> details, List<String> elements) {

    public Header {
        title = PrintableText.of(title);
        details = details.stream().map(PrintableText::of).toList();
        elements = List.copyOf(elements);
    }

    /**
     * A header without details.
     *
     * @param title what it is called, not null
     * @param elements the qualified names of the model elements it stands for, not null
     */
    public Header(String title, List<String> elements) {
        this(title, List.of(), elements);
    }
}
