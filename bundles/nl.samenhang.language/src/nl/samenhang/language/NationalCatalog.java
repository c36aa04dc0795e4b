package nl.samenhang.language;

import java.io.InputStream;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;

/** Where the national catalogue is, the one that comes with the tool. */
public final class NationalCatalog {

    /** The name by which a region uses the national catalogue. */
    public static final String NAME = "Landelijk";

    /** The address of its resource in every resource set; no file has it. */
    public static final URI ADDRESS = URI.createURI("samenhang:/catalogus/landelijk.regio");

    private static final String TEXT = "/nl/samenhang/language/catalog/landelijk.regio";

    private NationalCatalog() {}

    /**
     * Opens its text, in UTF-8.
     *
     * @return a new stream, to be closed by the caller
     */
    public static InputStream open() {
        return Objects.requireNonNull(NationalCatalog.class.getResourceAsStream(TEXT));
    }
}
