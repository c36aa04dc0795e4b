package nl.samenhang.language.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /**
     * Reads the texts at a path.
     *
     * @param path a folder, or a file that stands for its folder
     * @return the texts
     * @throws InputException if there is nothing to read
     */
    public static SourceFolder at(Path path) {
        Path folder = folderOf(path);
        return of(folder, filesIn(folder), 0);
    }

    /**
     * Reads some texts of a folder.
     *
     * @param folder the folder, not null
     * @param files the files to read, not null
     * @param others the size of the folder's other texts, in bytes
     * @return the texts
     */
    public static SourceFolder of(Path folder, List<Path> files, long others) {
        Map<Path, byte[]> texts = new LinkedHashMap<>();
        List<Problem> unreadable = new ArrayList<>();
        long size = others;
        for (Path file : files) {
            try {
                if (SizeLimit.allows(Files.size(file), size)) {
                    byte[] text = utf8(file);
                    texts.put(file, text);
                    size += text.length;
                } else {
                    unreadable.add(SizeLimit.problem(file));
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
        List<Path> files = entries(folder).stream().filter(SourceFolder::isText).toList();
        if (files.isEmpty()) {
            throw new InputException(
                    Text.format(
                            "In de map %s staan geen .regio-bestanden. Geef de map van een regio op.",
                            "The folder %s holds no .regio files. Give the folder of a region.", folder),
                    null);
        }
        return files;
    }

    /**
     * What is in a folder.
     *
     * @param folder the folder, not null
     * @return the files and folders in it, by name
     * @throws InputException if it cannot be read
     */
    public static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | UncheckedIOException unread) {
            throw new InputException(
                    Text.format(
                            "De map %s kan niet worden gelezen. Controleer of u er toegang toe hebt.",
                            "The folder %s cannot be read. Check that you have access to it.", folder),
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

    private static Problem cannotBeRead(Path file) {
        return new Problem(
                new Text(
                        "Dit bestand kan niet worden gelezen. Controleer of u er toegang toe hebt.",
                        "This file cannot be read. Check that you have access to it."),
                SourceLocation.startOf(file));
    }
}
