package nl.samenhang.document.office.internal.odt;

import java.util.List;
import java.util.function.Consumer;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;

/** Writes tables whose header row comes back on every page. */
final class OdtTables {

    private final OdtXml body;
    private final OdtLooks looks;
    private final Consumer<Prose> prose;

    OdtTables(OdtXml body, OdtLooks looks, Consumer<Prose> prose) {
        this.body = body;
        this.looks = looks;
        this.prose = prose;
    }

    void write(Table table) {
        body.open("text:p", "text:style-name", "Tabeltitel")
                .words(table.caption())
                .close();
        body.open(
                "table:table",
                "table:name",
                table.id(),
                "table:style-name",
                OdtLooks.TABLE,
                "table:template-name",
                "Default Style");
        for (int i = 0; i < table.columns().size(); i++) {
            body.empty("table:table-column", "table:style-name", looks.column(table, i));
        }
        body.open("table:table-header-rows");
        header(table);
        body.close();
        for (Table.Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                heading(group, table.columns().size());
            }
            group.rows().forEach(this::row);
        }
        body.close();
    }

    private void header(Table table) {
        openRow(looks.headRow(table));
        for (int i = 0; i < table.columns().size(); i++) {
            boolean upright = table.isDense() && i > 0;
            openCell(upright ? OdtLooks.UPRIGHT_HEADER : OdtLooks.HEADER);
            line("Tabelkop", table.columns().get(i).title());
            body.close();
        }
        body.close();
    }

    private void heading(Table.Group group, int columns) {
        openRow(OdtLooks.ROW);
        body.open(
                "table:table-cell",
                "table:style-name",
                OdtLooks.GROUP,
                "office:value-type",
                "string",
                "table:number-columns-spanned",
                Integer.toString(columns));
        line("Tabelgroep", group.title());
        body.close();
        for (int i = 1; i < columns; i++) {
            body.empty("table:covered-table-cell");
        }
        body.close();
    }

    private void row(Table.Row row) {
        openRow(OdtLooks.ROW);
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), i == 0);
        }
        body.close();
    }

    // Below its first line, the header of a row tells details.
    private void cell(Table.Cell cell, boolean isHeader) {
        openCell(cell.tone() == Table.Tone.ATTENTION ? OdtLooks.ATTENTION : OdtLooks.CELL);
        List<Prose> lines = cell.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean heavy = cell.isHeavy(i) || (isHeader && i == 0);
            body.open("text:p", "text:style-name", heavy ? "Tabelrijkop" : "Tabeltekst");
            prose.accept(lines.get(i));
            body.close();
        }
        if (lines.isEmpty()) {
            body.empty("text:p", "text:style-name", "Tabeltekst");
        }
        body.close();
    }

    private void openRow(String style) {
        body.open("table:table-row", "table:style-name", style);
    }

    private void openCell(String style) {
        body.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
    }

    private void line(String style, String words) {
        body.open("text:p", "text:style-name", style).words(words).close();
    }
}
