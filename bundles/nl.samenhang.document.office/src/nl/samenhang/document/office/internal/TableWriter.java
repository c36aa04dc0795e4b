package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables whose header row comes back on every page and whose rows stay whole. */
final class TableWriter {

    private final XWPFDocument word;
    private final BiConsumer<XWPFParagraph, Prose> prose;

    TableWriter(XWPFDocument word, BiConsumer<XWPFParagraph, Prose> prose) {
        this.word = word;
        this.prose = prose;
    }

    /** Writes a table of some width in twips. */
    void write(Table table, int width) {
        int columns = table.columns().size();
        XWPFTable out = word.createTable(table.rows().size() + 1, columns);
        int[] widths = widths(table.columns(), width);
        properties(out, table, width, widths);
        header(out.getRow(0), table.columns());
        for (int i = 0; i < table.rows().size(); i++) {
            row(out.getRow(i + 1), table.rows().get(i));
        }
        out.getRows().forEach(row -> cellWidths(row, widths));
    }

    private static int[] widths(List<Table.Column> columns, int width) {
        int total = columns.stream().mapToInt(Table.Column::weight).sum();
        return columns.stream()
                .mapToInt(column -> width * column.weight() / total)
                .toArray();
    }

    private static void properties(XWPFTable out, Table table, int width, int[] widths) {
        CTTblPr properties = out.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        out.setStyleID("Tabelrooster");
        out.setWidth(width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(table.caption());
        CTTblGrid grid = out.getCTTbl().getTblGrid() == null
                ? out.getCTTbl().addNewTblGrid()
                : out.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
    }

    private static void header(XWPFTableRow row, List<Table.Column> columns) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            Runs.text(paragraph(row.getCell(i), "Tabelkop"), columns.get(i).title());
        }
    }

    private void row(XWPFTableRow row, Table.Row content) {
        row.setCantSplitRow(true);
        for (int i = 0; i < content.cells().size(); i++) {
            prose.accept(
                    paragraph(row.getCell(i), "Tabeltekst"), content.cells().get(i));
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void cellWidths(XWPFTableRow row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            var cell = row.getCell(i).getCTTc();
            var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
            var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[i]));
        }
    }
}
