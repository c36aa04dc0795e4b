package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.InputException;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;

/** Loads regions from which something is made: their texts must be free of mistakes. */
final class SoundRegions {

    private SoundRegions() {}

    /**
     * Loads the regions of a folder, and shows the mistakes in it if there are any.
     *
     * @param path a folder or a file in it, not null
     * @param console where mistakes are shown
     * @return the regions, at least one
     * @throws InputException if there is a mistake, or no region at all
     */
    static List<Region> load(Path path, Console console) {
        LoadedFolder folder = RegionLoader.create().load(path);
        if (!folder.problems().isEmpty()) {
            new TextReport(console).printTo(console.err(), folder.problems());
            throw new InputException(
                    new Text(
                            "Er is niets gemaakt, omdat de tekst fouten heeft. Verbeter ze en probeer het opnieuw.",
                            "Nothing was made, as the text has mistakes. Mend them and try again."),
                    null);
        }
        if (folder.regions().isEmpty()) {
            throw new InputException(
                    new Text(
                            "In %s staat geen regio, alleen een catalogus.".formatted(path),
                            "%s holds no region, only a catalogue.".formatted(path)),
                    null);
        }
        requireDistinctNames(folder.regions());
        return folder.regions();
    }

    // Files carry the name of their region in lower case, and many systems tell names apart by letters alone.
    private static void requireDistinctNames(List<Region> regions) {
        Set<String> names = new HashSet<>();
        for (Region region : regions) {
            if (!names.add(region.name().toLowerCase(Locale.ROOT))) {
                throw new InputException(
                        new Text(
                                "De namen van twee regio's verschillen alleen in hoofdletters: %s. Kies een andere naam."
                                        .formatted(region.name()),
                                "The names of two regions differ in capitals only: %s. Choose another name."
                                        .formatted(region.name())),
                        null);
            }
        }
    }
}
