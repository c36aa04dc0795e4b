package nl.samenhang.cli.internal;

import java.nio.file.Path;

/**
 * A folder into which files are written whole or not at all.
 *
 * @param path the folder, made when the first file is written
 */
record OutputFolder(Path path) {

    /**
     * Writes a file.
     *
     * @param name the name of the file in this folder
     * @param content the whole content
     * @return the path of the file
     * @throws OutputException if it cannot be written; an older file of that name is then untouched
     */
    Path write(String name, byte[] content) {
        Path file = path.resolve(name);
        new WholeFile(file).write(content);
        return file;
    }
}
