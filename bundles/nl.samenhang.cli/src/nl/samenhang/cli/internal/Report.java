package nl.samenhang.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * What a check found. It holds words and places and no model, so that the regions of a long run can be let go.
 *
 * @param problems the mistakes in the texts, by folder, file and place
 * @param findings the open gaps, by folder, file and place
 * @param accepted the gaps that the regions accept, by folder, file and place
 * @param elements how many named elements the regions have
 * @param regions how many regions there are; 0 where only catalogues were read
 */
record Report(List<Problem> problems, List<Entry> findings, List<AcceptedEntry> accepted, int elements, int regions) {

    /**
     * A gap as it is reported.
     *
     * @param rule the id of the rule
     * @param severity the weight
     * @param element the qualified name of the element at which it is told
     * @param message the message
     * @param lesson the lesson or source of the rule
     * @param location where the element is written; empty where no text wrote it
     * @param involved the other elements that take part
     */
    record Entry(
            String rule,
            Severity severity,
            String element,
            Text message,
            Text lesson,
            Optional<SourceLocation> location,
            List<Involved> involved) {}

    /**
     * An element that takes part in a gap.
     *
     * @param element its qualified name
     * @param title its title
     * @param location where it is written
     */
    record Involved(String element, String title, SourceLocation location) {}

    /**
     * A gap that a region accepts for the time being.
     *
     * @param entry the gap
     * @param reason why; empty where it is not written yet, which is a mistake in the text
     * @param by the title of whoever stands for it; empty where nobody does
     * @param until the last day; empty where there is none
     * @param location where the acceptance is written; empty where no text wrote it
     */
    record AcceptedEntry(
            Entry entry,
            Optional<String> reason,
            Optional<String> by,
            Optional<String> until,
            Optional<SourceLocation> location) {}

    private static final Comparator<Entry> BY_PLACE = Comparator.comparing((Entry entry) ->
                    entry.location().map(place -> place.file().toString()).orElse(""))
            .thenComparing(entry -> entry.location().map(SourceLocation::offset).orElse(0))
            .thenComparing(Entry::rule)
            .thenComparing(Entry::element);

    /**
     * Checks what was loaded.
     *
     * @param folders what was loaded, not null
     * @return the report
     */
    static Report of(List<LoadedFolder> folders) {
        List<Region> regions =
                folders.stream().flatMap(folder -> folder.regions().stream()).toList();
        List<Assessment> assessments = regions.stream().map(GapAnalysis::assess).toList();
        return new Report(
                folders.stream().flatMap(folder -> folder.problems().stream()).toList(),
                assessments.stream()
                        .flatMap(assessment -> assessment.open().stream())
                        .map(Report::entry)
                        .sorted(BY_PLACE)
                        .toList(),
                assessments.stream()
                        .flatMap(assessment -> assessment.accepted().stream())
                        .map(Report::accepted)
                        .sorted(Comparator.comparing(AcceptedEntry::entry, BY_PLACE))
                        .toList(),
                regions.stream()
                        .mapToInt(region -> region.all(NamedElement.class).size())
                        .sum(),
                regions.size());
    }

    /**
     * Several reports as one, in their order.
     *
     * @param reports the reports, not null
     * @return the whole
     */
    static Report merged(List<Report> reports) {
        return new Report(
                reports.stream().flatMap(report -> report.problems().stream()).toList(),
                reports.stream().flatMap(report -> report.findings().stream()).toList(),
                reports.stream().flatMap(report -> report.accepted().stream()).toList(),
                reports.stream().mapToInt(Report::elements).sum(),
                reports.stream().mapToInt(Report::regions).sum());
    }

    private static Entry entry(Finding finding) {
        return new Entry(
                finding.rule(),
                finding.severity(),
                finding.elementName(),
                finding.message(),
                finding.lesson(),
                SourceLocation.of(finding.element()),
                finding.involved().stream()
                        .flatMap(element -> involved(element).stream())
                        .toList());
    }

    private static Optional<Involved> involved(EObject element) {
        return SourceLocation.of(element)
                .map(place -> new Involved(ElementNames.qualifiedName(element), ElementNames.title(element), place));
    }

    private static AcceptedEntry accepted(AcceptedFinding accepted) {
        Acceptance acceptance = accepted.acceptance();
        return new AcceptedEntry(
                entry(accepted.finding()),
                Optional.ofNullable(acceptance.getReason()),
                Optional.ofNullable(acceptance.getBy()).map(ElementNames::title),
                Optional.ofNullable(acceptance.getUntil()).map(Object::toString),
                SourceLocation.of(acceptance));
    }

    /**
     * How many open findings have some weight.
     *
     * @param severity the weight, not null
     * @return the number
     */
    int count(Severity severity) {
        return (int)
                findings.stream().filter(entry -> entry.severity() == severity).count();
    }
}
