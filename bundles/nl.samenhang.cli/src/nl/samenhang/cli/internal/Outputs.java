package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;

/** Writes what is made of regions, and says what was written; in the end how much, also where something went wrong. */
final class Outputs implements AutoCloseable {

    private final OutputFolder folder;
    private final Console console;
    private int written;

    /**
     * Outputs of which nothing is written yet.
     *
     * @param folder where to write
     * @param console where to say so
     */
    Outputs(OutputFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /**
     * Writes a file that carries the name of its region, so that several regions fit in one folder.
     *
     * @param region the region, not null
     * @param name the rest of the name, such as {@code convenant.docx}
     * @param content the whole content
     */
    void write(Region region, String name, byte[] content) {
        Path file = folder.write(region.name().toLowerCase(Locale.ROOT) + "-" + name, content);
        written++;
        String shown = DisplayPath.of(file.toAbsolutePath().normalize());
        console.print(new Text("Geschreven: " + shown, "Written: " + shown));
    }

    @Override
    public void close() {
        console.print(
                switch (written) {
                    case 0 -> new Text("Er is geen bestand geschreven.", "No file was written.");
                    case 1 -> new Text("Er is 1 bestand geschreven.", "1 file was written.");
                    default -> Text.format("Er zijn %s bestanden geschreven.", "%s files were written.", written);
                });
    }
}
