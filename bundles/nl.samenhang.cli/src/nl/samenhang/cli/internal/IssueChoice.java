package nl.samenhang.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;

/**
 * The issue that somebody means by a name or a title.
 *
 * @param written what somebody wrote
 * @param regions the regions in which it may be
 */
record IssueChoice(String written, List<Region> regions) {

    /**
     * The issue that somebody means.
     *
     * @param written its name or title, not null
     * @param regions the regions in which it may be, not null
     * @return the choice
     * @throws WrongChoiceException if none of the regions has it; it names the issues that there are
     */
    static IssueChoice of(String written, List<Region> regions) {
        IssueChoice choice = new IssueChoice(written.strip(), regions);
        if (choice.isUnknown()) {
            throw new WrongChoiceException(choice.unknown());
        }
        return choice;
    }

    /** The issue of that name in a region, else the first of that title; capitals do not matter where nothing fits. */
    Optional<Issue> in(Region region) {
        return Stream.<Predicate<Issue>>of(
                        issue -> written.equals(issue.getName()),
                        issue -> written.equals(ElementNames.title(issue)),
                        issue -> written.equalsIgnoreCase(issue.getName()),
                        issue -> written.equalsIgnoreCase(ElementNames.title(issue)))
                .flatMap(fits -> region.issues().stream().filter(fits))
                .findFirst();
    }

    private boolean isUnknown() {
        return regions.stream().allMatch(region -> in(region).isEmpty());
    }

    private Text unknown() {
        List<Issue> issues =
                regions.stream().flatMap(region -> region.issues().stream()).toList();
        return issues.isEmpty()
                ? Text.format(
                        "Er is geen vraagstuk \"%s\"; deze regio heeft nog geen vraagstukken.",
                        "There is no issue \"%s\"; this region has no issues yet.", written)
                : Text.format(
                        "Er is geen vraagstuk \"%s\". De vraagstukken zijn %s.",
                        "There is no issue \"%s\". The issues are %s.",
                        written,
                        Enumeration.of(issues, IssueChoice::label));
    }

    private static String label(Issue issue) {
        String title = ElementNames.title(issue);
        return title.equals(issue.getName()) ? title : issue.getName() + " (\"" + title + "\")";
    }
}
