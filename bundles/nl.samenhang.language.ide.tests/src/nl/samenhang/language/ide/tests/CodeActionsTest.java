package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the editor offers to mend mistakes and gaps. */
class CodeActionsTest extends ServerTest {

    private static final String WITHOUT_OWNER = HEADER + """
            partner gemeente "Gemeente Meerstad" soort gemeente
            // Wie is hier aan zet?
            vraagstuk drugs "Drugshandel" soort drugshandel { regie gemeente }
            """;

    @Test
    void aGapIsMendedByTheSmallestEdit() {
        write("a.regio", WITHOUT_OWNER);
        initializeAndOpen("a.regio");
        CodeAction action = action("a.regio", WITHOUT_OWNER, "drugs \"", "Maak \"Gemeente Meerstad\" eigenaar");
        Assertions.assertEquals(
                WITHOUT_OWNER.replace("{ regie gemeente }", "{ regie gemeente eigenaar gemeente }"),
                applied(action, WITHOUT_OWNER, uri("a.regio")));
        Assertions.assertEquals(CodeActionKind.QuickFix, action.getKind());
        Assertions.assertEquals(
                "R01", action.getDiagnostics().getFirst().getCode().getLeft());
        assertTrue(action.getIsPreferred());
    }

    @Test
    void everyGapCanBeAcceptedWithAReason() {
        write("a.regio", WITHOUT_OWNER);
        initializeAndOpen("a.regio");
        CodeAction action =
                action("a.regio", WITHOUT_OWNER, "drugs \"", "Aanvaard dit hiaat voorlopig, met een reden (R01)");
        assertTrue(applied(action, WITHOUT_OWNER, uri("a.regio")).contains("aanvaard R01 op drugs omdat "));
    }

    @Test
    void nothingIsOfferedWhereNothingIsWrong() {
        write("a.regio", WITHOUT_OWNER);
        initializeAndOpen("a.regio");
        Assertions.assertEquals(List.of(), actions("a.regio", WITHOUT_OWNER, "Wie is"));
    }

    @Test
    void aNameThatNothingDefinesIsReplacedByTheOneThatWasMeant() {
        String text = WITHOUT_OWNER.replace("regie gemeente", "regie gemeentte");
        write("a.regio", text);
        initializeAndOpen("a.regio");
        CodeAction action = action("a.regio", text, "gemeentte", "Vervang door \"gemeente\"");
        Assertions.assertEquals(WITHOUT_OWNER, applied(action, text, uri("a.regio")));
    }

    @Test
    void aRepairMayChangeAnotherFile() {
        write("a.regio", WITHOUT_OWNER);
        String acceptances = "regio Proef\naanvaard R59 omdat \"Komt nog\" tot 2027-01-01 door gemeente\n";
        write("b.regio", acceptances);
        initializeAndOpen("a.regio");
        CodeAction action =
                action("a.regio", WITHOUT_OWNER, "drugs \"", "Aanvaard dit hiaat voorlopig, met een reden (R01)");
        assertTrue(applied(action, acceptances, uri("b.regio")).contains("aanvaard R01 op drugs"));
    }

    @Test
    void anEditorThatKnowsVersionsGetsTheEditForTheVersionThatWasChecked() {
        write("a.regio", WITHOUT_OWNER);
        initialize(params -> {
            WorkspaceEditCapabilities versions = new WorkspaceEditCapabilities();
            versions.setDocumentChanges(true);
            params.getCapabilities().getWorkspace().setWorkspaceEdit(versions);
        });
        open(uri("a.regio"), WITHOUT_OWNER);
        String text = change("a.regio", WITHOUT_OWNER, "Meerstad", "Meerdorp");
        CodeAction action = action("a.regio", text, "drugs \"", "Maak \"Gemeente Meerdorp\" eigenaar");
        Assertions.assertEquals(
                2,
                action.getEdit()
                        .getDocumentChanges()
                        .getFirst()
                        .getLeft()
                        .getTextDocument()
                        .getVersion());
    }

    @Test
    void otherKindsOfActionAreNotAnsweredWithRepairs() {
        write("a.regio", WITHOUT_OWNER);
        initializeAndOpen("a.regio");
        CodeActionContext context = new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor));
        Assertions.assertEquals(List.of(), actions("a.regio", WITHOUT_OWNER, "drugs \"", context));
    }

    @Test
    void afterTheRepairTheGapIsGone() {
        write("a.regio", WITHOUT_OWNER);
        initializeAndOpen("a.regio");
        CodeAction action = action("a.regio", WITHOUT_OWNER, "drugs \"", "Maak \"Gemeente Meerstad\" eigenaar");
        open(uri("a.regio"), applied(action, WITHOUT_OWNER, uri("a.regio")));
        assertFalse(rules("a.regio").contains("R01"));
    }

    @Test
    void whileATextIsNotUnderstoodNothingIsPutIntoIt() {
        String broken = WITHOUT_OWNER.replace("regie gemeente }", "regie gemeente");
        write("a.regio", broken);
        initializeAndOpen("a.regio");
        Assertions.assertEquals(List.of(), actions("a.regio", broken, "drugs \""));
    }

    @Test
    void whileAnotherTextIsNotUnderstoodAGapCanOnlyBeAccepted() {
        write("a.regio", WITHOUT_OWNER);
        write("b.regio", "regio Proef\nrol mentor \"Mentor\" {\n");
        initializeAndOpen("a.regio");
        assertTrue(actions("a.regio", WITHOUT_OWNER, "drugs \"").stream()
                .allMatch(action -> action.getTitle().startsWith("Aanvaard dit hiaat")));
        action("a.regio", WITHOUT_OWNER, "drugs \"", "Aanvaard dit hiaat voorlopig, met een reden (R01)");
    }

    private CodeAction action(String name, String text, String needle, String title) {
        List<CodeAction> actions = actions(name, text, needle);
        return actions.stream()
                .filter(action -> action.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        actions.stream().map(CodeAction::getTitle).toList()));
    }

    private List<CodeAction> actions(String name, String text, String needle) {
        return actions(name, text, needle, new CodeActionContext(List.of()));
    }

    private List<CodeAction> actions(String name, String text, String needle, CodeActionContext context) {
        Position position = position(text, text.indexOf(needle));
        try {
            return languageServer
                    .codeAction(new CodeActionParams(document(name), new Range(position, position), context))
                    .get()
                    .stream()
                    .map(Either::getRight)
                    .toList();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String applied(CodeAction action, String text, String uri) {
        List<TextEdit> edits = action.getEdit().getChanges().get(uri);
        return new Document(1, text).applyChanges(edits.reversed()).getContents();
    }
}
