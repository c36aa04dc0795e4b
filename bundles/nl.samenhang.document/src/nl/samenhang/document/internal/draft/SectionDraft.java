package nl.samenhang.document.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Items;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.Table;
import nl.samenhang.document.Table.Cell;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.Table.Tone;
import nl.samenhang.document.internal.dutch.Dutch;
import org.eclipse.emf.ecore.EObject;

/**
 * A section while it is written. It gives each block its id, made of the section's id and a key that the writer
 * chooses, and numbers the clauses.
 */
public final class SectionDraft {

    private final String id;
    private final UnaryOperator<String> unique;
    private final List<Block> blocks = new ArrayList<>();
    private int clauses;

    /**
     * Begins a section.
     *
     * @param id the id of the section
     * @param unique makes the id of a block unique within the document
     */
    public SectionDraft(String id, UnaryOperator<String> unique) {
        this.id = unique.apply(id);
        this.unique = unique;
    }

    /**
     * The id of a block of this section.
     *
     * @param key what tells the block from others of the section
     * @return the id, not used before in the document
     */
    public String id(String key) {
        return unique.apply(id + "." + key);
    }

    /**
     * Adds a block that the writer has made.
     *
     * @param block the block, with an id that {@link #id(String)} gave
     */
    public void add(Block block) {
        blocks.add(block);
    }

    /** A paragraph without a number. */
    public void paragraph(String key, Prose text, EObject... sources) {
        add(new Paragraph(id(key), names(sources), text));
    }

    /** The next numbered paragraph of an article. */
    public void clause(String key, Prose text, List<Block> children, EObject... sources) {
        add(new Clause(id(key), names(sources), ++clauses, text, children));
    }

    /** The next numbered paragraph, without anything inside. */
    public void clause(String key, Prose text, EObject... sources) {
        clause(key, text, List.of(), sources);
    }

    /** The next numbered paragraph, of plain words. */
    public void clause(String key, String text, EObject... sources) {
        clause(key, Prose.of(text), List.of(), sources);
    }

    /**
     * The next numbered paragraph, which tells items: one within its sentence, several as a lettered list.
     *
     * @param key the key of the clause
     * @param intro how the sentence begins; a list puts a colon behind it
     * @param items the items, at least one
     */
    public void enumerated(String key, String intro, List<Item> items) {
        if (items.size() == 1) {
            Item item = items.getFirst();
            Prose text = Prose.of(intro + " " + Dutch.phrase(item.text().text()) + ".");
            add(new Clause(id(key), item.elements(), ++clauses, text, List.of()));
        } else {
            clause(key, intro.endsWith(":") ? intro : intro + ":", items);
        }
    }

    /** The next numbered paragraph, which announces a lettered list. */
    public void clause(String key, String text, List<Item> items, EObject... sources) {
        clause(key, Prose.of(text), List.<Block>of(letters(key, items)), sources);
    }

    private Items letters(String key, List<Item> items) {
        return new Items(id(key + ".lijst"), union(items, Item::elements), Mark.LETTER, punctuated(items));
    }

    /** A list by itself. */
    public void list(String key, Mark mark, List<Item> items) {
        add(new Items(id(key), union(items, Item::elements), mark, items));
    }

    /** A list by itself whose items make one sentence: each ends with a semicolon, the last one with a full stop. */
    public void sentence(String key, Mark mark, List<Item> items) {
        list(key, mark, punctuated(items));
    }

    /** A list of terms with what they mean. */
    public void definitions(String key, List<Definitions.Entry> entries) {
        add(new Definitions(id(key), union(entries, Definitions.Entry::elements), entries));
    }

    /** A table; nothing where it would have no rows. */
    public void table(String key, String caption, List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            add(Table.of(id(key), union(rows, Row::elements), caption, columns, rows));
        }
    }

    /** A mark that something is missing, with what would fill it. */
    public void open(String key, String text, EObject... sources) {
        add(new Note(id(key), names(sources), Note.Kind.OPEN_POINT, Prose.of(text)));
    }

    /** A remark that explains the text to whoever works on the draft. */
    public void explain(String key, String text, EObject... sources) {
        add(new Note(id(key), names(sources), Note.Kind.EXPLANATION, Prose.of(text)));
    }

    /** A part of this section with a heading of its own. */
    public SectionDraft part(String key) {
        return new SectionDraft(id + "." + key, unique);
    }

    /**
     * Ends the section.
     *
     * @param numbering how it is numbered
     * @param number its number; 0 where it has none
     * @param title the heading
     * @param layout how its pages lie
     * @param sources the model elements that the section as a whole tells about
     * @return the section
     */
    public Section finish(Numbering numbering, int number, String title, Layout layout, EObject... sources) {
        return new Section(id, names(sources), numbering, number, title, layout, withoutLoneNumber());
    }

    // An article of one paragraph has no numbers.
    private List<Block> withoutLoneNumber() {
        if (clauses != 1) {
            return blocks;
        }
        return blocks.stream().flatMap(SectionDraft::unnumbered).toList();
    }

    private static Stream<Block> unnumbered(Block block) {
        return block instanceof Clause clause
                ? Stream.concat(
                        Stream.of(new Paragraph(clause.id(), clause.elements(), clause.text())),
                        clause.children().stream())
                : Stream.of(block);
    }

    /** An item of a list, with the model elements that it tells about. */
    public static Item item(String text, EObject... sources) {
        return new Item(names(sources), Prose.of(text));
    }

    /** A row of a table, with the model elements that it tells about. */
    public static Row row(List<String> cells, EObject... sources) {
        return Row.of(names(sources), cells.stream().map(Prose::of).toList());
    }

    /** A row of a table whose cells hold lines, with the model elements that it tells about. */
    public static Row rowOfLines(List<List<String>> cells, EObject... sources) {
        return new Row(
                names(sources), cells.stream().map(SectionDraft::cellOfLines).toList());
    }

    private static Cell cellOfLines(List<String> lines) {
        return new Cell(Tone.PLAIN, lines.stream().map(Prose::of).toList(), List.of());
    }

    /**
     * A text as a cell of a table.
     *
     * @param text the text; empty where the model does not hold it
     * @return the text with a capital in front; for an empty one words that mark it as missing
     */
    public static String cell(String text) {
        return text.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(text);
    }

    // Items of one sentence end with semicolons, the last one with a full stop.
    private static List<Item> punctuated(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> punctuated(items.get(i), i == items.size() - 1 ? "." : ";"))
                .toList();
    }

    private static Item punctuated(Item item, String mark) {
        return new Item(item.elements(), Prose.of(Dutch.phrase(item.text().text()) + mark));
    }

    /** The elements of all parts of a block, each once. */
    public static <T> List<String> union(List<T> parts, Function<T, List<String>> elements) {
        return parts.stream().map(elements).flatMap(List::stream).distinct().toList();
    }

    /** The qualified names of model elements, each once. */
    public static List<String> names(EObject... sources) {
        return Stream.of(sources)
                .map(ElementNames::qualifiedName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
