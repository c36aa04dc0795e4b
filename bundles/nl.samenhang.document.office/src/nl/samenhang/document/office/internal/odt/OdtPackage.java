package nl.samenhang.document.office.internal.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.internal.FixedPackage;
import nl.samenhang.document.office.internal.Properties;
import nl.samenhang.document.office.internal.RunningTitle;

/** The parts of an OpenDocument text, packed: in a fixed order and without the hour. */
public final class OdtPackage {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String STATUS_PLACE = "@status@";
    private static final String TITLE_PLACE = "@titel@";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);

    private OdtPackage() {}

    /**
     * Packs a document.
     *
     * @param document the document, not null
     * @param content the bytes of its content, not null
     * @param pictures the bytes of each picture in PNG by its path, not null
     * @return the file
     */
    public static byte[] of(Document document, byte[] content, Map<String, byte[]> pictures) {
        OdtPackage odt = new OdtPackage();
        try (odt.zip) {
            // By the letter of the format the first entry is this one, bare, so that anyone sees what kind of file it
            // is.
            odt.store("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            odt.add("content.xml", content);
            odt.add("styles.xml", styles(document));
            odt.add("meta.xml", meta(document));
            odt.add("settings.xml", part("settings.xml"));
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                odt.add(picture.getKey(), picture.getValue());
            }
            odt.add("META-INF/manifest.xml", manifest(pictures));
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        return odt.out.toByteArray();
    }

    private void store(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = FixedPackage.entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    private void add(String name, byte[] content) throws IOException {
        put(FixedPackage.entry(name), content);
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] styles(Document document) throws IOException {
        return new String(part("styles.xml"), StandardCharsets.UTF_8)
                .replace(STATUS_PLACE, escaped(document.status()))
                .replace(TITLE_PLACE, escaped(RunningTitle.of(document)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = OdtPackage.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] meta(Document document) {
        String moment = document.date().orElse(Properties.WITHOUT_DATE) + "T00:00:00";
        OdtXml xml = new OdtXml();
        xml.open(
                "office:document-meta",
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:meta",
                "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "office:version",
                "1.3");
        xml.open("office:meta");
        xml.open("meta:generator").words("Samenhang").close();
        xml.open("dc:title").characters(document.title()).close();
        xml.open("dc:subject").characters(document.subtitle()).close();
        xml.open("dc:description").characters(document.status()).close();
        xml.open("dc:language").words("nl-NL").close();
        xml.open("meta:creation-date").words(moment).close();
        xml.open("dc:date").words(moment).close();
        return xml.close().close().bytes();
    }

    private static byte[] manifest(Map<String, byte[]> pictures) {
        OdtXml xml = new OdtXml();
        xml.open(
                "manifest:manifest",
                "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                "manifest:version",
                "1.3");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                MEDIA_TYPE);
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
            entry(part, "text/xml", xml);
        }
        pictures.keySet().forEach(picture -> entry(picture, "image/png", xml));
        return xml.close().bytes();
    }

    private static void entry(String path, String mediaType, OdtXml xml) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }
}
