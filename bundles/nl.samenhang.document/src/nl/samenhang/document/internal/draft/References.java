package nl.samenhang.document.internal.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Items;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.Signatures;
import nl.samenhang.document.Table;

/** Lets the references of a document tell where their targets are, or that they are not in it. */
final class References {

    private final Map<String, Section> sections;
    private final Map<String, Heading> leftOut;

    /**
     * The references of a document.
     *
     * @param sections the sections of the document by their ids, with their numbers
     * @param leftOut the headings of the parts that are not in it, by their ids
     */
    References(Map<String, Section> sections, Map<String, Heading> leftOut) {
        this.sections = sections;
        this.leftOut = leftOut;
    }

    /** A block with all that is in it. */
    Block in(Block block) {
        return switch (block) {
            case Section section ->
                new Section(
                        section.id(),
                        section.elements(),
                        section.numbering(),
                        section.number(),
                        section.title(),
                        section.layout(),
                        in(section.children()));
            case Clause clause ->
                new Clause(clause.id(), clause.elements(), clause.number(), in(clause.text()), in(clause.children()));
            case Paragraph paragraph -> new Paragraph(paragraph.id(), paragraph.elements(), in(paragraph.text()));
            case Note note -> new Note(note.id(), note.elements(), note.kind(), in(note.text()));
            case Items items ->
                new Items(
                        items.id(),
                        items.elements(),
                        items.mark(),
                        items.items().stream()
                                .map(item -> new Items.Item(item.elements(), in(item.text())))
                                .toList());
            case Definitions definitions ->
                new Definitions(
                        definitions.id(),
                        definitions.elements(),
                        definitions.entries().stream().map(this::in).toList());
            case Table table ->
                new Table(
                        table.id(),
                        table.elements(),
                        table.caption(),
                        table.columns(),
                        table.groups().stream().map(this::in).toList());
            case Contents contents -> contents;
            case Figure figure -> figure;
            case Signatures signatures -> signatures;
        };
    }

    private List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Definitions.Entry in(Definitions.Entry entry) {
        return new Definitions.Entry(
                entry.elements(),
                entry.term(),
                entry.meanings().stream().map(this::in).toList());
    }

    private Table.Group in(Table.Group group) {
        return new Table.Group(
                group.title(),
                group.elements(),
                group.rows().stream()
                        .map(row -> new Table.Row(
                                row.elements(),
                                row.cells().stream().map(this::in).toList()))
                        .toList());
    }

    private Table.Cell in(Table.Cell cell) {
        return new Table.Cell(cell.tone(), cell.lines().stream().map(this::in).toList(), cell.elements());
    }

    private Prose in(Prose prose) {
        return new Prose(prose.parts().stream().map(this::in).toList());
    }

    private Prose.Part in(Prose.Part part) {
        return switch (part) {
            case Prose.Words words -> words;
            case Prose.Reference reference -> in(reference);
        };
    }

    // References begin in lower case within a sentence, and in upper case in a cell of a table.
    private Prose.Part in(Prose.Reference reference) {
        Section section = sections.get(reference.target());
        if (section != null) {
            boolean numbered = section.number() > 0;
            String text = numbered ? section.label() : reference.text();
            boolean capital = Character.isUpperCase(reference.text().codePointAt(0));
            return new Prose.Reference(reference.target(), capital ? text : text.toLowerCase(Locale.ROOT));
        }
        Heading heading = leftOut.get(reference.target());
        return heading == null ? reference : new Prose.Words(missing(heading));
    }

    private static String missing(Heading heading) {
        String title = "“" + heading.title() + "”";
        return switch (heading.numbering()) {
            case Numbering.ARTICLE -> "het niet opgenomen artikel " + title;
            case Numbering.ANNEX -> "de niet opgenomen bijlage " + title;
            case Numbering.NONE -> "het niet opgenomen onderdeel " + title;
        };
    }
}
