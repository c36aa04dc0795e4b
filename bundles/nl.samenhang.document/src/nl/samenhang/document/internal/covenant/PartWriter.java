package nl.samenhang.document.internal.covenant;

/** Writes one part of a covenant. */
interface PartWriter {

    /**
     * Writes the part.
     *
     * @param facts what the model says that the covenant is about
     * @param draft where the text goes
     */
    void write(CovenantFacts facts, SectionDraft draft);
}
