package nl.samenhang.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.analysis.Text;

/**
 * A folder into which files are written whole or not at all.
 *
 * @param path the folder, made when the first file is written
 * @param files what writes them
 */
record OutputFolder(Path path, WholeFiles files) {

    /**
     * Writes a file.
     *
     * @param name the name of the file in this folder
     * @param content the whole content
     * @return the path of the file
     * @throws OutputException if the path is no folder or the file cannot be written; an older file of that name
     *     is then untouched
     */
    Path write(String name, byte[] content) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new OutputException(
                    Text.format(
                            "%s is geen map. Kies met --output een andere plaats.",
                            "%s is not a folder. Choose another place with --output.", path),
                    null);
        }
        Path file = path.resolve(name);
        files.write(file, content);
        return file;
    }
}
