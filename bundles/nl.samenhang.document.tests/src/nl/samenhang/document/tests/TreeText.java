package nl.samenhang.document.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Items;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Table;

/**
 * A document as plain lines, with all that a reader sees: to be read by somebody who reviews a change, and to compare
 * with.
 */
public final class TreeText {

    /** Between the lines of a cell; no text of a document has it. */
    private static final String NEXT_LINE = "\n";

    /**
     * A line.
     *
     * @param mark what kind of line it is
     * @param texts what a reader sees, numbers among it: a text, or one for each column
     * @param id the id of the block that begins here; empty where none does
     */
    private record Line(String mark, List<String> texts, String id) {}

    private final Document document;
    private final List<Line> lines = new ArrayList<>();

    private TreeText(Document document) {
        this.document = document;
        add("", document.status(), "");
        add("= ", document.title(), "");
        add("", document.subtitle(), "");
        document.blocks().forEach(block -> add(block, 1));
    }

    /** All that a reader sees, in the order of reading. */
    public static List<String> told(Document document) {
        return new TreeText(document)
                .lines.stream()
                        .flatMap(line -> line.texts().stream())
                        .flatMap(text -> Stream.of(text.split(NEXT_LINE)))
                        .toList();
    }

    /** The document with marks for headings, lists and tables, and the ids of blocks between braces. */
    public static String readable(Document document) {
        return new TreeText(document)
                .lines.stream()
                        .map(line -> line.mark()
                                + String.join(" | ", line.texts()).replace(NEXT_LINE, " / ")
                                + (line.id().isEmpty() ? "" : "  {" + line.id() + "}"))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private void add(String mark, String text, String id) {
        lines.add(new Line(mark, List.of(text), id));
    }

    private void add(Block block, int level) {
        switch (block) {
            case Contents contents -> {
                add("\n", contents.title(), contents.id());
                document.sections().forEach(section -> add("  ", section.labelledTitle(), ""));
            }
            case Section section -> {
                String turned = section.layout() == Section.Layout.LANDSCAPE ? "(liggend) " : "";
                add("\n" + "=".repeat(level + 1) + " " + turned, section.labelledTitle(), section.id());
                section.children().forEach(child -> add(child, level + 1));
            }
            case Clause clause -> {
                add("", clause.number() + ". " + clause.text().text(), clause.id());
                clause.children().forEach(child -> add(child, level));
            }
            case Paragraph paragraph -> add("", paragraph.text().text(), paragraph.id());
            case Items items -> add(items);
            case Definitions definitions -> add(definitions);
            case Table table -> add(table);
            case Figure figure -> add("[figuur] ", figure.numberedCaption(), figure.id());
            case Note note -> add("! ", note.kind().label() + " " + note.text().text(), note.id());
            case Signatures signatures -> add(signatures);
        }
    }

    private void add(Items items) {
        for (int i = 0; i < items.items().size(); i++) {
            String label = switch (items.mark()) {
                case BULLET -> "\u2022 ";
                case LETTER -> (char) ('a' + i) + ". ";
                case NUMBER -> i + 1 + ". ";
            };
            add("  ", label + items.items().get(i).text().text(), i == 0 ? items.id() : "");
        }
    }

    private void add(Definitions definitions) {
        boolean isFirst = true;
        for (Definitions.Entry entry : definitions.entries()) {
            add("  ", entry.term(), isFirst ? definitions.id() : "");
            entry.meanings().forEach(meaning -> add("    ", meaning.text(), ""));
            isFirst = false;
        }
    }

    private void add(Table table) {
        add("[tabel] ", table.caption(), table.id());
        lines.add(
                new Line("| ", table.columns().stream().map(Table.Column::title).toList(), ""));
        for (Table.Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                add("|= ", group.title(), "");
            }
            group.rows().forEach(row -> lines.add(new Line("| ", cells(row).toList(), "")));
        }
    }

    private static Stream<String> cells(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.lines().stream().map(Prose::text).collect(Collectors.joining(NEXT_LINE)));
    }

    private void add(Signatures signatures) {
        boolean isFirst = true;
        for (Signatures.Place place : signatures.places()) {
            add("  ", place.party(), isFirst ? signatures.id() : "");
            place.lines().forEach(line -> add("    ", line.text(), ""));
            isFirst = false;
        }
    }
}
