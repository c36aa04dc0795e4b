package nl.samenhang.language.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.RegionFile;

/** Exactly one file of a region carries the header clauses, so that each of them stands in one place. */
final class HeaderCheck {

    private HeaderCheck() {}

    static Stream<Problem> problems(Region region) {
        List<RegionFile> headers =
                region.files().stream().filter(HeaderCheck::isHeader).toList();
        if (headers.isEmpty()) {
            return at(region.files().getFirst(), missing(region)).stream();
        }
        if (region.referenceDate().isEmpty()) {
            return at(headers.getFirst(), missing(region)).stream();
        }
        return headers.stream().skip(1).flatMap(extra -> at(extra, repeated(region, headers.getFirst())).stream());
    }

    private static boolean isHeader(RegionFile file) {
        return !file.getUses().isEmpty()
                || file.getReferenceDate() != null
                || !file.getMunicipalities().isEmpty();
    }

    private static Optional<Problem> at(RegionFile file, Text message) {
        return SourceLocation.of(file).map(place -> new Problem(message, place));
    }

    private static Text missing(Region region) {
        return new Text(
                "Geen bestand van de regio %s noemt de peildatum. Voeg aan één bestand toe: peildatum en gebruikt Landelijk."
                        .formatted(region.name()),
                "No file of the region %s gives the reference date. Add to one file: peildatum and gebruikt Landelijk."
                        .formatted(region.name()));
    }

    private static Text repeated(Region region, RegionFile first) {
        Path file = Path.of(first.eResource().getURI().toFileString()).getFileName();
        return new Text(
                "De regio %s heeft al een kop (gebruikt, peildatum, omvat) in %s. Laat die in één bestand staan."
                        .formatted(region.name(), file),
                "The region %s already has a header (gebruikt, peildatum, omvat) in %s. Keep it in one file."
                        .formatted(region.name(), file));
    }
}
