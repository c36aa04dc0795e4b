package nl.samenhang.diagram.internal.view;

import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Severity;

/**
 * What the analysis says about a thing in a picture.
 *
 * @param findings the findings, the gravest first, at least one
 */
public record Badge(List<Finding> findings) {

    public Badge {
        findings = findings.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A badge tells of a finding");
        }
    }

    /**
     * The weight of the gravest finding.
     *
     * @return the weight
     */
    public Severity severity() {
        return findings.getFirst().severity();
    }

    /**
     * The findings in words.
     *
     * @return for each its weight, its rule and what it says, in Dutch
     */
    public List<String> messages() {
        return findings.stream()
                .map(finding -> "%s (%s): %s"
                        .formatted(
                                DutchPhrases.capital(finding.severity().label().dutch()),
                                finding.rule(),
                                finding.message().dutch()))
                .toList();
    }
}
