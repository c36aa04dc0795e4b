package nl.samenhang.diagram.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files beside this class that the page is made of. */
final class Resource {

    private Resource() {}

    /**
     * Reads a file.
     *
     * @param name its path from this package
     * @return its text with line feeds as line ends, as a browser counts them before it checks a hash
     */
    static String text(String name) {
        try (InputStream input = Resource.class.getResourceAsStream(name)) {
            byte[] content = Objects.requireNonNull(input, name).readAllBytes();
            return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
