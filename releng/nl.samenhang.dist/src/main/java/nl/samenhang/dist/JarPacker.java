package nl.samenhang.dist;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes jars anew so that a program starts from them quickly: without signatures, whose checking costs a good part of
 * a second and keeps classes out of a class-data archive, and with entries stored, not compressed. Entries are in
 * alphabetical order under one date, so that the same jar gives the same bytes.
 */
final class JarPacker {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private JarPacker() {}

    /**
     * Writes a jar anew.
     *
     * @param source the jar to read
     * @param target the jar to write; replaced where it is there
     * @throws IOException if reading or writing fails
     */
    static void pack(Path source, Path target) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(source)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        entries.computeIfPresent(MANIFEST, (name, content) -> withoutDigests(content));
        write(entries, target);
    }

    // The digests of single entries belong to the signatures; the main section says what the jar is.
    private static byte[] withoutDigests(byte[] content) {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream(content));
            manifest.getEntries().clear();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private static void write(Map<String, byte[]> entries, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            // Readers of jars look for the manifest among the first entries.
            byte[] manifest = entries.remove(MANIFEST);
            if (manifest != null) {
                store(MANIFEST, manifest, zip);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                store(entry.getKey(), entry.getValue(), zip);
            }
        }
    }

    private static void store(String name, byte[] content, ZipOutputStream zip) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
