package nl.samenhang.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a document. Every block has an id that stays the same while the model element it tells about does, and
 * knows the qualified names of those elements, so that a reader can go from the page to the text of the model.
 */
public sealed interface Block
        permits Contents, Section, Clause, Paragraph, Items, Definitions, Table, Figure, Note, Signatures {

    /**
     * The id of the block, unique within its document: ASCII letters, digits, dots, hyphens and underscores, a letter
     * first.
     *
     * @return the id, never null
     */
    String id();

    /**
     * The qualified names of the model elements that the block tells about.
     *
     * @return the names, such as {@code Merenkamp.zorgroute.duiden}; empty for fixed text
     */
    List<String> elements();

    /**
     * The blocks inside this one.
     *
     * @return the blocks in the order of reading; empty for a block that holds text only
     */
    default List<Block> children() {
        return List.of();
    }

    /**
     * This block and all blocks inside it, in the order of reading.
     *
     * @return the blocks
     */
    default Stream<Block> deep() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Block::deep));
    }

    /**
     * The places in this block and those inside it where something is missing.
     *
     * @return the notes that say so, in the order of reading
     */
    default Stream<Note> openPoints() {
        return deep().filter(Note.class::isInstance)
                .map(Note.class::cast)
                .filter(note -> note.kind() == Note.Kind.OPEN_POINT);
    }
}
