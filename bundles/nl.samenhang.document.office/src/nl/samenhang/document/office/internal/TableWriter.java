package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

/** Writes tables whose header row comes back on every page and whose rows stay whole. */
final class TableWriter {

    private static final String GROUP_COLOUR = "DBE6F2";
    private static final String ATTENTION_COLOUR = "FFF6DD";
    private static final String ATTENTION_FRAME = "8A4B00";

    /** In eighths of a point. */
    private static final int ATTENTION_WEIGHT = 12;

    private static final double TWIPS_PER_POINT = 20;

    private final XWPFDocument word;
    private final BiConsumer<XWPFParagraph, Prose> prose;

    TableWriter(XWPFDocument word, BiConsumer<XWPFParagraph, Prose> prose) {
        this.word = word;
        this.prose = prose;
    }

    /** Writes a table of some width in twips. */
    void write(Table table, int width) {
        List<Table.Group> headed =
                table.groups().stream().filter(TableWriter::isHeaded).toList();
        XWPFTable out = word.createTable(
                1 + headed.size() + table.rows().size(), table.columns().size());
        TableMeasures measures = new TableMeasures(table, width / TWIPS_PER_POINT);
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> (int) (measures.width(column) * TWIPS_PER_POINT))
                .toArray();
        properties(out, table, width, widths);
        out.getRows().forEach(row -> cellWidths(row, widths));
        header(out.getRow(0), table.columns());
        if (table.isDense()) {
            standUp(out.getRow(0), (int) (measures.uprightHeight() * TWIPS_PER_POINT));
        }
        Iterator<XWPFTableRow> rows = out.getRows().iterator();
        rows.next();
        for (Table.Group group : table.groups()) {
            if (isHeaded(group)) {
                heading(rows.next(), group, width);
            }
            group.rows().forEach(row -> row(rows.next(), row));
        }
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

    private static void standUp(XWPFTableRow row, int height) {
        row.setHeight(height);
        row.getTableCells().stream()
                .skip(1)
                .forEach(cell -> cell.getCTTc().getTcPr().addNewTextDirection().setVal(STTextDirection.BT_LR));
    }

    private static boolean isHeaded(Table.Group group) {
        return !group.title().isEmpty();
    }

    // One cell over the whole width, which stays with the row below it.
    private static void heading(XWPFTableRow row, Table.Group group, int width) {
        row.setCantSplitRow(true);
        for (int i = row.getTableCells().size() - 1; i > 0; i--) {
            row.removeCell(i);
        }
        int columns = row.getTable().getCTTbl().getTblGrid().sizeOfGridColArray();
        XWPFTableCell cell = row.getCell(0);
        cell.setColor(GROUP_COLOUR);
        CTTcPr properties = cell.getCTTc().getTcPr();
        properties.getTcW().setW(BigInteger.valueOf(width));
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        XWPFParagraph paragraph = paragraph(cell, "Tabeltekst");
        paragraph.setKeepNext(true);
        Runs.styled(paragraph, group.title(), "Strong");
    }

    private void row(XWPFTableRow row, Table.Row content) {
        row.setCantSplitRow(true);
        for (int i = 0; i < content.cells().size(); i++) {
            cell(row.getCell(i), content.cells().get(i), i == 0);
        }
    }

    // A paragraph for each line; below the first one, a header tells details.
    private void cell(XWPFTableCell out, Table.Cell content, boolean isHeader) {
        if (content.tone() == Table.Tone.ATTENTION) {
            out.setColor(ATTENTION_COLOUR);
            frame(out.getCTTc().getTcPr().addNewTcBorders());
        }
        XWPFParagraph paragraph = paragraph(out, "Tabeltekst");
        for (int i = 0; i < content.lines().size(); i++) {
            if (i > 0) {
                paragraph = out.addParagraph();
                paragraph.setStyle("Tabeltekst");
            }
            line(paragraph, content, i);
            if (isHeader && i > 0 && !content.isHeavy(i)) {
                paragraph.getRuns().forEach(run -> run.setBold(false));
            }
        }
    }

    private static void frame(CTTcBorders borders) {
        for (CTBorder side :
                List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight())) {
            side.setVal(STBorder.SINGLE);
            side.setSz(BigInteger.valueOf(ATTENTION_WEIGHT));
            side.setColor(ATTENTION_FRAME);
        }
    }

    private void line(XWPFParagraph paragraph, Table.Cell content, int index) {
        Prose line = content.lines().get(index);
        if (content.isHeavy(index)) {
            Runs.styled(paragraph, line.text(), "Strong");
        } else {
            prose.accept(paragraph, line);
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
