package nl.samenhang.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A document as a tree of blocks, in Dutch and without any look. Renderers make the same text of it in every format.
 *
 * @param id the id of the document, such as {@code convenant}; fit for the name of a file
 * @param title the title
 * @param subtitle a line below the title
 * @param status what every page says about the standing of the text; empty where there is nothing to say
 * @param date the day as of which the document holds; empty where the model gives none
 * @param blocks the blocks in the order of reading
 */
public record Document(
        String id, String title, String subtitle, String status, Optional<LocalDate> date, List<Block> blocks) {

    /**
     * Makes a document.
     *
     * @throws IllegalArgumentException if two blocks have the same id
     */
    public Document {
        Objects.requireNonNull(id);
        title = Typography.of(title);
        subtitle = Typography.of(subtitle);
        status = Typography.of(status);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
        requireUniqueIds(blocks);
    }

    private static void requireUniqueIds(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        blocks.stream().flatMap(Block::deep).forEach(block -> {
            if (!ids.add(block.id())) {
                throw new IllegalArgumentException("Two blocks have the id " + block.id());
            }
        });
    }

    /**
     * All blocks, nested ones too, in the order of reading.
     *
     * @return the blocks
     */
    public Stream<Block> deep() {
        return blocks.stream().flatMap(Block::deep);
    }

    /**
     * The sections at the top of the document, which the table of contents lists.
     *
     * @return the sections in order
     */
    public List<Section> sections() {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }
}
