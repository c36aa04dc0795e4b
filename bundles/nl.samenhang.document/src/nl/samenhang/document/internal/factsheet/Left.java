package nl.samenhang.document.internal.factsheet;

import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;

/** Says how much of a list the sheet leaves out, and where the rest stands. */
final class Left {

    private Left() {}

    /**
     * Writes the sentence, where something is left out.
     *
     * @param count how many entries are left out
     * @param one the word for one, such as "signaal"
     * @param more the word for several
     * @param draft where it goes
     */
    static void write(int count, String one, String more, SectionDraft draft) {
        if (count > 0) {
            String what = Dutch.number(count) + " " + Dutch.agree(count, one, more);
            draft.paragraph("rest." + more, Prose.of("… en nog " + what + "; zie het convenant."));
        }
    }
}
