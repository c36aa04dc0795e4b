package nl.samenhang.document.internal.covenant;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Agreement;

/** Article 14: from when to when the covenant holds and how it is changed. */
final class DurationArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Optional<LocalDate> from = facts.agreed(Agreement::getValidFrom);
        Optional<LocalDate> until = facts.agreed(Agreement::getValidUntil);
        if (from.isPresent()) {
            draft.clause(
                    "ingang",
                    "Dit convenant treedt in werking op " + Dutch.date(from.get()) + end(until) + ".",
                    agreement(facts));
        } else {
            draft.open(
                    "ingang", "wanneer treedt dit convenant in werking? Vul bij de afspraak “geldig van … tot …” in.");
            until.ifPresent(date -> draft.clause(
                    "einde", "Dit convenant geldt tot en met " + Dutch.date(date) + ".", agreement(facts)));
        }
        if (from.isPresent() && until.isEmpty()) {
            draft.open(
                    "einde",
                    "geldt dit convenant inderdaad voor onbepaalde tijd? Vul anders bij de afspraak “geldig van … tot …” een einddatum in.");
        }
        if (until.isPresent()) {
            draft.clause(
                    "verlenging",
                    "De partijen besluiten uiterlijk drie maanden voor de einddatum of zij dit convenant verlengen.");
        }
        draft.clause(
                "wijziging",
                "Dit convenant kan alleen schriftelijk en met instemming van alle partijen worden gewijzigd.");
        draft.clause(
                "bijlagen",
                "De bijlagen kunnen tussentijds worden bijgewerkt als de partijen die het aangaat daarmee instemmen.");
    }

    private static String end(Optional<LocalDate> until) {
        return until.map(date -> " en geldt tot en met " + Dutch.date(date)).orElse(" en geldt voor onbepaalde tijd");
    }

    private static Agreement agreement(DraftFacts facts) {
        return facts.agreement().orElseThrow();
    }
}
