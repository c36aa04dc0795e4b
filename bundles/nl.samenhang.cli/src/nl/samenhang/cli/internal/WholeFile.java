package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import nl.samenhang.analysis.Text;

/**
 * A file that is written whole or not at all: what was there stays as it was until the new content is complete on disk.
 *
 * @param path where the file is or comes
 */
record WholeFile(Path path) {

    /**
     * Writes the file. An older file gives its permissions to the new one; where the path is a link, the file behind it
     * is written.
     *
     * @param content the whole content, not null
     * @throws OutputException if it cannot be written; an older file is then untouched
     */
    void write(byte[] content) {
        Path temporary = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Path file = Files.exists(path) ? path.toRealPath() : path;
            temporary = file.resolveSibling(temporary.getFileName());
            Files.createDirectories(file.toAbsolutePath().getParent());
            writeToDisk(temporary, content);
            keepPermissions(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            discard(temporary, unwritten);
            throw new OutputException(unwritten(), unwritten);
        }
    }

    private Text unwritten() {
        return Text.format(
                "Het bestand %s kan niet worden geschreven. Controleer of de map bestaat, of u erin mag schrijven en of er ruimte op de schijf is.",
                "The file %s cannot be written. Check that the folder exists, that you may write in it and that the disk has room.",
                path);
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

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
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
