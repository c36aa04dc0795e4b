package nl.samenhang.language.internal;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Vision;

/** A region has one vision: of two, a reader would not know which is shared. */
final class VisionCheck {

    private VisionCheck() {}

    static Stream<Problem> problems(Region region) {
        return region.all(Vision.class).stream()
                .skip(1)
                .map(extra -> Places.problem(extra, message(region)))
                .flatMap(Optional::stream);
    }

    private static Text message(Region region) {
        return Text.format(
                "De regio %s heeft al een visie, in %s. Maak er één visie van.",
                "The region %s already has a vision, in %s. Make them one.",
                region.name(),
                Places.fileAndLine(region.vision().orElseThrow()));
    }
}
