package nl.samenhang.cli.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is being written beside the one whose place it takes. Unless it takes that place, it is gone when closed.
 *
 * <p>While it is written it is locked, so that another run can tell whether its writer still lives: a system gives up
 * the locks of a process at its very end, however that comes, and knows those of other machines on a shared disk. The
 * id of a process says nothing on another machine or in another container and is soon given to another process; and by
 * age alone, a file left behind would stay for hours, or one that takes long would be lost.
 */
final class TemporaryFile implements Closeable {

    private static final String START = ".samenhang-";
    private static final String END = ".tmp";

    // A process must not look at the locks of its own files: with POSIX, closing a file gives up all locks that the
    // process has on it.
    private static final String OWN_START = START + UUID.randomUUID() + "-";

    private final Path path;
    private final FileChannel channel;
    private boolean hasTakenItsPlace;

    private TemporaryFile(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Makes an empty file.
     *
     * @param folder where to make it: that of the file whose place it takes
     * @return the file
     * @throws IOException if it cannot be made
     */
    static TemporaryFile in(Path folder) throws IOException {
        while (true) {
            // Without the name of the other file, as the two together could be longer than a name may be.
            TemporaryFile made = new TemporaryFile(folder.resolve(OWN_START + UUID.randomUUID() + END));
            made.lock();
            // Another run may have taken it for left behind in the moment before it was locked.
            if (Files.exists(made.path)) {
                return made;
            }
            made.close();
        }
    }

    /**
     * Removes the files that runs left behind which were killed while they wrote. Those of runs that are still going on
     * stay, and so do those of which that cannot be told.
     *
     * @param folder where they may be
     */
    static void removeLeftBehind(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TemporaryFile::isOfAnotherRun)) {
            files.forEach(TemporaryFile::removeIfLeftBehind);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that cannot be tidied can still be written to.
        }
    }

    private static boolean isOfAnotherRun(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(START)
                && name.endsWith(END)
                && !name.startsWith(OWN_START)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void removeIfLeftBehind(Path file) {
        try (FileChannel opened = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock free = opened.tryLock()) {
            if (free != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException unknown) {
            // Somebody else's, or on a disk without locks: better one file too many than one too few.
        }
    }

    private void lock() {
        try {
            // Held until the file is closed.
            channel.lock();
        } catch (IOException withoutLocks) {
            // On such a disk no other run gets a lock either, and so it leaves this file alone.
        }
    }

    /**
     * Where the file is.
     *
     * @return its path
     */
    Path path() {
        return path;
    }

    /**
     * Writes the content onto the disk.
     *
     * @param content the whole content
     * @throws IOException if it cannot be written
     */
    void write(byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /**
     * Takes the place of another file, in one step.
     *
     * @param file the file; it need not be there
     * @throws IOException if that cannot be done; the other file is then as it was
     */
    void takePlaceOf(Path file) throws IOException {
        // Still open, as another run could take it for left behind between its closing and its moving.
        Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        hasTakenItsPlace = true;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (!hasTakenItsPlace) {
                Files.deleteIfExists(path);
            }
        }
    }
}
