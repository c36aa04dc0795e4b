package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.language.ide.internal.services.Hovers;
import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pointer tells of the word below it. */
class HoverTest {

    private static final String PARTNER = """
            partner gemeente "Gemeente Meerstad" soort gemeente { afdeling jeugd "Jeugd en onderwijs" }
            """;

    @TempDir
    Path path;

    private EditedFolder folder() {
        return new EditedFolder(path);
    }

    private static Optional<Hover> hover(EditedFolder folder, DisplayLanguage language) {
        return Hovers.at(folder.cursorText(), folder.cursor(), folder.regions(), language);
    }

    private static String dutch(EditedFolder folder) {
        return hover(folder, DisplayLanguage.DUTCH).orElseThrow().getContents().getRight().getValue();
    }

    private static String english(EditedFolder folder) {
        return hover(folder, DisplayLanguage.ENGLISH).orElseThrow().getContents().getRight().getValue();
    }

    private static void assertHas(String part, String words) {
        assertTrue(words.contains(part), words);
    }

    @Test
    void anIssueIsToldWithItsOwnerAndUses() {
        EditedFolder folder = folder()
                .with("a.regio", EditedFolder.HEADER + PARTNER + """
                        vraagstuk dru|gs "Drugshandel" soort drugshandel { eigenaar gemeente.jeugd }
                        """)
                .with("b.regio", EditedFolder.MORE + """
                        route zorg "Zorgroute" soort ondersteuning voor drugs { stap een "Een" door gemeente einde klaar }
                        """);
        String words = dutch(folder);
        assertHas("**Drugshandel** · vraagstuk", words);
        assertHas("- Eigenaar: Jeugd en onderwijs", words);
        assertHas("Gebruikt op 1 plaats: route \"Zorgroute\".", words);
        assertHas("Used in 1 place: route \"Zorgroute\".", english(folder));
    }

    @Test
    void theOwnerInAQualifiedNameIsThePartner() {
        String issue = "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar geme|ente.jeugd }";
        assertHas("**Gemeente Meerstad** · partner", dutch(folder().with("a.regio", EditedFolder.HEADER + PARTNER + issue)));
    }

    @Test
    void theMemberInAQualifiedNameIsTheDepartment() {
        String issue = "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente.je|ugd }";
        assertHas("**Jeugd en onderwijs** · afdeling", dutch(folder().with("a.regio", EditedFolder.HEADER + PARTNER + issue)));
    }

    @Test
    void theCursorBehindANameStillPointsAtIt() {
        String issue = "vraagstuk drugs \"Drugs\" soort drugshandel { eigenaar gemeente| }";
        assertHas("Gemeente Meerstad", dutch(folder().with("a.regio", EditedFolder.HEADER + PARTNER + issue)));
    }

    @Test
    void anEscapedNameIsOneWord() {
        EditedFolder folder = folder().with("a.regio", EditedFolder.HEADER + """
                partner ^|stap "Stap" soort gemeente
                """);
        Hover hover = hover(folder, DisplayLanguage.DUTCH).orElseThrow();
        assertHas("**Stap** · partner", hover.getContents().getRight().getValue());
        assertEquals("^stap", EditedFolder.piece(folder.cursorText(), hover.getRange()));
    }

    @Test
    void aGapIsToldWithItsReasonAndLesson() {
        String words = dutch(folder().with("a.regio", EditedFolder.HEADER + PARTNER + """
                vraagstuk d|rugs "Drugs" soort drugshandel { regie gemeente }
                """));
        assertHas("**R01 (fout)** ", words);
        assertHas("Waarom: ", words);
        assertHas("Bron: Les 7", words);
    }

    @Test
    void anAcceptedGapIsToldAsAccepted() {
        String words = dutch(folder().with("a.regio", EditedFolder.HEADER + PARTNER + """
                vraagstuk d|rugs "Drugs" soort drugshandel { regie gemeente }
                aanvaard R01 op drugs omdat "Wordt gekozen" tot 2027-06-01 door gemeente
                """));
        assertHas("**R01 (aanvaard tot en met 1 juni 2027)** ", words);
        assertHas("Aanvaard omdat: Wordt gekozen", words);
    }

    @Test
    void aRuleIsToldWithTitleReasonLessonAndWeight() {
        String words = english(folder().with("a.regio", EditedFolder.HEADER + PARTNER + """
                aanvaard R0|1 omdat "Later"
                """));
        assertHas("**R01: Issue without an owner**", words);
        assertHas("Source: Lesson 7", words);
        assertHas("Weighs as: error", words);
    }

    @Test
    void aQuestionIsToldWithItsTextCardAndLesson() {
        String words = dutch(folder().with("a.regio", EditedFolder.HEADER + """
                antwoord bel|eid1 "Ja"
                """));
        assertHas("Is er een gezamenlijke visie op sociale veiligheid", words);
        assertHas("- Les: Les 1", words);
        assertHas("Landelijke catalogus", words);
    }

    @Test
    void aLegalBasisIsToldWithItsStatusAndThatItIsNoAdvice() {
        String words = dutch(folder().with("a.regio", EditedFolder.HEADER + """
                informatiedeling weging { grondslag avg|6e }
                """));
        assertHas("- Voor: gewone gegevens, bijzondere gegevens en strafrechtelijke gegevens", words);
        assertHas("- Geldend sinds: 25 mei 2018", words);
        assertHas("geen juridisch advies", words);
    }

    @Test
    void aClauseOfSeveralWordsHasOneMeaning() {
        String issue = "vraagstuk drugs { hangt samen m|et drugs }";
        assertHas(
                "Met welke andere vraagstukken dit vraagstuk samenhangt.",
                dutch(folder().with("a.regio", EditedFolder.HEADER + issue)));
    }

    @Test
    void aFixedValueHasAMeaning() {
        String route = "route zorg soort vei|ligheid { }";
        assertHas("A route for safety", english(folder().with("a.regio", EditedFolder.HEADER + route)));
    }

    @Test
    void signsOfMarkdownInATitleAreShownAsTheyAre() {
        String words = dutch(folder().with("a.regio", EditedFolder.HEADER + """
                partner p| "Een *ster* <b>" soort gemeente
                """));
        assertHas("Een \\*ster\\* \\<b\\>", words);
    }

    @Test
    void blanksCommentsAndTextsTellNothing() {
        for (String marked : new String[] {"  |  ", "// op|merking\n", "partner p \"Ti|tel\"", "partner p { | }"}) {
            EditedFolder folder = folder().with("a.regio", EditedFolder.HEADER + marked);
            assertEquals(Optional.empty(), hover(folder, DisplayLanguage.DUTCH), marked);
        }
    }

    @Test
    void aNameThatNothingDefinesTellsNothing() {
        EditedFolder folder = folder().with("a.regio", EditedFolder.HEADER + "rol r { vervuld door nie|mand }");
        assertEquals(Optional.empty(), hover(folder, DisplayLanguage.DUTCH));
    }

    @Test
    void aTextWithMistakesIsStillRead() {
        EditedFolder folder = folder().with("a.regio", EditedFolder.HEADER + PARTNER + "rol r { vervuld door geme|ente stap }");
        assertHas("Gemeente Meerstad", dutch(folder));
    }
}
