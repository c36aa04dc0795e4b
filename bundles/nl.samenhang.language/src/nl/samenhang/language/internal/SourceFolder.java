package nl.samenhang.language.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.InputException;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;

/**
 * The texts of a folder, before they are parsed.
 *
 * @param folder the folder
 * @param texts the text of each file in UTF-8, by file name
 * @param unreadable the problems of the files whose text could not be read
 */
public record SourceFolder(Path folder, Map<Path, byte[]> texts, List<Problem> unreadable) {

    private static final String EXTENSION = ".regio";

    private static final int MEGABYTE = 1 << 20;

    /** The longest file that is read, in bytes: about ten times the text of a large region. */
    private static final int LONGEST = 4 * MEGABYTE;

    /** What the files of a folder may be together, in bytes: more would not fit into memory once it is understood. */
    private static final int LARGEST = 16 * MEGABYTE;

    /**
     * Reads the texts at a path.
     *
     * @param path a folder, or a file that stands for its folder
     * @return the texts
     * @throws InputException if there is nothing to read
     */
    public static SourceFolder at(Path path) {
        Path folder = folderOf(path);
        return of(folder, filesIn(folder));
    }

    /**
     * Reads some texts of a folder.
     *
     * @param folder the folder, not null
     * @param files the files to read, not null
     * @return the texts
     */
    public static SourceFolder of(Path folder, List<Path> files) {
        Map<Path, byte[]> texts = new LinkedHashMap<>();
        List<Problem> unreadable = new ArrayList<>();
        long size = 0;
        for (Path file : files) {
            try {
                if (Files.size(file) > Math.min(LONGEST, LARGEST - size)) {
                    unreadable.add(tooLarge(file));
                } else {
                    texts.put(file, utf8(file));
                    size += texts.get(file).length;
                }
            } catch (CharacterCodingException notUtf8) {
                unreadable.add(notUtf8(file));
            } catch (IOException unread) {
                unreadable.add(cannotBeRead(file));
            }
        }
        return new SourceFolder(folder, texts, unreadable);
    }

    /**
     * A folder that exists in memory alone and holds one text.
     *
     * @param text the text
     * @return the folder
     */
    public static SourceFolder of(String text) {
        Path folder = Path.of("").toAbsolutePath();
        return new SourceFolder(
                folder,
                Map.of(folder.resolve("voorbeeld" + EXTENSION), text.getBytes(StandardCharsets.UTF_8)),
                List.of());
    }

    /**
     * Whether a path is a text of the language.
     *
     * @param path any path
     * @return true for a file with the language's extension
     */
    public static boolean isText(Path path) {
        return path.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(path);
    }

    private static Path folderOf(Path path) {
        if (!Files.exists(path)) {
            throw new InputException(
                    new Text(
                            "Het pad %s bestaat niet. Controleer de spelling.".formatted(path),
                            "The path %s does not exist. Check the spelling.".formatted(path)),
                    null);
        }
        if (Files.isDirectory(path)) {
            return path;
        }
        if (!path.getFileName().toString().endsWith(EXTENSION)) {
            throw new InputException(
                    new Text(
                            "Het bestand %s is geen .regio-bestand. Geef een map of een .regio-bestand op."
                                    .formatted(path),
                            "The file %s is not a .regio file. Give a folder or a .regio file.".formatted(path)),
                    null);
        }
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(SourceFolder::isText).sorted().toList();
            if (files.isEmpty()) {
                throw new InputException(
                        new Text(
                                "In de map %s staan geen .regio-bestanden. Geef de map van een regio op."
                                        .formatted(folder),
                                "The folder %s holds no .regio files. Give the folder of a region.".formatted(folder)),
                        null);
            }
            return files;
        } catch (IOException unread) {
            throw new InputException(
                    new Text(
                            "De map %s kan niet worden gelezen. Controleer of u er toegang toe hebt.".formatted(folder),
                            "The folder %s cannot be read. Check that you have access to it.".formatted(folder)),
                    unread);
        }
    }

    private static byte[] utf8(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
        return text;
    }

    private static Problem notUtf8(Path file) {
        return new Problem(
                new Text(
                        "Dit bestand is niet als UTF-8 opgeslagen. Sla het opnieuw op met de codering UTF-8.",
                        "This file is not saved as UTF-8. Save it again with the encoding UTF-8."),
                SourceLocation.startOf(file));
    }

    private static Problem tooLarge(Path file) {
        return new Problem(
                Text.format(
                        "Dit bestand is te groot om te lezen. Een bestand mag %1$d MB groot zijn, en de bestanden van een map samen %2$d MB. Verdeel de tekst.",
                        "This file is too large to be read. A file may have %1$d MB, and the files of a folder together %2$d MB. Divide the text.",
                        LONGEST / MEGABYTE,
                        LARGEST / MEGABYTE),
                SourceLocation.startOf(file));
    }

    private static Problem cannotBeRead(Path file) {
        return new Problem(
                new Text(
                        "Dit bestand kan niet worden gelezen. Controleer of u er toegang toe hebt.",
                        "This file cannot be read. Check that you have access to it."),
                SourceLocation.startOf(file));
    }
}
