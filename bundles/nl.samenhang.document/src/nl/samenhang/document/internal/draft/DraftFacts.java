package nl.samenhang.document.internal.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.matrix.MatrixScope;
import nl.samenhang.document.Picture;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;

/**
 * What a covenant and the documents beside it are about. Where the region has an agreement of the kind covenant, its
 * parties, issues and routes; where it has none, or that says nothing, all of the region.
 */
public final class DraftFacts {

    private final Region region;
    private final List<Finding> findings;
    private final List<Picture> pictures;
    private final Optional<Agreement> agreement;
    private final RouteGraph graph;

    /**
     * Reads a region for its documents.
     *
     * @param region the region, not null
     * @param findings what the analysis found in it, not null
     * @param pictures the pictures of its routes, in order; may be empty
     */
    public DraftFacts(Region region, List<Finding> findings, List<Picture> pictures) {
        this.region = region;
        this.findings = List.copyOf(findings);
        this.pictures = List.copyOf(pictures);
        this.agreement = region.agreements().stream()
                .filter(each -> each.getKind() == AgreementKind.COVENANT)
                .findFirst();
        this.graph = RouteGraph.of(region);
    }

    /** The region. */
    public Region region() {
        return region;
    }

    /** What the analysis found. */
    public List<Finding> findings() {
        return findings;
    }

    /** The pictures of the routes. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** The covenant that the region has; empty where it has none. */
    public Optional<Agreement> agreement() {
        return agreement;
    }

    /** How the steps of the routes lead on. */
    public RouteGraph graph() {
        return graph;
    }

    /** What the matrices are about: the issues of the agreement, and all routes, as the pictures show them. */
    public MatrixScope matrixScope() {
        return MatrixScope.of(RegionFacts.of(region), findings).limitedTo(issues(), region.routes());
    }

    /** What the agreement says about something; empty where there is no agreement or it says nothing. */
    public <T> Optional<T> agreed(Function<Agreement, T> about) {
        return agreement.map(about);
    }

    /** The parties of the agreement, else all partners that have not left. */
    public List<Partner> parties() {
        List<Partner> parties = Names.known(
                agreement.map(Agreement::getParties).map(List::copyOf).orElse(List.of()));
        if (!parties.isEmpty()) {
            return parties;
        }
        Participation participation = Participation.of(region);
        return region.partners().stream()
                .filter(partner -> !participation.hasLeft(partner))
                .toList();
    }

    /** The issues of the agreement, else all. */
    public List<Issue> issues() {
        List<Issue> issues = Names.known(
                agreement.map(Agreement::getIssues).map(List::copyOf).orElse(List.of()));
        return issues.isEmpty() ? region.issues() : issues;
    }

    /**
     * The routes of the agreement, else all. What the routes of the region lead to, and who does what in them, a
     * document tells of all of them: they pass matters on to one another.
     */
    public List<Route> routes() {
        List<Route> routes = Names.known(
                agreement.map(Agreement::getRoutes).map(List::copyOf).orElse(List.of()));
        return routes.isEmpty() ? region.routes() : routes;
    }

    /** The day as of which the model holds. */
    public Optional<LocalDate> referenceDate() {
        return region.referenceDate();
    }

    /** The area in the middle of a sentence: "de gemeenten Meerstad en Kampwijk", else the title of the region. */
    public String area() {
        List<String> municipalities = region.municipalities();
        return municipalities.isEmpty()
                ? region.title()
                : Dutch.agree(municipalities.size(), "de gemeente ", "de gemeenten ")
                        + Dutch.enumeration(municipalities);
    }
}
