package nl.samenhang.document.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import nl.samenhang.document.Table.Cell;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.Table.Tone;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.draft.SharingTexts;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Step;

/** All that is settled about one sharing of information, a row for each subject. */
final class SharingTable {

    private static final List<Column> COLUMNS = List.of(new Column("Onderwerp", 4), new Column("Afspraak", 11));

    private final List<String> elements;
    private final List<Row> rows = new ArrayList<>();

    private SharingTable(List<String> elements) {
        this.elements = elements;
    }

    /**
     * Makes the table.
     *
     * @param sharing the sharing, not null
     * @param grounds tells its legal bases
     * @param id the id of the block
     */
    static Table of(InformationSharing sharing, GroundTexts grounds, String id) {
        SharingTable table = new SharingTable(SectionDraft.names(sharing));
        table.fill(sharing, grounds);
        String caption = "Afspraken over " + Names.called(sharing);
        return Table.of(id, table.elements, caption, COLUMNS, table.rows);
    }

    private void fill(InformationSharing sharing, GroundTexts grounds) {
        row(
                "Doel",
                Dutch.given(sharing.getPurpose()).map(Dutch::phrase).stream().toList());
        row(
                "Verstrekker en ontvangers",
                sharing.getFlows().stream().map(SharingTexts::flow).toList());
        row("Gegevens", sharing.getData().stream().map(SharingTexts::data).toList());
        row("Grondslag", grounds.bases(sharing));
        if (LegalGrounds.classes(sharing).stream().anyMatch(SharingTable::isProhibited)) {
            row("Uitzondering of wettelijke basis", grounds.exceptions(sharing));
        }
        List<Step> steps = Names.known(sharing.getSteps());
        if (!steps.isEmpty()) {
            row("Moment in de route", steps.stream().map(Names::called).toList());
        }
        row("Verantwoordelijkheid", List.of(responsibility(sharing)));
        row(
                "Bewaartermijn",
                sharing.getRetention() == null ? List.of() : List.of(Dutch.duration(sharing.getRetention())));
        row(
                "Informeren van de betrokkene",
                Dutch.given(sharing.getNotice()).map(Dutch::phrase).stream().toList());
        row(
                "Verzoeken van de betrokkene",
                sharing.getRightsAt() == null ? List.of() : List.of("bij " + Names.inSentence(sharing.getRightsAt())));
        row(
                "Beveiliging",
                Dutch.given(sharing.getSecurity()).map(Dutch::phrase).stream().toList());
        row(
                "DPIA",
                sharing.getImpactAssessment() == null
                        ? List.of()
                        : List.of("uitgevoerd op " + Dutch.date(sharing.getImpactAssessment())));
    }

    private static boolean isProhibited(DataClass dataClass) {
        return dataClass == DataClass.SPECIAL || dataClass == DataClass.CRIMINAL;
    }

    private static String responsibility(InformationSharing sharing) {
        if (!sharing.isJoint()) {
            return "iedere partij is zelf verwerkingsverantwoordelijke";
        }
        return sharing.getArrangement() == null
                ? "de partijen zijn gezamenlijk verwerkingsverantwoordelijken; de onderlinge regeling is nog in te vullen"
                : "de partijen zijn gezamenlijk verwerkingsverantwoordelijken, volgens "
                        + Names.called(sharing.getArrangement());
    }

    private void row(String subject, List<String> lines) {
        List<String> known = lines.isEmpty() ? List.of("") : lines;
        List<Prose> told = known.stream().map(SectionDraft::cell).map(Prose::of).toList();
        Tone tone = lines.isEmpty() ? Tone.ATTENTION : Tone.PLAIN;
        rows.add(new Row(
                elements,
                List.of(new Cell(Tone.PLAIN, List.of(Prose.of(subject)), List.of()), new Cell(tone, told, List.of()))));
    }
}
