package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import nl.samenhang.analysis.Text;

/**
 * Files that are written whole or not at all: what was there stays as it was until the new content is complete on disk.
 * What killed runs left behind in a folder is removed before the first file is written into it.
 */
final class WholeFiles {

    private final Set<Path> tidied = new HashSet<>();

    /**
     * Writes a file. An older file gives its permissions to the new one; where the path is a link, the file behind it
     * is written.
     *
     * @param path where the file is or comes, not null
     * @param content the whole content, not null
     * @throws OutputException if it cannot be written or is read-only; an older file is then untouched
     */
    void write(Path path, byte[] content) {
        try {
            Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            requireNotReadOnly(file, path);
            Path folder = file.getParent();
            Files.createDirectories(folder);
            if (tidied.add(folder)) {
                TemporaryFile.removeLeftBehind(folder);
            }
            write(file, folder, content);
        } catch (IOException unwritten) {
            throw new OutputException(unwritten(path), unwritten);
        }
    }

    private static void write(Path file, Path folder, byte[] content) throws IOException {
        try (TemporaryFile temporary = TemporaryFile.in(folder)) {
            // Before the first word is in it, so that nobody reads here what the older file kept from him.
            keepPermissions(file, temporary.path());
            temporary.write(content);
            temporary.takePlaceOf(file);
        }
    }

    private static Text unwritten(Path path) {
        return Text.format(
                "Het bestand %s kan niet worden geschreven. Controleer of de map bestaat, of u erin mag schrijven en of er ruimte op de schijf is.",
                "The file %s cannot be written. Check that the folder exists, that you may write in it and that the disk has room.",
                path);
    }

    // A new file could take the place of a read-only one, as that asks for access to the folder alone.
    private static void requireNotReadOnly(Path file, Path path) throws IOException {
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

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
