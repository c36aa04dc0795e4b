package nl.samenhang.document.office.internal.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Table;
import nl.samenhang.document.office.internal.TableMeasures;

/** The looks that belong to single places of an OpenDocument text: headings that turn the page, columns, cells, frames. */
final class OdtLooks {

    static final String TABLE = "Tabel";
    static final String ROW = "Rij";
    static final String CELL = "Cel";
    static final String HEADER = "Kopcel";
    static final String UPRIGHT_HEADER = "Kopcelstaand";
    static final String GROUP = "Groepcel";
    static final String ATTENTION = "Letopcel";
    static final String FRAME = "Kader";

    private static final String COLUMN = "Kolom";
    private static final String UPRIGHT_ROW = "Rijstaand";

    static final double CENTIMETRES_PER_PIXEL = 2.54 / 96;

    /** The prefixes of the format. */
    static final String[] NAMESPACES = {
        "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.3"
    };

    private static final double TEXT_WIDTH = 17;
    private static final double TEXT_HEIGHT = 21;
    private static final double LANDSCAPE_WIDTH = 25.7;
    private static final double LANDSCAPE_HEIGHT = 12.2;

    private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;

    private final Map<String, TableMeasures> tables = new HashMap<>();
    private final Set<Integer> columns = new TreeSet<>();
    private final Set<Integer> uprightRows = new TreeSet<>();
    private final Set<String> turned = new TreeSet<>();

    /** Finds the looks that a document needs. */
    void collect(Document document) {
        Layout layout = Layout.PORTRAIT;
        for (Block block : document.blocks()) {
            if (block instanceof Section section && section.layout() != layout) {
                layout = section.layout();
                turned.add(turned(OdtContent.headingStyle(section, 1), layout));
            }
            double room = (layout == Layout.LANDSCAPE ? LANDSCAPE_WIDTH : TEXT_WIDTH) * POINTS_PER_CENTIMETRE;
            block.deep().filter(Table.class::isInstance).map(Table.class::cast).forEach(table -> measure(table, room));
        }
    }

    private void measure(Table table, double room) {
        TableMeasures measures = new TableMeasures(table, room);
        tables.put(table.id(), measures);
        IntStream.range(0, table.columns().size()).forEach(column -> columns.add(share(measures.width(column))));
        if (table.isDense()) {
            uprightRows.add((int) measures.uprightHeight());
        }
    }

    // Columns are told by what share they have of a table, in fine steps.
    private static int share(double width) {
        return (int) Math.max(1, width * 10);
    }

    /** The style of a heading with which pages begin that lie otherwise. */
    static String turned(String heading, Layout layout) {
        return heading + (layout == Layout.LANDSCAPE ? ".liggend" : ".staand");
    }

    /** The style of a column of a table. */
    String column(Table table, int column) {
        return COLUMN + share(tables.get(table.id()).width(column));
    }

    /** The style of the row of headers of a table. */
    String headRow(Table table) {
        return table.isDense() ? UPRIGHT_ROW + (int) tables.get(table.id()).uprightHeight() : ROW;
    }

    /** How many times its own size a picture may be on a page, with room for a heading and its caption. */
    static double scale(double width, double height, Layout layout) {
        boolean landscape = layout == Layout.LANDSCAPE;
        double byWidth = (landscape ? LANDSCAPE_WIDTH : TEXT_WIDTH) / (width * CENTIMETRES_PER_PIXEL);
        double byHeight = (landscape ? LANDSCAPE_HEIGHT : TEXT_HEIGHT) / (height * CENTIMETRES_PER_PIXEL);
        return Math.min(1, Math.min(byWidth, byHeight));
    }

    void write(OdtXml xml) {
        xml.open("office:automatic-styles");
        for (String style : turned) {
            int dot = style.indexOf('.');
            xml.empty(
                    "style:style",
                    "style:name",
                    style,
                    "style:family",
                    "paragraph",
                    "style:parent-style-name",
                    style.substring(0, dot),
                    "style:master-page-name",
                    style.endsWith("liggend") ? "Liggend" : "Standard");
        }
        xml.open("style:style", "style:name", TABLE, "style:family", "table");
        xml.empty("style:table-properties", "table:align", "margins", "table:border-model", "collapsing");
        xml.close();
        for (int share : columns) {
            xml.open("style:style", "style:name", COLUMN + share, "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:rel-column-width", share + "*");
            xml.close();
        }
        xml.open("style:style", "style:name", ROW, "style:family", "table-row");
        xml.empty("style:table-row-properties", "fo:keep-together", "always");
        xml.close();
        for (int height : uprightRows) {
            xml.open("style:style", "style:name", UPRIGHT_ROW + height, "style:family", "table-row");
            // A row does not grow with words that stand, so it has the room beforehand.
            xml.empty(
                    "style:table-row-properties", "fo:keep-together", "always", "style:min-row-height", height + "pt");
            xml.close();
        }
        cell(CELL, "transparent", false, xml);
        cell(HEADER, "#154273", false, xml);
        cell(UPRIGHT_HEADER, "#154273", true, xml);
        cell(GROUP, "#dbe6f2", false, xml);
        cell(ATTENTION, "#fff6dd", "1.5pt solid #8a4b00", false, xml);
        xml.open("style:style", "style:name", FRAME, "style:family", "graphic");
        xml.empty("style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline");
        xml.close();
        xml.close();
    }

    private static void cell(String name, String ground, boolean upright, OdtXml xml) {
        cell(name, ground, "0.5pt solid #7a7a7a", upright, xml);
    }

    private static void cell(String name, String ground, String border, boolean upright, OdtXml xml) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        List<String> properties = new ArrayList<>(List.of("fo:background-color", ground, "fo:border", border));
        for (String side : List.of("top", "bottom")) {
            properties.addAll(List.of("fo:padding-" + side, "0.05cm"));
        }
        for (String side : List.of("left", "right")) {
            properties.addAll(List.of("fo:padding-" + side, "0.15cm"));
        }
        if (upright) {
            properties.addAll(List.of("style:writing-mode", "tb-rl"));
        }
        xml.empty("style:table-cell-properties", properties.toArray(String[]::new));
        xml.close();
    }
}
