package nl.samenhang.document.internal.draft;

/** Writes one part of a document. */
public interface PartWriter {

    /**
     * Writes the part.
     *
     * @param facts what the model says that the document is about
     * @param draft where the text goes
     */
    void write(DraftFacts facts, SectionDraft draft);
}
