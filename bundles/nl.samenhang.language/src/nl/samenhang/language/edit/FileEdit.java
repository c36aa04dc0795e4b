package nl.samenhang.language.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;

/**
 * A piece of one file's text that gives way to another.
 *
 * @param file the file
 * @param offset where the piece begins, in characters from 0
 * @param length how many characters give way; 0 for an insertion
 * @param text what comes in their place; empty for a removal
 */
public record FileEdit(URI file, int offset, int length, String text) {

    public FileEdit {
        Objects.requireNonNull(file);
        Objects.requireNonNull(text);
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("An edit lies within its text");
        }
    }

    /**
     * A text after some edits.
     *
     * @param text the text before, not null
     * @param edits edits of this text that do not overlap, all by places in the text before; insertions at one place
     *     come in the order of the list
     * @return the text after
     */
    public static String applied(String text, List<FileEdit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (FileEdit edit :
                edits.stream().sorted(Comparator.comparingInt(FileEdit::offset)).toList()) {
            result.append(text, at, edit.offset()).append(edit.text());
            at = edit.offset() + edit.length();
        }
        return result.append(text, at, text.length()).toString();
    }
}
