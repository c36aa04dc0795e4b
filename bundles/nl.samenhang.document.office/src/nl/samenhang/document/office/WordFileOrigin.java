package nl.samenhang.document.office;

import java.util.Objects;
import nl.samenhang.document.PartChoice;

/**
 * What a Word file was made of, as it tells itself. Whoever renews the file writes the document by the same choice.
 *
 * @param documentId the id of the document
 * @param choice the parts of it that were written
 */
public record WordFileOrigin(String documentId, PartChoice choice) {

    public WordFileOrigin {
        Objects.requireNonNull(documentId);
        Objects.requireNonNull(choice);
    }
}
