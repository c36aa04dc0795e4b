package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import org.eclipse.emf.ecore.EObject;

/**
 * What a matrix is about: a region, or a part of it.
 *
 * @param facts the region and its views
 * @param findings the gaps that are to be shown as such
 * @param subject what a reader sees that it is about
 * @param issues the issues, in the order of the text
 * @param routes the routes, in the order of the text
 */
public record MatrixScope(
        RegionFacts facts, List<Finding> findings, String subject, List<Issue> issues, List<Route> routes) {

    public MatrixScope {
        findings = List.copyOf(findings);
        issues = List.copyOf(issues);
        routes = List.copyOf(routes);
    }

    /**
     * The whole of a region.
     *
     * @param facts the region and its views, not null
     * @param findings the gaps that the analysis found in it, not null
     * @return the scope
     */
    public static MatrixScope of(RegionFacts facts, List<Finding> findings) {
        Region region = facts.region();
        return new MatrixScope(facts, findings, subject(region), region.issues(), region.routes());
    }

    /**
     * One issue, with the routes that are used for it.
     *
     * @param issue an issue of the same region, not null
     * @return the scope
     */
    public MatrixScope forIssue(Issue issue) {
        String narrower = "Vraagstuk " + DutchPhrases.quoted(ElementNames.title(issue)) + "; " + subject;
        return new MatrixScope(facts, findings, narrower, List.of(issue), facts.routesFor(issue));
    }

    /**
     * Some issues and routes of the same region, such as those that an agreement is about.
     *
     * @param some the issues, not null
     * @param others the routes, not null
     * @return the scope
     */
    public MatrixScope limitedTo(List<Issue> some, List<Route> others) {
        return new MatrixScope(facts, findings, subject, some, others);
    }

    private static String subject(Region region) {
        String date = region.referenceDate()
                .map(day -> ", peildatum " + WrittenDate.of(day).dutch())
                .orElse("");
        return region.title() + date;
    }

    Region region() {
        return facts.region();
    }

    /** What some rules found at an element. */
    Stream<Finding> findingsAt(EObject element, List<String> rules) {
        return findings.stream().filter(finding -> finding.element() == element && rules.contains(finding.rule()));
    }
}
