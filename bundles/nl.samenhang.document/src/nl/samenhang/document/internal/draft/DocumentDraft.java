package nl.samenhang.document.internal.draft;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.document.Block;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Document;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.internal.BlockIds;
import nl.samenhang.document.internal.dutch.Dutch;

/** A document while it is written: its parts in order, and the ids of all their blocks. */
public final class DocumentDraft {

    private static final String STATUS = "Concept; juridisch te toetsen";

    /** The table of contents, which some documents have. */
    public static final Heading CONTENTS = Heading.plain("inhoud", "Inhoud");

    private final DraftFacts facts;
    private final PartChoice choice;
    private final BlockIds ids = new BlockIds();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Heading> leftOut = new ArrayList<>();

    /**
     * Begins a document.
     *
     * @param facts what it is about, not null
     * @param choice which parts are written, and in which order; not null
     */
    public DocumentDraft(DraftFacts facts, PartChoice choice) {
        this.facts = facts;
        this.choice = choice;
    }

    /** Adds the table of contents. */
    public void contents() {
        if (isWritten(CONTENTS)) {
            blocks.add(new Contents(ids.unique(CONTENTS.id()), CONTENTS.title()));
        }
    }

    private boolean isWritten(Heading heading) {
        return !choice.leftOut().contains(heading.id());
    }

    /** Adds a part on upright pages. */
    public void add(Heading heading, PartWriter writer) {
        add(heading, writer, Layout.PORTRAIT);
    }

    /**
     * Adds a part, unless it is left out.
     *
     * @param heading its heading
     * @param writer writes its text
     * @param layout how its pages lie
     */
    public void add(Heading heading, PartWriter writer, Layout layout) {
        if (!isWritten(heading)) {
            leftOut.add(heading);
            return;
        }
        SectionDraft draft = new SectionDraft(heading.id(), ids::unique);
        writer.write(facts, draft);
        blocks.add(draft.finish(heading.numbering(), heading.number(), heading.title(), layout));
    }

    /**
     * The parts that have been added.
     *
     * @return the sections in order
     */
    public List<Section> sections() {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    /**
     * Ends the document.
     *
     * @param id the id of the document
     * @param title its title
     * @return the document, with the region and its reference date below the title
     */
    public Document finish(String id, String title) {
        return finish(id, title, facts.region().title());
    }

    /**
     * Ends the document.
     *
     * @param id the id of the document
     * @param title its title
     * @param region how it calls the region below the title, before the reference date
     * @return the document
     */
    public Document finish(String id, String title, String region) {
        String date = facts.referenceDate()
                .map(day -> ", peildatum " + Dutch.date(day))
                .orElse("");
        return new Document(
                id,
                title,
                region + date,
                STATUS,
                facts.referenceDate(),
                new Arrangement(choice, leftOut).of(List.copyOf(blocks)));
    }
}
