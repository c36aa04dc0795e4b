package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.UnusableWordFileException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/** Writes a document anew into a Word file that somebody may have edited. */
public final class Renewal {

    private static final Text OF_ANOTHER = new Text(
            "Het bestand bevat geen tekst die Samenhang voor dit document heeft gemaakt. Kies het bestand dat eerder is gemaakt, of laat --into weg. Is het in LibreOffice bewaard, dan zijn de kenmerken van die tekst verdwenen.",
            "The file holds no text that Samenhang made for this document. Choose the file that was made before, or leave out --into. If LibreOffice saved it, the marks of that text are gone.");

    private final Document document;
    private final byte[] edited;

    /**
     * A renewal.
     *
     * @param document what to write, not null
     * @param edited the file as somebody left it, not null
     */
    public Renewal(Document document, byte[] edited) {
        this.document = document;
        this.edited = edited.clone();
    }

    /**
     * Renews the file.
     *
     * @return the renewed file
     * @throws UnusableWordFileException if the file cannot be used
     */
    public RenewedFile renew() {
        return WordFile.using(edited, this::renewed);
    }

    /**
     * What a file was made of.
     *
     * @param documentIds the ids of the documents that it may be
     * @param file the file, not null
     * @return its origin; empty where the program made it for none of the documents
     * @throws UnusableWordFileException if the file cannot be used
     */
    public static Optional<Origin> originOf(List<String> documentIds, byte[] file) {
        return WordFile.using(file, () -> {
            WordFile opened = WordFile.open(file);
            EditedBody body = new EditedBody(WordBody.read(opened.part(opened.text())), StyleIds.of(opened));
            return documentIds.stream()
                    .flatMap(id -> origin(id, opened, body).stream())
                    .findFirst();
        });
    }

    // Whoever sends a file out may have it cleared of such variables; the title tells as well, where there is one.
    private static Optional<Origin> origin(String documentId, WordFile file, EditedBody body) {
        if (!body.isWritten()) {
            return Optional.empty();
        }
        Optional<Origin> told = Origin.read(file);
        return told.isPresent()
                ? told.filter(origin -> origin.documentId().equals(documentId))
                : Optional.of(Origin.of(documentId, "")).filter(origin -> body.hasTitleOf(documentId));
    }

    private RenewedFile renewed() throws IOException {
        WordFile file = WordFile.open(edited);
        String text = file.text();
        StyleIds styles = StyleIds.of(file);
        WordBody whole = WordBody.read(file.part(text));
        EditedBody before = new EditedBody(whole, styles);
        Origin origin =
                origin(document.id(), file, before).orElseThrow(() -> new UnusableWordFileException(OF_ANOTHER, null));
        boolean titled = Fields.isShown(Field.TITEL, whole.body());
        Written anew = written(emptied(file, styles), origin, titled);
        WordFile written = anew.file();
        WordBody body = WordBody.read(written.part(text));
        ContentControls.replaceMarks(body);
        body.nodes().forEach(anew.looks()::dress);
        BodyMerge merge = new BodyMerge(body, before, styles, origin);
        merge.merge();
        Fields fields = Fields.ofText(document);
        fields.fill(body.body());
        Edges edges = new Edges(document, styles);
        edges.renew(written, origin.title());
        List<KeptText> kept = Stream.of(merge.kept(), fields.kept(), edges.kept())
                .flatMap(List::stream)
                .toList();
        if (!merge.isChanged() && !fields.isChanged() && !edges.isChanged()) {
            return new RenewedFile(edited, false, kept);
        }
        body.renumber();
        written.parts().put(text, body.bytes());
        written.parts()
                .computeIfPresent(
                        written.settings(),
                        (name, part) -> origin.titled(document.title()).writtenInto(part));
        Leftovers.remove(written.parts(), text);
        return new RenewedFile(written.bytes(), true, kept);
    }

    // The first pages that the program ended tell how pages lie: those at the end of the file may lie on their side.
    private static WordFile emptied(WordFile file, StyleIds styles) {
        WordBody body = WordBody.read(file.part(file.text()));
        body.clear(body.nodes().stream()
                .filter(node -> styles.of(node).equals(PageSetup.END_STYLE))
                .flatMap(node -> Stream.ofNullable(WordBody.child(WordBody.child(node, "pPr"), "sectPr")))
                .map(Node.class::cast)
                .findFirst());
        WordFile emptied = file.copy();
        emptied.parts().put(file.text(), body.bytes());
        return emptied;
    }

    private record Written(WordFile file, Looks looks) {}

    private Written written(WordFile emptied, Origin origin, boolean titled) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(emptied.bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Looks looks = Looks.of(word);
            BodyWriter writer = new BodyWriter(document, word, looks, PageSetup.atEnd(word));
            if (!titled) {
                writer.writeTitle();
            }
            writer.write(document.blocks());
            Properties.renew(document, origin.title(), word);
            word.write(out);
            return new Written(WordFile.open(out.toByteArray()), looks);
        }
    }
}
