package nl.samenhang.bench.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a region that a program made up.
 *
 * @param name the name of the region
 * @param texts its texts by file name, the one with the header first
 */
public record GeneratedRegion(String name, Map<String, String> texts) {

    public GeneratedRegion {
        texts = new LinkedHashMap<>(texts);
    }

    /**
     * Writes the texts.
     *
     * @param folder where to; made if it is not there
     * @return the folder
     * @throws IOException if it cannot be written
     */
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        return folder;
    }
}
