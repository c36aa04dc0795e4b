package nl.samenhang.document.pdf.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.document.ColumnWidths;
import org.w3c.dom.Element;

/**
 * How wide the columns of a table are: after their weights, but none so narrow that a word would be broken while there
 * is room elsewhere; and whether its header has the room to come back on each page. Lengths are in millimetres.
 */
final class TableColumns {

    private static final double POINT = 25.4 / 72;

    /** The sizes of text in tables, in points; as in the style sheet. */
    private static final double USUAL = 9;

    private static final double SMALL = 8;

    /** The height of a line, compared with its text. */
    private static final double LINE = 1.35;

    /** The share of a page that a header may take to come back on each. */
    private static final double MOST_OF_A_PAGE = 0.4;

    /** The share of a page from which on a row may go on on the next; its height is told from its letters. */
    private static final double MOST_OF_A_PAGE_FOR_A_ROW = 0.7;

    /** The width of a letter, compared with its height. */
    private static final double USUAL_LETTER = 0.5;

    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern SHARE = Pattern.compile("width:(\\d+)%");

    private final Element table;
    private final double room;
    private final double height;
    private final double size;
    private final double padding;

    private TableColumns(Element table, PaperSize paper) {
        this.table = table;
        this.room = paper.width();
        this.height = paper.height();
        this.size = (paper == PaperSize.LANDSCAPE ? SMALL : USUAL) * POINT;
        this.padding = paper == PaperSize.LANDSCAPE ? 2.2 : 3.4;
    }

    /**
     * Sets the widths of the columns of a table. Headers that are to stand upright lie where their words have the room, or
     * where even standing they would not fit.
     *
     * @param table the table of a page, which is changed
     * @param paper how the page lies
     */
    static void set(Element table, PaperSize paper) {
        TableColumns columns = new TableColumns(table, paper);
        double[] lying = columns.needs(false);
        double[] upright = columns.needs(true);
        if (table.getAttribute("class").equals("dicht")
                && !ColumnWidths.fit(columns.room, lying)
                && ColumnWidths.fit(columns.room, upright)) {
            // Letters below upright headers are all as wide.
            double[] weights = ColumnWidths.alikeAfterTheFirst(columns.weights());
            double[] widths = ColumnWidths.share(columns.room, upright, weights);
            columns.set(widths);
            columns.letHighRowsBreak(widths);
            columns.standUp();
        } else {
            table.removeAttribute("class");
            double[] widths = ColumnWidths.share(columns.room, lying, columns.weights());
            columns.set(widths);
            columns.letHighRowsBreak(widths);
            columns.keepHighHeaderOnce(widths);
        }
    }

    private void letHighRowsBreak(double[] widths) {
        for (Element row : Xml.all(table, "tr")) {
            List<Element> cells = Xml.children(row);
            for (int i = 0; i < widths.length && cells.size() == widths.length; i++) {
                double length = cells.get(i).getTextContent().length() * USUAL_LETTER * size;
                if (length / Math.max(1, widths[i] - padding) * LINE * size > height * MOST_OF_A_PAGE_FOR_A_ROW) {
                    row.setAttribute("class", "hoog");
                }
            }
        }
    }

    private void standUp() {
        Element head = Xml.all(table, "thead").getFirst();
        Xml.all(head, "th").stream()
                .skip(1)
                .forEach(cell -> UprightText.of(cell).put(cell));
    }

    // A header that took most of each page would leave no room for the rows; as a row it stands there once.
    private void keepHighHeaderOnce(double[] widths) {
        Element head = Xml.all(table, "thead").getFirst();
        List<Element> cells = Xml.all(head, "th");
        for (int i = 0; i < widths.length; i++) {
            double length = Typefaces.width(cells.get(i).getTextContent(), true) * size;
            double lines = Math.ceil(length / Math.max(1, widths[i] - padding));
            if (lines * LINE * size > height * MOST_OF_A_PAGE) {
                Xml.renamed(head, "tbody").setAttribute("class", "kop");
                return;
            }
        }
    }

    private double[] needs(boolean isUpright) {
        double[] needs = new double[Xml.all(table, "col").size()];
        for (Element row : Xml.all(table, "tr")) {
            List<Element> cells = Xml.children(row);
            boolean isHeader = ((Element) row.getParentNode()).getTagName().equals("thead");
            // The one cell of a heading above a group runs over all columns.
            for (int i = 0; i < cells.size() && cells.size() == needs.length; i++) {
                boolean stands = isUpright && isHeader && i > 0;
                needs[i] = Math.max(
                        needs[i],
                        padding + (stands ? UprightText.of(cells.get(i)).width() : longestWord(cells.get(i))));
            }
        }
        return needs;
    }

    private double longestWord(Element cell) {
        boolean isBold =
                cell.getTagName().equals("th") || !cell.getAttribute("class").isEmpty();
        List<Element> lines = Xml.all(cell, "p");
        String text = lines.isEmpty()
                ? cell.getTextContent()
                : lines.stream().map(Element::getTextContent).collect(Collectors.joining("\n"));
        // The engine takes the blank before a word along when it sees whether the word fits on a line.
        return WORDS.splitAsStream(text)
                .mapToDouble(word -> Typefaces.width(" " + word, isBold) * size)
                .max()
                .orElse(0);
    }

    private double[] weights() {
        return Xml.all(table, "col").stream()
                .mapToDouble(column -> weight(column.getAttribute("style")))
                .toArray();
    }

    private static double weight(String style) {
        Matcher share = SHARE.matcher(style);
        // A column of many may have a share that was rounded down to nothing.
        return share.matches() ? Math.max(0.5, Double.parseDouble(share.group(1))) : 1;
    }

    private void set(double[] widths) {
        List<Element> columns = Xml.all(table, "col");
        for (int i = 0; i < widths.length; i++) {
            columns.get(i).setAttribute("style", "width:" + (int) (widths[i] * 100) / 100.0 + "mm");
        }
    }
}
