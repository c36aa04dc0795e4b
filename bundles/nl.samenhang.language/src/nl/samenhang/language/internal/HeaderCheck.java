package nl.samenhang.language.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.NationalCatalog;
import nl.samenhang.language.Problem;
import nl.samenhang.model.RegionFile;

/** Exactly one file of a region carries the header clauses, so that each of them stands in one place. */
final class HeaderCheck {

    private HeaderCheck() {}

    static Stream<Problem> problems(Region region) {
        List<RegionFile> headers =
                region.files().stream().filter(HeaderCheck::isHeader).toList();
        if (headers.isEmpty()) {
            return Places.problem(region.files().getFirst(), missing(region)).stream();
        }
        return Stream.concat(
                lacking(region, headers.getFirst()).stream(),
                headers.stream()
                        .skip(1)
                        .map(extra -> Places.problem(extra, repeated(region, headers.getFirst())))
                        .flatMap(Optional::stream));
    }

    private static boolean isHeader(RegionFile file) {
        return !file.getUses().isEmpty()
                || file.getReferenceDate() != null
                || !file.getMunicipalities().isEmpty();
    }

    // What stands in another file than the first header is told as a second header.
    private static Optional<Problem> lacking(Region region, RegionFile header) {
        boolean catalog =
                region.files().stream().anyMatch(file -> !file.getUses().isEmpty());
        if (region.referenceDate().isEmpty()) {
            return Places.problem(header, catalog ? noDate(region) : missing(region));
        }
        return catalog ? Optional.empty() : Places.problem(header, noCatalog(region));
    }

    private static Text missing(Region region) {
        return Text.format(
                "Geen bestand van de regio %s noemt de peildatum. Voeg aan één bestand toe: peildatum en gebruikt %s.",
                "No file of the region %s gives the reference date. Add to one file: peildatum and gebruikt %s.",
                region.name(),
                NationalCatalog.NAME);
    }

    private static Text noDate(Region region) {
        return Text.format(
                "Geen bestand van de regio %s noemt de peildatum. Voeg toe: peildatum, met de dag waarop u de regio bekijkt.",
                "No file of the region %s gives the reference date. Add: peildatum, with the day on which you look at the region.",
                region.name());
    }

    private static Text noCatalog(Region region) {
        return Text.format(
                "De regio %s gebruikt geen catalogus, en kent daardoor geen soorten en grondslagen. Voeg toe: gebruikt %s.",
                "The region %s uses no catalogue, and so knows no kinds and legal bases. Add: gebruikt %s.",
                region.name(),
                NationalCatalog.NAME);
    }

    private static Text repeated(Region region, RegionFile first) {
        return Text.format(
                "De regio %s heeft al een kop (gebruikt, peildatum, omvat) in %s. Laat die in één bestand staan.",
                "The region %s already has a header (gebruikt, peildatum, omvat) in %s. Keep it in one file.",
                region.name(),
                Places.file(first));
    }
}
