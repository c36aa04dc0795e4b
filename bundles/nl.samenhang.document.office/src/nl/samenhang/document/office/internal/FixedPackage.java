package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.samenhang.document.Document;

/** Packs a Word or Excel file, so that the same content gives the same bytes: its parts in a fixed order and without the hour. */
public final class FixedPackage {

    /** The list of the parts of a file. */
    static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Java writes the very first moment of zip files in a way that depends on the time zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedPackage() {}

    /**
     * Packs a new file anew.
     *
     * @param packed the file as POI packs it
     * @return the same parts in a fixed order
     * @throws IOException if the file is damaged
     */
    public static byte[] ofNew(byte[] packed) throws IOException {
        return pack(fixed(packed));
    }

    /**
     * Packs a new Word file anew, with the settings of this program, and with content controls instead of marks.
     *
     * @param document the document that the file was made of
     * @param packed the file as POI packs it
     * @return the file
     * @throws IOException if the file is damaged
     */
    public static byte[] ofNewWord(Document document, byte[] packed) throws IOException {
        Map<String, byte[]> parts = fixed(packed);
        Origin origin = Origin.of(document.id(), document.title());
        parts.replace("word/settings.xml", origin.writtenInto(WordParts.bytes("settings.xml")));
        parts.computeIfPresent("word/document.xml", (name, text) -> withControls(text));
        return pack(parts);
    }

    private static Map<String, byte[]> fixed(byte[] packed) throws IOException {
        Map<String, byte[]> parts = unpack(packed);
        parts.replace("docProps/app.xml", WordParts.bytes("app.xml"));
        return parts;
    }

    private static byte[] withControls(byte[] text) {
        WordBody body = WordBody.read(text);
        ContentControls.replaceMarks(body);
        return body.bytes();
    }

    /**
     * The parts of a file.
     *
     * @param packed the file
     * @return the bytes of each part by its name, in a fixed order; may be changed
     * @throws IOException if the file is damaged
     */
    public static Map<String, byte[]> unpack(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /**
     * A file of parts.
     *
     * @param parts the bytes of each part by its name
     * @return the file
     */
    public static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Readers of the format expect the list of parts in front.
            add(CONTENT_TYPES, parts.get(CONTENT_TYPES), zip);
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                if (!part.getKey().equals(CONTENT_TYPES)) {
                    add(part.getKey(), part.getValue(), zip);
                }
            }
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return out.toByteArray();
    }

    /**
     * An entry of a file, without the hour at which it was made.
     *
     * @param name the name of the part
     * @return the entry
     */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        return entry;
    }

    private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
