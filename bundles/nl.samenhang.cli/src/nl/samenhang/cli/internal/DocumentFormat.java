package nl.samenhang.cli.internal;

import java.util.Optional;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.office.WordTemplate;
import nl.samenhang.document.pdf.PdfRenderer;

/** The kinds of file that a document can be. */
enum DocumentFormat {
    /** For a word processor. */
    DOCX(DocxRenderer.EXTENSION) {
        @Override
        byte[] render(Document document, Optional<WordTemplate> template) {
            return template.map(looks -> looks.render(document)).orElseGet(() -> new DocxRenderer().render(document));
        }
    },
    /** For a word processor, in the open format. */
    ODT(OdtRenderer.EXTENSION) {
        @Override
        byte[] render(Document document, Optional<WordTemplate> template) {
            return new OdtRenderer().render(document);
        }
    },
    /** For paper, and to be kept. */
    PDF(PdfRenderer.EXTENSION) {
        @Override
        byte[] render(Document document, Optional<WordTemplate> template) {
            return new PdfRenderer().render(document);
        }
    },
    /** For a browser. */
    HTML(HtmlRenderer.EXTENSION) {
        @Override
        byte[] render(Document document, Optional<WordTemplate> template) {
            return new HtmlRenderer().render(document);
        }
    };

    private final String extension;

    DocumentFormat(String extension) {
        this.extension = extension;
    }

    /** The extension of such files, without a dot. */
    String extension() {
        return extension;
    }

    /**
     * Renders a document.
     *
     * @param document the document
     * @param template gives Word files their looks; other files have those of this program
     */
    abstract byte[] render(Document document, Optional<WordTemplate> template);
}
