package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import java.util.List;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Items;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of a document into the body of a Word file. */
public final class BodyWriter {

    private final Document document;
    private final XWPFDocument word;
    private final PageSetup pages;
    private final Bookmarks bookmarks;
    private final Numbers numbers;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final BlockMarks marks;
    private boolean isBelowTable;

    /**
     * A writer of one document into one file.
     *
     * @param document the document
     * @param word the file
     * @param looks its looks
     * @param pages the pages that are written on
     */
    public BodyWriter(Document document, XWPFDocument word, Looks looks, PageSetup pages) {
        this.document = document;
        this.word = word;
        this.pages = pages;
        this.bookmarks = new Bookmarks(document);
        this.numbers = new Numbers(looks);
        this.tables = new TableWriter(word, this::prose);
        this.figures = new FigureWriter(word, pages);
        this.marks = new BlockMarks(word);
    }

    /** Writes the whole document. */
    public void write() {
        writeTitle();
        write(document.blocks());
    }

    /** Writes the title, with the standing of the document above it. */
    void writeTitle() {
        marks.begin(title(document.id()));
        if (!document.status().isEmpty()) {
            Runs.text(paragraph("Status"), document.status());
        }
        Runs.text(paragraph("Title"), document.title());
        Runs.text(paragraph("Subtitle"), document.subtitle());
    }

    /** Writes some of the blocks at the top of the document. */
    void write(List<Block> blocks) {
        blocks(blocks, 1, Layout.PORTRAIT);
        leaveTable();
        marks.beginNone();
        pages.finish();
    }

    /** The id of the block with the title of a document; no other block has it, as ids begin with a letter. */
    static String title(String documentId) {
        return "-titel-" + documentId;
    }

    private void blocks(List<Block> blocks, int level, Layout around) {
        blocks.forEach(block -> block(block, level, around));
    }

    private void block(Block block, int level, Layout around) {
        Layout layout = switch (block) {
            case Section section -> section.layoutWithin(around);
            case Figure figure -> figure.layoutWithin(around);
            default -> around;
        };
        if (!beginsPage(block, layout)) {
            leaveTable();
        }
        isBelowTable = block instanceof Table;
        turn(layout);
        if (block instanceof Figure figure) {
            marks.begin(figure.id(), figure.picture().svg());
        } else if (!(block instanceof Section)) {
            marks.begin(block.id());
        }
        switch (block) {
            case Contents contents -> new ContentsWriter(word, bookmarks).write(contents, document);
            case Section section -> section(section, level, around);
            case Clause clause -> clause(clause, level, around);
            case Paragraph paragraph -> prose("Normal", paragraph.text());
            case Items items -> items(items);
            case Definitions definitions -> definitions(definitions);
            case Table table -> table(table);
            case Figure figure -> figures.write(figure);
            case Note note -> note(note);
            case Signatures signatures -> signatures.places().forEach(this::place);
        }
    }

    // At the foot of a page the distance would fall on the next, and leave that blank before what begins another.
    private boolean beginsPage(Block block, Layout layout) {
        return layout != pages.layout()
                || (block instanceof Section section && section.numbering() == Section.Numbering.ANNEX);
    }

    private void leaveTable() {
        if (isBelowTable) {
            paragraph("Tabelafstand");
        }
        isBelowTable = false;
    }

    private void turn(Layout layout) {
        if (layout != pages.layout()) {
            // The end of the pages belongs to no block.
            marks.beginNone();
            pages.turn(layout);
        }
    }

    private void section(Section section, int level, Layout around) {
        marks.begin(section.id());
        XWPFParagraph heading = paragraph(headingStyle(section, level));
        bookmarks.begin(heading, section.id());
        Runs.text(heading, section.title());
        bookmarks.end(heading, section.id());
        blocks(section.children(), level + 1, section.layoutWithin(around));
    }

    private static String headingStyle(Section section, int level) {
        return switch (section.numbering()) {
            case ARTICLE -> "Artikelkop";
            case ANNEX -> "Bijlagekop";
            case NONE -> "Heading" + Math.min(level, 3);
        };
    }

    private void clause(Clause clause, int level, Layout around) {
        prose("Lid", clause.text());
        blocks(clause.children(), level, around);
    }

    private void items(Items items) {
        BigInteger count = items.mark() == Mark.BULLET ? null : numbers.begin(items.mark());
        for (Items.Item item : items.items()) {
            XWPFParagraph paragraph = prose(itemStyle(items.mark()), item.text());
            if (count != null) {
                paragraph.setNumID(count);
                paragraph.setNumILvl(BigInteger.ZERO);
            }
        }
    }

    private static String itemStyle(Mark mark) {
        return switch (mark) {
            case BULLET -> "ListBullet";
            case LETTER -> "Opsommingletter";
            case NUMBER -> "Opsommingnummer";
        };
    }

    private void definitions(Definitions definitions) {
        for (Definitions.Entry entry : definitions.entries()) {
            // The signs of a wide table are explained on a line each, which leaves the page to the table.
            if (pages.layout() == Layout.LANDSCAPE && entry.meanings().size() == 1) {
                legend(entry);
            } else {
                Runs.text(paragraph("Begrip"), entry.term());
                entry.meanings().forEach(meaning -> prose("Omschrijving", meaning));
            }
        }
    }

    private void legend(Definitions.Entry entry) {
        XWPFParagraph paragraph = paragraph("Legenda");
        Runs.styled(paragraph, entry.term(), "Strong");
        Runs.tab(paragraph);
        prose(paragraph, entry.meanings().getFirst());
    }

    private void table(Table table) {
        Runs.text(paragraph("Tabeltitel"), table.caption());
        tables.write(table, pages.textWidth());
    }

    private void note(Note note) {
        XWPFParagraph paragraph = paragraph(note.kind() == Note.Kind.OPEN_POINT ? "Openpunt" : "Toelichting");
        Runs.styled(paragraph, note.kind().label(), "Strong");
        Runs.text(paragraph, " ");
        prose(paragraph, note.text());
    }

    private void place(Signatures.Place place) {
        Runs.text(paragraph("Partij"), place.party());
        for (Signatures.Line line : place.lines()) {
            XWPFParagraph paragraph = paragraph("Ondertekening");
            paragraph.setKeepNext(line != place.lines().getLast());
            Runs.text(paragraph, line.label());
            Runs.tab(paragraph);
            Runs.text(paragraph, line.value());
            if (line.value().isEmpty()) {
                Runs.tab(paragraph);
            }
        }
    }

    private XWPFParagraph prose(String style, Prose text) {
        XWPFParagraph paragraph = paragraph(style);
        // A line that announces a list stays with it.
        if (text.text().endsWith(":")) {
            paragraph.setKeepNext(true);
        }
        prose(paragraph, text);
        return paragraph;
    }

    private void prose(XWPFParagraph paragraph, Prose text) {
        for (Prose.Part part : text.parts()) {
            switch (part) {
                case Prose.Words words -> Runs.text(paragraph, words.text());
                case Prose.Reference reference ->
                    Runs.link(paragraph, bookmarks.name(reference.target()), reference.text());
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
