package nl.samenhang.document.internal.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Table;

/** Writes the blocks of a document as HTML. */
final class BlockWriter {

    /** The look of what lies on its side on paper. */
    private static final String LANDSCAPE = "liggend";

    private final Document document;
    private final Markup out;
    private final TableWriter tables;
    private final Set<String> typefaces = new LinkedHashSet<>();

    BlockWriter(Document document, Markup out) {
        this.document = document;
        this.out = out;
        this.tables = new TableWriter(out, this::prose);
    }

    /** Writes blocks in a row; clauses that follow one another form one numbered list. */
    void blocks(List<Block> blocks, int level) {
        boolean inClauses = false;
        for (Block block : blocks) {
            if (block instanceof Clause clause) {
                if (!inClauses) {
                    out.open("ol", "class", "leden", "start", Integer.toString(clause.number()))
                            .text("\n");
                }
                clause(clause, level);
                inClauses = true;
            } else {
                if (inClauses) {
                    out.end("ol");
                }
                inClauses = false;
                block(block, level);
            }
        }
        if (inClauses) {
            out.end("ol");
        }
    }

    /** The typefaces of the pictures that were written, as rules of CSS. */
    Set<String> typefaces() {
        return typefaces;
    }

    private void block(Block block, int level) {
        switch (block) {
            case Contents contents -> contents(contents);
            case Section section -> section(section, level);
            case Clause clause -> throw new IllegalStateException("A clause stands in a list: " + clause.id());
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Definitions definitions -> definitions(definitions);
            case Table table -> tables.write(table);
            case Figure figure -> figure(figure);
            case Note note -> note(note);
            case Signatures signatures -> signatures(signatures);
        }
    }

    private void contents(Contents contents) {
        out.open("nav", "id", contents.id(), "class", "inhoud", "aria-labelledby", contents.id() + ".kop")
                .text("\n");
        out.line("h2", contents.title(), "id", contents.id() + ".kop");
        out.open("ul").text("\n");
        for (Section section : document.sections()) {
            out.open("li").open("a", "href", "#" + section.id());
            label(section);
            out.text(section.title()).close("a").end("li");
        }
        out.end("ul").end("nav");
    }

    private void section(Section section, int level) {
        String heading = "h" + Math.min(level, 6);
        String landscape = section.layout() == Layout.LANDSCAPE ? LANDSCAPE : "";
        String annex = section.numbering() == Section.Numbering.ANNEX ? "bijlage" : "";
        out.open(
                "section",
                "id",
                section.id(),
                "class",
                (annex + " " + landscape).strip(),
                "data-element",
                sources(section));
        out.text("\n").open(heading);
        label(section);
        out.text(section.title()).end(heading);
        blocks(section.children(), level + 1);
        out.end("section");
    }

    private void label(Section section) {
        if (!section.label().isEmpty()) {
            out.open("span", "class", "nummer")
                    .text(section.label())
                    .close("span")
                    .text(" ");
        }
    }

    private void clause(Clause clause, int level) {
        out.open("li", "id", clause.id(), "data-element", sources(clause)).open("p", "class", look(clause.text()));
        prose(clause.text());
        out.end("p");
        blocks(clause.children(), level);
        out.end("li");
    }

    private void paragraph(Paragraph paragraph) {
        out.open("p", "id", paragraph.id(), "class", look(paragraph.text()), "data-element", sources(paragraph));
        prose(paragraph.text());
        out.end("p");
    }

    // A line that announces a list stays with it on paper.
    private static String look(Prose text) {
        return text.text().endsWith(":") ? "aanhef" : "";
    }

    private void items(Items items) {
        String name = items.mark() == Items.Mark.BULLET ? "ul" : "ol";
        String type = items.mark() == Items.Mark.LETTER ? "a" : "";
        out.open(name, "id", items.id(), "type", type).text("\n");
        for (Items.Item item : items.items()) {
            out.open("li", "data-element", String.join(" ", item.elements()));
            prose(item.text());
            out.end("li");
        }
        out.end(name);
    }

    private void definitions(Definitions definitions) {
        out.open("dl", "id", definitions.id()).text("\n");
        for (Definitions.Entry entry : definitions.entries()) {
            out.line("dt", entry.term(), "data-element", String.join(" ", entry.elements()));
            for (Prose meaning : entry.meanings()) {
                out.open("dd");
                prose(meaning);
                out.end("dd");
            }
        }
        out.end("dl");
    }

    private void figure(Figure figure) {
        String caption = figure.id() + ".bijschrift";
        String text = figure.id() + ".tekst";
        String landscape = figure.picture().layout() == Layout.LANDSCAPE ? LANDSCAPE : "";
        out.open("figure", "id", figure.id(), "class", landscape, "data-element", sources(figure))
                .text("\n");
        InlineSvg drawing = InlineSvg.of(figure.picture().svg(), figure.id() + ".", caption, text);
        typefaces.addAll(drawing.typefaces());
        // Where it is wider than the window it scrolls inside its frame, as tables do.
        out.open(
                "div",
                "class",
                "tekening",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-labelledby",
                caption,
                "style",
                "--breedte:" + Math.round(figure.picture().width()) + "px");
        out.trusted(drawing.markup()).end("div");
        out.line("figcaption", figure.numberedCaption(), "id", caption);
        out.open("details").line("summary", "Tekst bij de figuur");
        out.line("p", figure.picture().textEquivalent(), "id", text).end("details");
        out.end("figure");
    }

    private void note(Note note) {
        String look = note.kind() == Note.Kind.OPEN_POINT ? "open-punt" : "toelichting";
        out.open("p", "id", note.id(), "class", look, "data-element", sources(note));
        out.open("strong").text(note.kind().label()).close("strong").text(" ");
        prose(note.text());
        out.end("p");
    }

    private void signatures(Signatures signatures) {
        out.open("div", "id", signatures.id(), "class", "ondertekening").text("\n");
        for (Signatures.Place place : signatures.places()) {
            out.open("div", "class", "plaats", "data-element", String.join(" ", place.elements()))
                    .text("\n");
            out.line("p", place.party(), "class", "partij");
            for (Signatures.Line line : place.lines()) {
                out.line("p", line.text(), "class", line.value().isEmpty() ? "regel" : "");
            }
            out.end("div");
        }
        out.end("div");
    }

    private void prose(Prose prose) {
        for (Prose.Part part : prose.parts()) {
            switch (part) {
                case Prose.Words words -> out.text(words.text());
                case Prose.Reference reference ->
                    out.open("a", "href", "#" + reference.target())
                            .text(reference.text())
                            .close("a");
            }
        }
    }

    private static String sources(Block block) {
        return String.join(" ", block.elements());
    }
}
