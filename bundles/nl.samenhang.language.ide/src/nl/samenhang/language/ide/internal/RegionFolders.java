package nl.samenhang.language.ide.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the folders of regions on disk. Folders whose names begin with a dot are none of the user's texts. */
final class RegionFolders {

    private static final String EXTENSION = ".regio";

    private RegionFolders() {}

    static Set<Path> under(Path root) {
        Set<Path> folders = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try {
                Files.walkFileTree(root, new Finder(root, folders));
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
        return folders;
    }

    static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(RegionFolders::isText)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION);
    }

    /** Collects the folders that hold texts, and passes by what it may not read. */
    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<Path> found;

        private Finder(Path root, Set<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isText(file)) {
                found.add(file.getParent());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unread) {
            return FileVisitResult.CONTINUE;
        }
    }
}
