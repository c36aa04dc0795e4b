package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.samenhang.analysis.Text;

/**
 * A folder into which files are written whole or not at all: a file that was there stays as it was until the new one
 * is complete.
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
        Path temporary = path.resolve("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(path);
            writeToDisk(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException unwritten) {
            discard(temporary, unwritten);
            throw new OutputException(
                    new Text(
                            "Het bestand %s kan niet worden geschreven. Controleer of de map bestaat, of u erin mag schrijven en of er ruimte op de schijf is."
                                    .formatted(file),
                            "The file %s cannot be written. Check that the folder exists, that you may write in it and that the disk has room."
                                    .formatted(file)),
                    unwritten);
        }
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void discard(Path temporary, IOException unwritten) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException undeleted) {
            unwritten.addSuppressed(undeleted);
        }
    }
}
