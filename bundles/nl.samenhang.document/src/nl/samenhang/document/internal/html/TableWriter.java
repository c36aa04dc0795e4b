package nl.samenhang.document.internal.html;

import java.util.List;
import java.util.function.Consumer;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;

/** Writes tables that a screen reader can follow: a caption, column headers, and the first cell as row header. */
final class TableWriter {

    private final Markup out;
    private final Consumer<Prose> prose;

    TableWriter(Markup out, Consumer<Prose> prose) {
        this.out = out;
        this.prose = prose;
    }

    void write(Table table) {
        // A wide table scrolls inside its frame, so the frame can be reached from the keyboard.
        out.open(
                "div",
                "class",
                "tabel",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                table.id() + ".bijschrift");
        out.text("\n").open("table", "id", table.id()).text("\n");
        out.line("caption", table.caption(), "id", table.id() + ".bijschrift");
        widths(table.columns());
        out.open("thead").open("tr");
        table.columns()
                .forEach(column ->
                        out.open("th", "scope", "col").text(column.title()).close("th"));
        out.close("tr").end("thead").open("tbody").text("\n");
        table.rows().forEach(this::row);
        out.end("tbody").end("table").end("div");
    }

    private void widths(List<Table.Column> columns) {
        int total = columns.stream().mapToInt(Table.Column::weight).sum();
        out.open("colgroup");
        columns.forEach(column -> out.empty("col", "style", "width:" + 100 * column.weight() / total + "%"));
        out.end("colgroup");
    }

    private void row(Table.Row row) {
        out.open("tr", "data-element", String.join(" ", row.elements()));
        for (int i = 0; i < row.cells().size(); i++) {
            String name = i == 0 ? "th" : "td";
            out.open(name, "scope", i == 0 ? "row" : "");
            prose.accept(row.cells().get(i));
            out.close(name);
        }
        out.end("tr");
    }
}
