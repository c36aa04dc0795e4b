package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
     * @throws OutputException if the file is not there, is open in a word processor, cannot be read or written, is
     *     damaged or protected, or was not made of that document; it is then left as it was
     */
    void renew(Document document, Console console) {
        RenewedFile renewed = renewed(document);
        String shown = DisplayPath.of(path.toAbsolutePath().normalize());
        if (renewed.isChanged()) {
            new WholeFiles().write(path, renewed.content());
            console.print(Text.format("Vernieuwd: %s", "Renewed: %s", shown));
        } else {
            console.print(Text.format(
                    "Er is niets veranderd: %s is gebleven zoals het was.",
                    "Nothing has changed: %s was left as it was.", shown));
        }
        renewed.kept().stream().map(EditedFile::told).forEach(console::print);
        if (!renewed.kept().isEmpty()) {
            console.print(Summary.kept(renewed.kept()));
        }
    }

    /**
     * Which of some documents the file was made of.
     *
     * @param documentIds the ids of the documents
     * @return the id of one of them; empty where it was made of none
     * @throws OutputException if the file is not there, is open in a word processor, cannot be read, is damaged or
     *     protected
     */
    Optional<String> documentOf(List<String> documentIds) {
        byte[] content = content();
        try {
            return DocxRenderer.documentOf(documentIds, content);
        } catch (UnusableWordFileException unusable) {
            throw told(unusable);
        }
    }

    private RenewedFile renewed(Document document) {
        try {
            return new DocxRenderer().renew(document, content());
        } catch (UnusableWordFileException unusable) {
            throw told(unusable);
        }
    }

    private OutputException told(UnusableWordFileException unusable) {
        return new OutputException(Text.format("%s: %s", "%s: %s", path, unusable.text()), unusable);
    }

    // Some systems do not let a file be read that is open, so that must be told first.
    private byte[] content() {
        requireNotOpen();
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
        Text place = kept.where().isEmpty() ? new Text("", "") : Text.format(" bij “%s”", " at “%s”", kept.where());
        String words = shortened(kept.words());
        return switch (kept.kind()) {
            case ADDED -> Text.format("Toegevoegd, gebleven%s: %s", "Added, kept%s: %s", place, words);
            case CHANGED ->
                Text.format(
                        "Gewijzigd, bewaard onder de tekst uit het model%s: %s",
                        "Changed, kept below the text from the model%s: %s", place, words);
            case LAPSED ->
                Text.format(
                        "Hoort bij iets dat niet meer in het model staat, bewaard bij “Vervallen onderdelen”%s: %s",
                        "Belongs to what is no longer in the model, kept in “Vervallen onderdelen”%s: %s",
                        place,
                        words);
        };
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)) + "…";
    }
}
