package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.samenhang.language.NationalCatalog;
import org.eclipse.emf.common.util.URI;

/**
 * A copy of the national catalogue that editors can open, as the catalogue itself is within the program. It lies among
 * the temporary files of the user and is made anew for each version.
 */
@Singleton
public class NationalCopy {

    private static final String FOLDER = "samenhang-";

    private final Faults faults;
    private final byte[] content;
    private final Path path;
    private boolean written;

    @Inject
    NationalCopy(Faults faults) {
        this.faults = faults;
        this.content = content();
        this.path = Path.of(System.getProperty("java.io.tmpdir"), FOLDER + user() + "-" + version(content))
                .resolve(NationalCatalog.ADDRESS.lastSegment())
                .toAbsolutePath()
                .normalize();
    }

    private static byte[] content() {
        try (InputStream text = NationalCatalog.open()) {
            return text.readAllBytes();
        } catch (IOException fromProgram) {
            throw new UncheckedIOException(fromProgram);
        }
    }

    /**
     * The file that shows a resource of the program.
     *
     * @param uri the address of the resource, not null
     * @return the copy; empty where there is none, or it could not be written
     */
    synchronized Optional<Path> file(URI uri) {
        if (!uri.equals(NationalCatalog.ADDRESS)) {
            return Optional.empty();
        }
        if (!written) {
            write();
        }
        return written ? Optional.of(path) : Optional.empty();
    }

    /**
     * Whether a file is this copy, which nobody should check or change.
     *
     * @param file an absolute path, not null
     * @return whether it is
     */
    boolean isCopy(Path file) {
        return file.equals(path);
    }

    private void write() {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Arrays.equals(content, Files.readAllBytes(path))) {
                replace();
            }
            written = true;
        } catch (IOException notWritten) {
            faults.log(notWritten);
        }
    }

    // Several servers may do this at once.
    private void replace() throws IOException {
        Path fresh = Files.createTempFile(path.getParent(), "copy", ".tmp");
        Files.write(fresh, content);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        path.toFile().setReadOnly();
    }

    private static String user() {
        return System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "");
    }

    private static String version(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }
}
