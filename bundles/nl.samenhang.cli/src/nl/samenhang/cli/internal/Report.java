package nl.samenhang.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.NamedElement;

/**
 * What a check found.
 *
 * @param problems the mistakes in the texts, by file and place
 * @param findings the gaps, by file and place
 * @param elements how many named elements the regions have
 */
record Report(List<Problem> problems, List<LocatedFinding> findings, int elements) {

    /**
     * A gap and where it is told.
     *
     * @param finding the gap
     * @param location where its element is written; empty where no text wrote it
     */
    record LocatedFinding(Finding finding, Optional<SourceLocation> location) {}

    private static final Comparator<LocatedFinding> BY_PLACE = Comparator.comparing((LocatedFinding located) ->
                    located.location().map(place -> place.file().toString()).orElse(""))
            .thenComparing(
                    located -> located.location().map(SourceLocation::offset).orElse(0))
            .thenComparing(located -> located.finding().rule());

    /**
     * Checks what was loaded.
     *
     * @param folders what was loaded, not null
     * @return the report
     */
    static Report of(List<LoadedFolder> folders) {
        List<Region> regions =
                folders.stream().flatMap(folder -> folder.regions().stream()).toList();
        return new Report(
                folders.stream().flatMap(folder -> folder.problems().stream()).toList(),
                regions.stream().flatMap(Report::findings).sorted(BY_PLACE).toList(),
                regions.stream()
                        .mapToInt(region -> region.all(NamedElement.class).size())
                        .sum());
    }

    private static Stream<LocatedFinding> findings(Region region) {
        return GapAnalysis.findings(region).stream()
                .map(finding -> new LocatedFinding(finding, SourceLocation.of(finding.element())));
    }

    /**
     * How many findings have some weight.
     *
     * @param severity the weight, not null
     * @return the number
     */
    int count(Severity severity) {
        return (int) findings.stream()
                .filter(located -> located.finding().severity() == severity)
                .count();
    }
}
