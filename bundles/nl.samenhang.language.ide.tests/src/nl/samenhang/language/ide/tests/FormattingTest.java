package nl.samenhang.language.ide.tests;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Laying out a text in the editor. */
class FormattingTest extends ServerTest {

    private static final String UNTIDY = HEADER + """
            partner   gemeente "Gemeente" soort gemeente   { // groot
            afdeling veiligheid "Veiligheid"
                   afdeling jeugd "Jeugd" }
            rol   mentor   "Mentor"
            """;

    private static final String TIDY = HEADER + """
            partner gemeente "Gemeente" soort gemeente { // groot
                afdeling veiligheid "Veiligheid"
                afdeling jeugd "Jeugd"
            }
            rol mentor "Mentor"
            """;

    @Test
    void aTextIsLaidOutAndKeepsItsComments() {
        open(UNTIDY);
        Assertions.assertEquals(TIDY, applied(UNTIDY, whole()));
    }

    @Test
    void aTidyTextStaysAsItIs() {
        open(TIDY);
        Assertions.assertEquals(List.of(), whole());
    }

    @Test
    void onlyTheSelectedPartIsLaidOut() {
        open(UNTIDY);
        int start = UNTIDY.indexOf("rol ");
        Range range = new Range(position(UNTIDY, start), position(UNTIDY, UNTIDY.length()));
        Assertions.assertEquals(UNTIDY.replace("rol   mentor   \"", "rol mentor \""), applied(UNTIDY, part(range)));
    }

    @Test
    void lineBreaksStayOfTheKindTheyAre() {
        String windows = UNTIDY.replace("\n", "\r\n");
        write("a.regio", windows);
        initialize();
        Assertions.assertEquals(TIDY.replace("\n", "\r\n"), applied(windows, whole()));
    }

    @Test
    void blanksThatJavaDoesNotKnowAreBlanksAllTheSame() {
        String pasted = "\uFEFF" + UNTIDY.replace("partner   ", "partner\u00A0");
        open(pasted);
        Assertions.assertEquals("\uFEFF" + TIDY, applied(pasted, whole()));
    }

    @Test
    void aTextWithASyntaxErrorIsLeftAlone() {
        open(UNTIDY + "partner {{");
        Assertions.assertEquals(List.of(), whole());
    }

    private void open(String text) {
        initialize();
        open(uri("a.regio"), text);
    }

    private List<? extends TextEdit> whole() {
        try {
            return languageServer
                    .formatting(new DocumentFormattingParams(document("a.regio"), new FormattingOptions(2, true)))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<? extends TextEdit> part(Range range) {
        try {
            return languageServer
                    .rangeFormatting(new DocumentRangeFormattingParams(
                            document("a.regio"), new FormattingOptions(2, true), range))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String applied(String text, List<? extends TextEdit> edits) {
        return new Document(1, text)
                .applyChanges(List.<TextEdit>copyOf(edits).reversed())
                .getContents();
    }
}
