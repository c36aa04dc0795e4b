package nl.samenhang.document;

import java.util.Objects;

/**
 * A part that a kind of document can have: the table of contents, an article, an annex or another chapter.
 *
 * @param id its id, the same in every document of that kind, such as {@code geheimhouding}
 * @param title its heading in Dutch, without a number
 */
public record DocumentPart(String id, String title) {

    public DocumentPart {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }
}
