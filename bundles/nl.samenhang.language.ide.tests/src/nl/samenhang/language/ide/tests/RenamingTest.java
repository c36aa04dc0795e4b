package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** After a renaming every reference means what it meant. A bar in a text is where the cursor is; it is taken out. */
class RenamingTest extends ServerTest {

    private static final RegionLoader LOADER = RegionLoader.create();

    private final Map<String, String> texts = new TreeMap<>();
    private String file;
    private Position cursor;
    private boolean isStarted;

    private void text(String name, String marked) {
        int at = marked.indexOf('|');
        if (at >= 0) {
            file = name;
            cursor = position(marked, at);
        }
        texts.put(name, marked.replace("|", ""));
        write(name, texts.get(name));
    }

    private WorkspaceEdit rename(String name) {
        if (!isStarted) {
            initialize();
            isStarted = true;
        }
        try {
            return languageServer
                    .rename(new RenameParams(document(file), cursor, name))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private void assertRenamed(String name, Map<String, String> expected) {
        WorkspaceEdit edit = rename(name);
        Map<String, String> after = new TreeMap<>();
        texts.forEach((file, text) ->
                after.put(file, applied(text, edit.getChanges().getOrDefault(uri(file), List.of()))));
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(expected);
        Assertions.assertEquals(all, after);
    }

    private void assertRefused(String name, String reason) {
        CompletionException refused = assertThrows(CompletionException.class, () -> rename(name));
        assertTrue(refused.getCause().getMessage().contains(reason), refused.getCause()::getMessage);
    }

    private static String applied(String text, List<TextEdit> edits) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparing(
                        (TextEdit edit) -> offset(text, edit.getRange().getStart()))
                .reversed());
        StringBuilder after = new StringBuilder(text);
        for (TextEdit edit : backwards) {
            after.replace(
                    offset(text, edit.getRange().getStart()),
                    offset(text, edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return after.toString();
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    @Test
    void ownersEvidenceAcceptancesAndCommentsAreFollowed() {
        text("a.regio", HEADER + """
                // gemeente hieronder
                partner ge|meente "Gemeente" soort gemeente { afdeling jeugd "Jeugd" }
                visie "Samen" { verankerd in gemeente }
                antwoord beleid1 "Ja" bewijs gemeente, gemeente.jeugd
                aanvaard R05 op gemeente omdat "Later" door gemeente . /* hier */ jeugd
                """);
        assertRenamed("stad", Map.of("a.regio", HEADER + """
                // gemeente hieronder
                partner stad "Gemeente" soort gemeente { afdeling jeugd "Jeugd" }
                visie "Samen" { verankerd in stad }
                antwoord beleid1 "Ja" bewijs stad, stad.jeugd
                aanvaard R05 op stad omdat "Later" door stad . /* hier */ jeugd
                """));
    }

    @Test
    void aRegionIsRenamedInAllItsFiles() {
        text("a.regio", "regio Pro|ef gebruikt Landelijk peildatum 2026-09-01\npartner p\n");
        text("b.regio", "regio Proef\nrol r { vervuld door Proef.p }\n");
        assertRenamed(
                "Nieuw",
                Map.of(
                        "a.regio", "regio Nieuw gebruikt Landelijk peildatum 2026-09-01\npartner p\n",
                        "b.regio", "regio Nieuw\nrol r { vervuld door Nieuw.p }\n"));
    }

    @Test
    void anEntryOfAnOwnCatalogueIsRenamedInTheRegionsThatUseIt() {
        text("a.regio", "regio Proef gebruikt Eigen peildatum 2026-09-01\npartner p soort b|uurt\n");
        text("b.regio", "catalogus Eigen gebruikt Landelijk\npartnersoort buurt \"Buurt\"\n");
        assertRenamed(
                "buurtvereniging",
                Map.of(
                        "a.regio",
                        "regio Proef gebruikt Eigen peildatum 2026-09-01\npartner p soort buurtvereniging\n",
                        "b.regio",
                        "catalogus Eigen gebruikt Landelijk\npartnersoort buurtvereniging \"Buurt\"\n"));
    }

    @Test
    void aCaretIsWrittenWhereTheNewNameNeedsOneAndDroppedWhereNot() {
        text("a.regio", HEADER + "partner ^st|ap \"S\"\nrol r { vervuld door ^stap }\n");
        assertRenamed(
                "veiligheid",
                Map.of("a.regio", HEADER + "partner veiligheid \"S\"\nrol r { vervuld door veiligheid }\n"));
    }

    @Test
    void aWishedNameMayHaveItsCaret() {
        text("a.regio", HEADER + "partner p|q \"S\"\n");
        assertRenamed("^stap", Map.of("a.regio", HEADER + "partner ^stap \"S\"\n"));
    }

    @Test
    void namesThatAreTakenOrMisspeltAreRefused() {
        text("a.regio", HEADER + "partner p|q \"S\"\n");
        text("b.regio", "regio Proef rol r\n");
        assertRefused("r", "al gegeven in deze regio");
        assertRefused("visie", "al gegeven in deze regio");
        assertRefused("een_twee", "kan geen naam zijn");
        assertRefused("Groot", "kleine letter");
        assertRefused("één", "kan geen naam zijn");
    }

    @Test
    void theNationalCatalogueIsRefused() {
        text("a.regio", HEADER + "partner p soort gem|eente\n");
        assertRefused("stad", "landelijke catalogus");
    }

    @Test
    void theVisionIsRefused() {
        text("a.regio", HEADER + "visie \"Samen\"\nantwoord beleid1 \"Ja\" bewijs vi|sie\n");
        assertRefused("doel", "geen eigen naam");
    }

    @Test
    void aNameThatWouldTurnAReferenceToACatalogueIsRefused() {
        text("a.regio", HEADER + """
                afspraak con|venant soort convenant
                informatiedeling d { grondslag avg6e, convenant }
                """);
        assertRefused("avg6e", "iets anders");
    }

    @Test
    void aNameThatACatalogueGivesToAnotherKindIsFree() {
        text("a.regio", HEADER + "partner st|ad soort gemeente\nrol r { vervuld door stad }\n");
        assertRenamed(
                "gemeente",
                Map.of("a.regio", HEADER + "partner gemeente soort gemeente\nrol r { vervuld door gemeente }\n"));
    }

    @Test
    void allReferencesMeanTheSameAfterwards() {
        text("a.regio", HEADER + """
                vraagstuk drugs "Drugs" { eigenaar stad.jeugd hangt samen met pesten }
                vraagstuk pesten "Pesten"
                route zo|rg soort ondersteuning voor drugs { stap melden door stad { naar einde1 } einde einde1 }
                """);
        text("b.regio", """
                regio Proef
                partner stad soort gemeente { afdeling jeugd }
                signaal s { wijst op drugs leidt naar zorg.melden, zorg }
                """);
        List<String> before = meanings();
        WorkspaceEdit edit = rename("steun");
        texts.forEach((file, text) ->
                write(file, applied(text, edit.getChanges().getOrDefault(uri(file), List.of()))));
        Assertions.assertEquals(
                before.stream()
                        .map(line -> line.replace("Proef.zorg", "Proef.steun"))
                        .toList(),
                meanings());
    }

    /** Every reference of the folder as "owner -> target", by full names. */
    private List<String> meanings() {
        LoadedFolder loaded = LOADER.load(folder);
        Assertions.assertEquals(List.of(), loaded.problems());
        return loaded.regions().getFirst().all(EObject.class).stream()
                .map(element -> ElementNames.qualifiedName(element)
                        + element.eCrossReferences().stream()
                                .map(ElementNames::qualifiedName)
                                .collect(Collectors.joining(", ", " -> ", "")))
                .toList();
    }
}
