package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;

/**
 * Writes what is made of regions, and says what was written.
 *
 * @param folder where to write
 * @param console where to say so
 */
record Outputs(OutputFolder folder, Console console) {

    /**
     * Writes a file that carries the name of its region, so that several regions fit in one folder.
     *
     * @param region the region, not null
     * @param name the rest of the name, such as {@code convenant.docx}
     * @param content the whole content
     */
    void write(Region region, String name, byte[] content) {
        Path file = folder.write(region.name().toLowerCase(Locale.ROOT) + "-" + name, content);
        String shown = DisplayPath.of(file.toAbsolutePath().normalize());
        console.print(new Text("Geschreven: " + shown, "Written: " + shown));
    }
}
