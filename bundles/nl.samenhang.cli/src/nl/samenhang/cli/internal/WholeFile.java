package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
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
     * @throws OutputException if it cannot be written or is read-only; an older file is then untouched
     */
    void write(byte[] content) {
        // Without the file's own name, as the two together could be longer than a name may be.
        Path temporary = path.resolveSibling(".samenhang-" + UUID.randomUUID() + ".tmp");
        try {
            Path file = Files.exists(path) ? path.toRealPath() : path;
            requireNotReadOnly(file);
            temporary = file.resolveSibling(temporary.getFileName());
            Files.createDirectories(file.toAbsolutePath().getParent());
            writeToDisk(temporary, file, content);
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

    // A new file could take the place of a read-only one, as that asks for access to the folder alone.
    private void requireNotReadOnly(Path file) throws IOException {
        if (Files.isRegularFile(file) && (!Files.isWritable(file) || isMarkedReadOnly(file))) {
            throw new OutputException(
                    Text.format(
                            "Het bestand %s mag alleen worden gelezen en is daarom niet veranderd. Maak het schrijfbaar en probeer het opnieuw.",
                            "The file %s is read-only and was therefore not changed. Make it writable and try again.",
                            path),
                    null);
        }
    }

    // The administrator of a system may write everything; what is marked as read-only is spared even then.
    private static boolean isMarkedReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null
                && Collections.disjoint(
                        view.readAttributes().permissions(),
                        Set.of(
                                PosixFilePermission.OWNER_WRITE,
                                PosixFilePermission.GROUP_WRITE,
                                PosixFilePermission.OTHERS_WRITE));
    }

    private static void writeToDisk(Path temporary, Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Before the first word is in it, so that nobody reads here what the older file kept from him.
            keepPermissions(file, temporary);
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
