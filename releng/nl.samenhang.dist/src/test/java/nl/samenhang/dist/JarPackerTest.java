package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarPackerTest {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Multi-Release: true

            Name: a/A.class
            SHA-256-Digest: abc

            """;

    @TempDir
    Path folder;

    private Path signed;

    @BeforeEach
    void writeSignedJar() throws IOException {
        signed = folder.resolve("signed.jar");
        Map<String, String> entries = new TreeMap<>(Map.of(
                "a/A.class", "class ".repeat(200),
                "META-INF/MANIFEST.MF", MANIFEST,
                "META-INF/ECLIPSE_.SF", "signature",
                "META-INF/ECLIPSE_.RSA", "key",
                "META-INF/services/x.Y", "a.A"));
        try (OutputStream file = Files.newOutputStream(signed);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Path packed(String name) throws IOException {
        Path target = folder.resolve(name);
        JarPacker.pack(signed, target);
        return target;
    }

    @Test
    void leavesOutSignaturesAndKeepsTheRest() throws IOException {
        try (JarFile jar = new JarFile(packed("packed.jar").toFile())) {
            assertEquals(
                    List.of("META-INF/MANIFEST.MF", "META-INF/services/x.Y", "a/A.class"),
                    jar.stream().map(ZipEntry::getName).toList());
            assertEquals(
                    "class ".repeat(200),
                    new String(jar.getInputStream(jar.getEntry("a/A.class")).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsTheMainSectionOfTheManifestAndDropsDigests() throws IOException {
        try (JarFile jar = new JarFile(packed("packed.jar").toFile())) {
            assertTrue(jar.isMultiRelease());
            assertNull(jar.getManifest().getAttributes("a/A.class"));
        }
    }

    @Test
    void storesEntriesWithoutCompression() throws IOException {
        try (JarFile jar = new JarFile(packed("packed.jar").toFile())) {
            jar.stream().forEach(entry -> assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName()));
        }
    }

    @Test
    void givesTheSameBytesForTheSameJar() throws IOException {
        assertArrayEquals(Files.readAllBytes(packed("one.jar")), Files.readAllBytes(packed("two.jar")));
    }
}
