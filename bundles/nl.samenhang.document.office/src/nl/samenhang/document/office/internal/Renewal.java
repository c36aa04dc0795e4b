package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.UnusableWordFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a document anew into a Word file that somebody may have edited. */
public final class Renewal {

    private static final Text DAMAGED = new Text(
            "Het bestand is beschadigd of is geen Word-bestand (docx). Herstel het in Word of kies een ander bestand.",
            "The file is damaged or is no Word file (docx). Repair it in Word or choose another file.");

    private static final Text PROTECTED = new Text(
            "Het bestand is met een wachtwoord beveiligd of is een oud Word-bestand (doc). Sla het zonder wachtwoord op als docx en probeer het opnieuw.",
            "The file is protected by a password or is an old Word file (doc). Save it without a password as docx and try again.");

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
        return usable(edited, this::renewed);
    }

    /**
     * Which of some documents a file was made of.
     *
     * @param documentIds the ids of the documents, not null
     * @param file the file, not null
     * @return the id of the first that the program wrote it for; empty where it wrote it for none
     * @throws UnusableWordFileException if the file cannot be used
     */
    public static Optional<String> documentOf(List<String> documentIds, byte[] file) {
        return usable(file, () -> {
            EditedBody body =
                    new EditedBody(WordBody.read(FixedPackage.unpack(file).get(nameOfText(file))));
            return documentIds.stream().filter(body::isOf).findFirst();
        });
    }

    private interface Use<T> {
        T run() throws IOException;
    }

    private static <T> T usable(byte[] file, Use<T> use) {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new UnusableWordFileException(PROTECTED, null);
        }
        try {
            return use.run();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
            throw new UnusableWordFileException(DAMAGED, damaged);
        }
    }

    private RenewedFile renewed() throws IOException {
        Map<String, byte[]> parts = FixedPackage.unpack(edited);
        String text = nameOfText(edited);
        EditedBody before = new EditedBody(WordBody.read(parts.get(text)));
        if (!before.isOf(document.id())) {
            throw new UnusableWordFileException(OF_ANOTHER, null);
        }
        WordBody empty = WordBody.read(parts.get(text));
        empty.clear();
        parts.put(text, empty.bytes());
        Map<String, byte[]> written = FixedPackage.unpack(written(FixedPackage.pack(parts)));
        WordBody body = WordBody.read(written.get(text));
        ContentControls.replaceMarks(body);
        BodyMerge merge = new BodyMerge(body, before);
        merge.merge();
        if (!merge.isChanged()) {
            return new RenewedFile(edited, false, merge.kept());
        }
        body.renumber();
        written.put(text, body.bytes());
        Leftovers.remove(written, text);
        return new RenewedFile(FixedPackage.pack(written), true, merge.kept());
    }

    // The list of parts tells; what is in them need not be read for it.
    private static String nameOfText(byte[] file) throws IOException {
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file));
            try {
                return parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                        .map(part -> part.getPartName().getName().substring(1))
                        .findFirst()
                        .orElseThrow(() -> new IOException("The file has no text"));
            } finally {
                parts.revert();
            }
        } catch (InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private byte[] written(byte[] emptied) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(emptied));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new BodyWriter(document, word, Looks.of(word), PageSetup.atEnd(word)).write();
            word.write(out);
            return out.toByteArray();
        }
    }
}
