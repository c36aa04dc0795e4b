package nl.samenhang.document.internal.covenant;

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
 * What a covenant is about. Where the region has an agreement of the kind covenant, its parties, issues and routes;
 * where it has none, or that says nothing, all of the region.
 */
final class CovenantFacts {

    private final Region region;
    private final List<Finding> findings;
    private final List<Picture> pictures;
    private final Optional<Agreement> agreement;
    private final RouteGraph graph;

    CovenantFacts(Region region, List<Finding> findings, List<Picture> pictures) {
        this.region = region;
        this.findings = List.copyOf(findings);
        this.pictures = List.copyOf(pictures);
        this.agreement = region.agreements().stream()
                .filter(each -> each.getKind() == AgreementKind.COVENANT)
                .findFirst();
        this.graph = RouteGraph.of(region);
    }

    Region region() {
        return region;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Picture> pictures() {
        return pictures;
    }

    Optional<Agreement> agreement() {
        return agreement;
    }

    RouteGraph graph() {
        return graph;
    }

    /** What the matrices are about: the issues and routes of this covenant. */
    MatrixScope matrixScope() {
        return MatrixScope.of(RegionFacts.of(region), findings).limitedTo(issues(), routes());
    }

    /** What the agreement says about something; empty where there is no agreement or it says nothing. */
    <T> Optional<T> agreed(Function<Agreement, T> about) {
        return agreement.map(about);
    }

    List<Partner> parties() {
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

    List<Issue> issues() {
        List<Issue> issues = Names.known(
                agreement.map(Agreement::getIssues).map(List::copyOf).orElse(List.of()));
        return issues.isEmpty() ? region.issues() : issues;
    }

    List<Route> routes() {
        List<Route> routes = Names.known(
                agreement.map(Agreement::getRoutes).map(List::copyOf).orElse(List.of()));
        return routes.isEmpty() ? region.routes() : routes;
    }

    Optional<LocalDate> referenceDate() {
        return region.referenceDate();
    }

    /** The area in the middle of a sentence: "de gemeenten Meerstad en Kampwijk", else the title of the region. */
    String area() {
        List<String> municipalities = region.municipalities();
        return municipalities.isEmpty()
                ? region.title()
                : Dutch.agree(municipalities.size(), "de gemeente ", "de gemeenten ")
                        + Dutch.enumeration(municipalities);
    }
}
