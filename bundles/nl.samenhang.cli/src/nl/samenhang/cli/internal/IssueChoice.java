package nl.samenhang.cli.internal;

import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;

/**
 * The issue that a user asks for.
 *
 * @param written its name or its title, in capitals or small letters; not null
 */
record IssueChoice(String written) {

    /**
     * The issue in a region.
     *
     * @param region the region, not null
     * @return the issue; empty where the region has none of that name or title
     */
    Optional<Issue> in(Region region) {
        return region.issues().stream().filter(this::isMeant).findFirst();
    }

    private boolean isMeant(Issue issue) {
        String wanted = written.strip();
        return wanted.equalsIgnoreCase(issue.getName()) || wanted.equalsIgnoreCase(ElementNames.title(issue));
    }

    /**
     * Makes sure that one of the regions has the issue.
     *
     * @param regions the regions, not null
     * @throws WrongChoiceException if none has it; it names the issues that there are
     */
    void requireIn(List<Region> regions) {
        if (regions.stream().noneMatch(region -> in(region).isPresent())) {
            List<String> names = regions.stream()
                    .flatMap(region -> region.issues().stream())
                    .map(issue -> ElementNames.ownName(issue).orElse(ElementNames.UNKNOWN))
                    .distinct()
                    .toList();
            throw new WrongChoiceException(
                    names.isEmpty()
                            ? new Text(
                                    "Er is geen vraagstuk \"%s\": deze regio heeft nog geen vraagstukken."
                                            .formatted(written),
                                    "There is no issue \"%s\": this region has no issues yet.".formatted(written))
                            : new Text(
                                    "Er is geen vraagstuk \"%s\". De vraagstukken zijn: %s."
                                            .formatted(written, String.join(", ", names)),
                                    "There is no issue \"%s\". The issues are: %s."
                                            .formatted(written, String.join(", ", names))));
        }
    }
}
