package nl.samenhang.document.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The headers of a table stand on each of its pages. The layout engine tags them as if a reader were to hear them again
 * and again; here all but the first become what a page has for the eye alone (an artifact, ISO 32000-1, 14.8.2.2).
 */
public final class RepeatedHeaders {

    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final COSName ROW = COSName.getPDFName("TR");

    private final PDDocument pdf;
    private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

    private RepeatedHeaders(PDDocument pdf) {
        this.pdf = pdf;
    }

    /**
     * Leaves one telling of each header.
     *
     * @param pdf the file, tagged; not null
     * @throws IOException if a page cannot be written anew
     */
    public static void tellOnce(PDDocument pdf) throws IOException {
        RepeatedHeaders headers = new RepeatedHeaders(pdf);
        headers.find(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        for (var page : headers.repeated.entrySet()) {
            headers.hush(page.getKey(), page.getValue());
        }
    }

    private void find(COSDictionary element) {
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                if (HEAD.equals(inner.getCOSName(COSName.S))) {
                    leaveFirst(inner, inner.getDictionaryObject(COSName.PG));
                } else if (!ROW.equals(inner.getCOSName(COSName.S))) {
                    find(inner);
                }
            }
        }
    }

    // What stands on the page where the header begins is a plain number; on another page, a reference that names it.
    private void leaveFirst(COSDictionary element, COSBase first) {
        COSArray kept = new COSArray();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                leaveFirst(inner, first);
                kept.add(inner);
            } else if (kid instanceof COSDictionary reference
                    && reference.containsKey(COSName.MCID)
                    && reference.getDictionaryObject(COSName.PG) != first) {
                repeated.computeIfAbsent(reference.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                        .add(reference.getInt(COSName.MCID));
            } else {
                kept.add(kid);
            }
        }
        element.setItem(COSName.K, kept);
    }

    private static List<? extends COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return several.toList().stream().map(RepeatedHeaders::direct).toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSBase direct(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }

    private void hush(COSDictionary pageDictionary, Set<Integer> contents) throws IOException {
        PDPage page = new PDPage(pageDictionary);
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && contents.contains(content(tokens.get(i - 1), page))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
        forget(page.getStructParents(), contents);
    }

    private static int content(Object properties, PDPage page) {
        COSDictionary dictionary = properties instanceof COSName name
                ? page.getResources().getProperties(name).getCOSObject()
                : (COSDictionary) properties;
        return dictionary.getInt(COSName.MCID);
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return properties;
    }

    private void forget(int page, Set<Integer> contents) {
        COSArray numbers = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (((COSNumber) numbers.getObject(i)).intValue() == page) {
                COSArray parents = (COSArray) numbers.getObject(i + 1);
                contents.forEach(content -> parents.set(content, COSNull.NULL));
            }
        }
    }
}
