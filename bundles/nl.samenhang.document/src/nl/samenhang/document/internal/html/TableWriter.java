package nl.samenhang.document.internal.html;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;

/** Writes tables that a screen reader can follow: a caption, column headers, and the first cell as row header. */
final class TableWriter {

    /** So many columns have room in any window. */
    private static final int FEW_COLUMNS = 2;

    /** Longer words are none that anybody reads; a column need not be as wide as they are. */
    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{41}");

    private final Markup out;
    private final Consumer<Prose> prose;

    TableWriter(Markup out, Consumer<Prose> prose) {
        this.out = out;
        this.prose = prose;
    }

    void write(Table table) {
        // A wide table scrolls inside its frame, so the frame can be reached from the keyboard. It is no landmark:
        // there are many, and two may have the same caption.
        out.open(
                "div",
                "class",
                table.columns().size() > FEW_COLUMNS ? "tabel veel" : "tabel",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-labelledby",
                table.id() + ".bijschrift");
        out.text("\n")
                .open("table", "id", table.id(), "class", table.isDense() ? "dicht" : "")
                .text("\n");
        out.line("caption", table.caption(), "id", table.id() + ".bijschrift");
        widths(table.columns());
        out.open("thead").open("tr");
        table.columns().forEach(this::header);
        out.close("tr").end("thead");
        table.groups().forEach(group -> group(group, table.columns().size()));
        out.end("table").end("div");
    }

    private void header(Table.Column column) {
        out.open("th", "scope", "col", "class", breaking(column.title()))
                .open("span")
                .text(column.title())
                .close("span")
                .close("th");
    }

    private void widths(List<Table.Column> columns) {
        int total = columns.stream().mapToInt(Table.Column::weight).sum();
        out.open("colgroup");
        columns.forEach(column -> out.empty("col", "style", "width:" + 100 * column.weight() / total + "%"));
        out.end("colgroup");
    }

    private void group(Table.Group group, int width) {
        out.open("tbody").text("\n");
        if (!group.title().isEmpty()) {
            out.open("tr", "class", "groep", "data-element", String.join(" ", group.elements()));
            // The words stay in sight where a wide table is scrolled aside.
            String look = breaking(group.title());
            out.open("th", "scope", "rowgroup", "colspan", Integer.toString(width), "class", look)
                    .open("span")
                    .text(group.title())
                    .close("span")
                    .close("th");
            out.end("tr");
        }
        group.rows().forEach(this::row);
        out.end("tbody");
    }

    private void row(Table.Row row) {
        out.open("tr", "data-element", String.join(" ", row.elements()));
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), i == 0);
        }
        out.end("tr");
    }

    private void cell(Table.Cell cell, boolean isHeader) {
        String name = isHeader ? "th" : "td";
        out.open(
                name,
                "scope",
                isHeader ? "row" : "",
                "class",
                look(cell),
                "data-element",
                String.join(" ", cell.elements()));
        boolean several = cell.lines().size() > 1;
        for (int i = 0; i < cell.lines().size(); i++) {
            if (several) {
                out.open("p");
            }
            line(cell, i);
            if (several) {
                out.close("p");
            }
        }
        out.close(name);
    }

    // The line that calls for attention stands out by its weight as well as by its words.
    private void line(Table.Cell cell, int index) {
        boolean heavy = cell.isHeavy(index);
        if (heavy) {
            out.open("strong");
        }
        prose.accept(cell.lines().get(index));
        if (heavy) {
            out.close("strong");
        }
    }

    private static String look(Table.Cell cell) {
        String tone = switch (cell.tone()) {
            case PLAIN -> "";
            case STRONG -> "kern";
            case ATTENTION -> "let-op";
        };
        String words = cell.lines().stream().map(Prose::text).collect(Collectors.joining("\n"));
        return (tone + " " + breaking(words)).strip();
    }

    private static String breaking(String words) {
        return ENDLESS_WORD.matcher(words).find() ? "lang" : "";
    }
}
