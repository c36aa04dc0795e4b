package nl.samenhang.document.office.internal.odt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Items;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Table;

/** The text of an OpenDocument file: its blocks, the looks that only some of them have, and its pictures. */
public final class OdtContent {

    /** The style of words that count: the number of an article or a paragraph. */
    static final String NUMBER = "Nummer";

    /** The look of a paragraph that holds a picture. */
    static final String FIGURE = "Figuur";

    private static final String STRONG = "Nadruk";
    private static final String CONTENTS_LINK = "Index_20_Link";

    private final Document document;
    private final OdtXml body = new OdtXml();
    private final OdtLooks looks = new OdtLooks();
    private final OdtTables tables = new OdtTables(body, looks, this::prose);
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private Layout layout = Layout.PORTRAIT;
    private boolean isBelowTable;

    /**
     * The content of a document.
     *
     * @param document the document, not null
     */
    public OdtContent(Document document) {
        this.document = document;
    }

    /**
     * Writes the content.
     *
     * @return the bytes of {@code content.xml}
     */
    public byte[] xml() {
        looks.collect(document);
        body.open("office:document-content", OdtLooks.NAMESPACES);
        looks.write(body);
        body.open("office:body").open("office:text");
        if (!document.status().isEmpty()) {
            line("Status", document.status());
        }
        line("Title", document.title());
        line("Subtitle", document.subtitle());
        blocks(document.blocks(), 1, Layout.PORTRAIT);
        leaveTable();
        return body.close().close().close().bytes();
    }

    /**
     * The pictures in the content, once it is written.
     *
     * @return the bytes of each picture by its path
     */
    public Map<String, byte[]> pictures() {
        return pictures;
    }

    private void blocks(List<Block> blocks, int level, Layout around) {
        blocks.forEach(block -> block(block, level, around));
    }

    private void block(Block block, int level, Layout around) {
        if (!beginsPage(block, around)) {
            leaveTable();
        }
        isBelowTable = block instanceof Table;
        switch (block) {
            case Contents contents -> contents(contents);
            case Section section -> section(section, level, around);
            case Clause clause -> clause(clause, level, around);
            case Paragraph paragraph ->
                paragraph(announces(paragraph.text()) ? "Aanhef" : "Standard", paragraph.text());
            case Items items -> items(items);
            case Definitions definitions -> definitions(definitions);
            case Table table -> tables.write(table);
            case Figure figure -> figure(figure, around);
            case Note note -> note(note);
            case Signatures signatures -> signatures.places().forEach(this::place);
        }
    }

    // At the foot of a page the distance would fall on the next, and leave that blank before what begins another.
    private boolean beginsPage(Block block, Layout around) {
        return switch (block) {
            case Section section ->
                section.numbering() == Section.Numbering.ANNEX || section.layoutWithin(around) != layout;
            case Figure figure -> figure.layoutWithin(around) != layout;
            default -> false;
        };
    }

    private void leaveTable() {
        if (isBelowTable) {
            body.empty("text:p", "text:style-name", "Tabelafstand");
        }
        isBelowTable = false;
    }

    // A line that announces a list stays with it.
    private static boolean announces(Prose text) {
        return text.text().endsWith(":");
    }

    private void contents(Contents contents) {
        body.open("text:table-of-content", "text:name", "Inhoud", "text:protected", "false");
        body.open("text:table-of-content-source", "text:outline-level", "1").close();
        body.open("text:index-body");
        line("Contents_20_Heading", contents.title());
        for (Section section : document.sections()) {
            body.open("text:p", "text:style-name", "Contents_20_1");
            body.open(
                            "text:a",
                            "xlink:type",
                            "simple",
                            "xlink:href",
                            "#" + section.id(),
                            "text:style-name",
                            CONTENTS_LINK,
                            "text:visited-style-name",
                            CONTENTS_LINK)
                    .words(section.labelledTitle())
                    .close();
            body.close();
        }
        body.close().close();
    }

    private String turned(String style, Layout next) {
        if (next == layout) {
            return style;
        }
        layout = next;
        return OdtLooks.turned(style, layout);
    }

    private void section(Section section, int level, Layout around) {
        String style = turned(headingStyle(section, level), section.layoutWithin(around));
        int depth = Math.min(level, 3);
        body.open("text:h", "text:style-name", style, "text:outline-level", Integer.toString(depth));
        body.empty("text:bookmark", "text:name", section.id());
        if (!section.label().isEmpty()) {
            body.open("text:span", "text:style-name", NUMBER)
                    .words(section.label() + ". ")
                    .close();
        }
        body.words(section.title()).close();
        blocks(section.children(), level + 1, section.layoutWithin(around));
    }

    static String headingStyle(Section section, int level) {
        return switch (section.numbering()) {
            case ARTICLE -> "Artikelkop";
            case ANNEX -> "Bijlagekop";
            case NONE -> "Heading_20_" + Math.min(level, 3);
        };
    }

    private void clause(Clause clause, int level, Layout around) {
        body.open("text:p", "text:style-name", announces(clause.text()) ? "Lidaanhef" : "Lid");
        body.open("text:span", "text:style-name", NUMBER)
                .words(clause.number() + ".")
                .close();
        body.empty("text:tab");
        prose(clause.text());
        body.close();
        blocks(clause.children(), level, around);
    }

    private void items(Items items) {
        String style = switch (items.mark()) {
            case BULLET -> "Opsomming";
            case LETTER -> "Letters";
            case NUMBER -> "Nummers";
        };
        body.open("text:list", "text:style-name", style);
        for (Items.Item item : items.items()) {
            body.open("text:list-item");
            paragraph("Opsommingtekst", item.text());
            body.close();
        }
        body.close();
    }

    private void definitions(Definitions definitions) {
        for (Definitions.Entry entry : definitions.entries()) {
            // The signs of a wide table are explained on a line each, which leaves the page to the table.
            if (layout == Layout.LANDSCAPE && entry.meanings().size() == 1) {
                legend(entry);
            } else {
                line("Begrip", entry.term());
                entry.meanings().forEach(meaning -> paragraph("Omschrijving", meaning));
            }
        }
    }

    private void legend(Definitions.Entry entry) {
        body.open("text:p", "text:style-name", "Legenda");
        body.open("text:span", "text:style-name", STRONG).words(entry.term()).close();
        body.empty("text:tab");
        prose(entry.meanings().getFirst());
        body.close();
    }

    private void figure(Figure figure, Layout around) {
        Picture picture = figure.picture();
        if (picture.png().length > 0) {
            place(figure, picture, turned(FIGURE, figure.layoutWithin(around)));
        }
        line("Bijschrift", figure.numberedCaption());
        if (picture.png().length == 0) {
            line("Standard", picture.textEquivalent());
        }
    }

    private void place(Figure figure, Picture picture, String style) {
        String path = "Pictures/figuur" + figure.number() + ".png";
        pictures.put(path, picture.png());
        double scale = OdtLooks.scale(picture.width(), picture.height(), layout);
        body.open("text:p", "text:style-name", style);
        body.open(
                "draw:frame",
                "draw:name",
                "Figuur " + figure.number(),
                "draw:style-name",
                OdtLooks.FRAME,
                "text:anchor-type",
                "as-char",
                "svg:width",
                centimetres(picture.width() * scale),
                "svg:height",
                centimetres(picture.height() * scale));
        body.empty(
                "draw:image",
                "xlink:href",
                path,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
        body.open("svg:title").characters(figure.caption()).close();
        body.open("svg:desc").characters(picture.textEquivalent()).close();
        body.close().close();
    }

    private static String centimetres(double pixels) {
        return String.format(Locale.ROOT, "%.3fcm", pixels * OdtLooks.CENTIMETRES_PER_PIXEL);
    }

    private void note(Note note) {
        body.open("text:p", "text:style-name", note.kind() == Note.Kind.OPEN_POINT ? "Openpunt" : "Toelichting");
        body.open("text:span", "text:style-name", STRONG)
                .words(note.kind().label())
                .close();
        body.words(" ");
        prose(note.text());
        body.close();
    }

    private void place(Signatures.Place place) {
        line("Partij", place.party());
        for (Signatures.Line line : place.lines()) {
            boolean isLast = line == place.lines().getLast();
            body.open("text:p", "text:style-name", isLast ? "Ondertekeningslot" : "Ondertekening");
            body.words(line.label()).empty("text:tab").words(line.value());
            if (line.value().isEmpty()) {
                body.empty("text:tab");
            }
            body.close();
        }
    }

    private void line(String style, String words) {
        body.open("text:p", "text:style-name", style).words(words).close();
    }

    private void paragraph(String style, Prose text) {
        body.open("text:p", "text:style-name", style);
        prose(text);
        body.close();
    }

    private void prose(Prose text) {
        for (Prose.Part part : text.parts()) {
            switch (part) {
                case Prose.Words words -> body.words(words.text());
                case Prose.Reference reference -> link(reference.target(), reference.text());
            }
        }
    }

    private void link(String target, String words) {
        body.open("text:a", "xlink:type", "simple", "xlink:href", "#" + target)
                .words(words)
                .close();
    }
}
