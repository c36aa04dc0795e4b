package nl.samenhang.document.internal.covenant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.dutch.Dutch;
import org.eclipse.emf.ecore.EObject;

/**
 * A section while it is written. It gives each block its id, made of the section's id and a key that the writer
 * chooses, and numbers the clauses.
 */
final class SectionDraft {

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
    SectionDraft(String id, UnaryOperator<String> unique) {
        this.id = unique.apply(id);
        this.unique = unique;
    }

    String id(String key) {
        return unique.apply(id + "." + key);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** A paragraph without a number. */
    void paragraph(String key, Prose text, EObject... sources) {
        add(new Paragraph(id(key), names(sources), text));
    }

    /** The next numbered paragraph of an article. */
    void clause(String key, Prose text, List<Block> children, EObject... sources) {
        add(new Clause(id(key), names(sources), ++clauses, text, children));
    }

    void clause(String key, Prose text, EObject... sources) {
        clause(key, text, List.of(), sources);
    }

    void clause(String key, String text, EObject... sources) {
        clause(key, Prose.of(text), List.of(), sources);
    }

    /** The next numbered paragraph, which announces a lettered list. */
    void clause(String key, String text, List<Item> items, EObject... sources) {
        clause(key, Prose.of(text), List.<Block>of(letters(key, items)), sources);
    }

    private Items letters(String key, List<Item> items) {
        return new Items(id(key + ".lijst"), union(items, Item::elements), Mark.LETTER, punctuated(items));
    }

    void list(String key, Mark mark, List<Item> items) {
        add(new Items(id(key), union(items, Item::elements), mark, items));
    }

    void definitions(String key, List<Definitions.Entry> entries) {
        add(new Definitions(id(key), union(entries, Definitions.Entry::elements), entries));
    }

    void table(String key, String caption, List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            add(Table.of(id(key), union(rows, Row::elements), caption, columns, rows));
        }
    }

    /** A mark that something is missing, with what would fill it. */
    void open(String key, String text, EObject... sources) {
        add(new Note(id(key), names(sources), Note.Kind.OPEN_POINT, Prose.of(text)));
    }

    void explain(String key, String text, EObject... sources) {
        add(new Note(id(key), names(sources), Note.Kind.EXPLANATION, Prose.of(text)));
    }

    /** A part of this section with a heading of its own. */
    SectionDraft part(String key) {
        return new SectionDraft(id + "." + key, unique);
    }

    Section finish(Numbering numbering, int number, String title, Layout layout, EObject... sources) {
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

    static Item item(String text, EObject... sources) {
        return new Item(names(sources), Prose.of(text));
    }

    static Row row(List<String> cells, EObject... sources) {
        return Row.of(names(sources), cells.stream().map(Prose::of).toList());
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
    static <T> List<String> union(List<T> parts, Function<T, List<String>> elements) {
        return parts.stream().map(elements).flatMap(List::stream).distinct().toList();
    }

    static List<String> names(EObject... sources) {
        return Stream.of(sources)
                .map(ElementNames::qualifiedName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
