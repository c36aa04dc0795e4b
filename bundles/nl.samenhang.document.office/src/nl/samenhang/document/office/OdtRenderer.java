package nl.samenhang.document.office;

import nl.samenhang.document.Document;
import nl.samenhang.document.office.internal.odt.OdtContent;
import nl.samenhang.document.office.internal.odt.OdtPackage;

/**
 * Makes an OpenDocument text (odt, ISO/IEC 26300) of a document: the open format that Dutch public bodies have to use for
 * documents that others edit. The same document gives the same bytes.
 */
public final class OdtRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "odt";

    /**
     * Renders a document.
     *
     * @param document the document, not null
     * @return the file
     */
    public byte[] render(Document document) {
        OdtContent content = new OdtContent(document);
        return OdtPackage.of(document, content.xml(), content.pictures());
    }
}
