package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.List;
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
        return folder.regions();
    }
}
