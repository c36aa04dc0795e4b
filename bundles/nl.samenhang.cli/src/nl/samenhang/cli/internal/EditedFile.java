package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.UnusableWordFileException;

/**
 * A Word file that was made before, that somebody may have edited since, and that a document is written into anew.
 *
 * @param path where the file is
 */
record EditedFile(Path path) {

    private static final int MOST_WORDS = 80;

    /**
     * Renews the file, and tells which words of somebody else stay in it.
     *
     * @param document what to write into it
     * @param console where to say what was done
     * @throws OutputException if the file is not there, is open in a word processor, cannot be read or written, is damaged
     *     or protected, or was not made of that document; it is then left as it was
     */
    void renew(Document document, Console console) {
        requireNotOpen();
        RenewedFile renewed = renewed(document);
        String shown = DisplayPath.of(path.toAbsolutePath().normalize());
        if (renewed.isChanged()) {
            new WholeFile(path).write(renewed.content());
            console.print(Text.format("Vernieuwd: %s", "Renewed: %s", shown));
        } else {
            console.print(Text.format(
                    "Er is niets veranderd: %s is gebleven zoals het was.",
                    "Nothing has changed: %s was left as it was.", shown));
        }
        renewed.kept().stream().map(EditedFile::told).forEach(console::print);
    }

    /**
     * Whether the file was made of a document.
     *
     * @param documentId the id of the document
     * @return whether it holds what the program wrote of it; false as well where the file cannot be used at all
     */
    boolean holds(String documentId) {
        try {
            return DocxRenderer.isMadeOf(documentId, content());
        } catch (UnusableWordFileException told) {
            // Writing into it says what is wrong.
            return false;
        }
    }

    private RenewedFile renewed(Document document) {
        try {
            return new DocxRenderer().renew(document, content());
        } catch (UnusableWordFileException unusable) {
            throw new OutputException(Text.format("%s: %s", "%s: %s", path, unusable.text()), unusable);
        }
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new OutputException(
                    Text.format(
                            "Het bestand %s kan niet worden gelezen. Controleer of het bestaat en of u het mag lezen.",
                            "The file %s cannot be read. Check that it is there and that you may read it.", path),
                    unreadable);
        }
    }

    // Word and LibreOffice leave a file of their own beside one that is open.
    private void requireNotOpen() {
        if (owners().map(path::resolveSibling).anyMatch(Files::exists)) {
            throw new OutputException(
                    Text.format(
                            "Het bestand %s is geopend in een tekstverwerker. Sluit het en probeer het opnieuw.",
                            "The file %s is open in a word processor. Close it and try again.", path),
                    null);
        }
    }

    private Stream<String> owners() {
        String name = path.getFileName().toString();
        String byWord = name.length() > 2 ? name.substring(2) : name;
        String byWordWhereShort = name.length() > 1 ? name.substring(1) : name;
        return Stream.of("~$" + name, "~$" + byWord, "~$" + byWordWhereShort, ".~lock." + name + "#");
    }

    private static Text told(KeptText kept) {
        String words = shortened(kept.words());
        List<String> place = kept.where().isEmpty()
                ? List.of("", "")
                : List.of(" bij “" + kept.where() + "”", " at “" + kept.where() + "”");
        return switch (kept.kind()) {
            case ADDED ->
                new Text(
                        "Toegevoegd, gebleven%s: %s".formatted(place.getFirst(), words),
                        "Added, kept%s: %s".formatted(place.getLast(), words));
            case CHANGED ->
                new Text(
                        "Gewijzigd, bewaard onder de tekst uit het model%s: %s".formatted(place.getFirst(), words),
                        "Changed, kept below the text from the model%s: %s".formatted(place.getLast(), words));
            case LAPSED ->
                new Text(
                        "Hoort bij iets dat niet meer in het model staat, bewaard bij “Vervallen onderdelen”%s: %s"
                                .formatted(place.getFirst(), words),
                        "Belongs to what is no longer in the model, kept in “Vervallen onderdelen”%s: %s"
                                .formatted(place.getLast(), words));
        };
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)) + "…";
    }
}
