package nl.samenhang.diagram.internal.pdf;

import java.io.IOException;
import java.util.Map;
import nl.samenhang.diagram.Diagram;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A page of PDF with one figure on it, told in words to whoever cannot see it (tagged PDF, ISO 32000-1, 14.8). */
public final class PdfFigure {

    /** The one stretch of marked content on the page. */
    private static final int CONTENT = 0;

    /** The place of the page's content in the tree of parents. */
    private static final int PARENT = 0;

    private PdfFigure() {}

    /**
     * Puts a painted drawing on a page of its own, as large as the drawing.
     *
     * @param diagram the drawing, not null
     * @param painted the drawing as painted within the document, not null
     * @param document the document, without pages yet; not null
     * @throws IOException if the document cannot be written
     */
    public static void put(Diagram diagram, PDFormXObject painted, PDDocument document) throws IOException {
        PDPage page = new PDPage(painted.getBBox());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), CONTENT);
            content.drawForm(painted);
            content.endMarkedContent();
        }
        tag(diagram, page, document.getDocumentCatalog());
    }

    private static void tag(Diagram diagram, PDPage page, PDDocumentCatalog catalog) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        whole.appendKid(figure);
        figure.setPage(page);
        figure.setTitle(diagram.title());
        figure.setAlternateDescription(String.join(" ", diagram.description()));
        figure.appendKid(CONTENT);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(page.getMediaBox());
        figure.addAttribute(layout);
        page.setStructParents(PARENT);
        root.setParentTree(parents(figure));
        root.setParentTreeNextKey(PARENT + 1);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDNumberTreeNode parents(PDStructureElement figure) {
        COSArray contents = new COSArray();
        contents.add(CONTENT, figure.getCOSObject());
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(PARENT, new PDParentTreeValue(contents)));
        return parents;
    }
}
