package nl.samenhang.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.WordFileOrigin;

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
     * What the file was made of.
     *
     * @param documentIds the ids of the documents that it may be
     * @return its origin; empty where it was made of none of them
     * @throws OutputException if the file is not there, is open in a word processor, cannot be read, is damaged or
     *     protected
     */
    Optional<WordFileOrigin> originOf(List<String> documentIds) {
        return input().use(content(), content -> DocxRenderer.originOf(documentIds, content));
    }

    private RenewedFile renewed(Document document) {
        return input().use(content(), content -> new DocxRenderer().renew(document, content));
    }

    private WordInput input() {
        return new WordInput(path);
    }

    // Some systems do not let a file be read that is open, so that must be told first.
    private byte[] content() {
        requireNotOpen();
        return input().content();
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
        String words = PrintableText.shortened(kept.words(), MOST_WORDS);
        return switch (kept.kind()) {
            case ADDED -> Text.format("Toegevoegd, gebleven%s: %s", "Added, kept%s: %s", place, words);
            case CHANGED ->
                Text.format(
                        "Gewijzigd, bewaard onder de tekst uit het model%s: %s",
                        "Changed, kept below the text from the model%s: %s", place, words);
            case OWN ->
                Text.format(
                        "Uw eigen tekst, gebleven in plaats van de tekst uit het model%s: %s",
                        "Your own text, kept instead of the text from the model%s: %s", place, words);
            case LAPSED ->
                Text.format(
                        "Hoort bij iets dat niet meer in het model staat, bewaard bij “Vervallen onderdelen”%s: %s",
                        "Belongs to what is no longer in the model, kept in “Vervallen onderdelen”%s: %s",
                        place,
                        words);
        };
    }
}
