package nl.samenhang.document.office.internal;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * Marks in the body of a Word file where what is written of each block begins, until {@link ContentControls} turns the
 * marks into content controls. A mark is a processing instruction, which no reader of the file ever sees.
 */
final class BlockMarks {

    /** The name of the instruction. */
    static final String NAME = "samenhang";

    /** The name of the instruction before what comes in some place of a template. */
    private static final String PLACE = "samenhang-plaats";

    /** Between the id of the block and the sign of what its words do not tell. */
    static final String SEPARATOR = " ";

    private final XWPFDocument word;

    BlockMarks(XWPFDocument word) {
        this.word = word;
    }

    /**
     * Begins a block of which the words tell all.
     *
     * @param id the id of the block
     */
    void begin(String id) {
        mark(id);
    }

    /**
     * Begins a block that shows more than its words tell.
     *
     * @param id the id of the block
     * @param shown what it shows besides, such as a drawing
     */
    void begin(String id, String shown) {
        mark(id + SEPARATOR + Fingerprint.of(shown));
    }

    /** Begins what belongs to no block, such as the end of the pages that lie on their side. */
    void beginNone() {
        mark("");
    }

    /**
     * Begins what comes in some place of a template.
     *
     * @param place the name of the place
     */
    void place(String place) {
        beginNone();
        insert(PLACE, place);
    }

    /** The name of the place where what follows a node comes; empty where the node does not tell. */
    static String placeOf(Node node) {
        return node instanceof ProcessingInstruction mark && mark.getTarget().equals(PLACE) ? mark.getData() : "";
    }

    // The properties of the last pages close the body; what is written next goes before them, behind the mark.
    private void mark(String content) {
        insert(NAME, content);
    }

    private void insert(String name, String content) {
        try (XmlCursor cursor = word.getDocument().getBody().newCursor()) {
            if (!cursor.toLastChild() || !cursor.getName().getLocalPart().equals("sectPr")) {
                throw new IllegalStateException("The pages of the file are set up before anything is written on them");
            }
            cursor.insertProcInst(name, content);
        }
    }
}
