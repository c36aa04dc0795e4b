package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.Test;

/** What the pointer tells of the word below it. A bar in a text is where the pointer is; it is taken out. */
class HoverTest extends ServerTest {

    private static final String PARTNER = """
            partner gemeente "Gemeente Meerstad" soort gemeente { afdeling jeugd "Jeugd en onderwijs" }
            """;

    private String dutch(String marked) {
        return hover(marked, "nl");
    }

    private String english(String marked) {
        return hover(marked, "en");
    }

    private String hover(String marked, String language) {
        String text = HEADER + marked;
        write("a.regio", text.replace("|", ""));
        JsonObject options = new JsonObject();
        options.addProperty("language", language);
        initialize(params -> params.setInitializationOptions(options));
        open(uri("a.regio"), text.replace("|", ""));
        try {
            Hover hover = languageServer
                    .hover(new HoverParams(document("a.regio"), position(text, text.indexOf('|'))))
                    .get();
            return hover == null ? null : hover.getContents().getRight().getValue();
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed);
        }
    }

    private static void assertHas(String part, String words) {
        assertTrue(words != null && words.contains(part), words);
    }

    @Test
    void anIssueIsToldWithItsOwner() {
        String words = dutch(PARTNER + "vraagstuk dru|gs \"Drugs\" soort drugshandel { eigenaar gemeente.jeugd }");
        assertHas("**Drugs** (vraagstuk)", words);
        assertHas("- Eigenaar: Jeugd en onderwijs", words);
    }

    @Test
    void aRegionIsToldWithTheNumberOfItsFiles() {
        write("b.regio", "regio Proef\n");
        String text = HEADER + "rol mentor \"Mentor\"\n";
        write("a.regio", text);
        initializeAndOpen("a.regio");
        try {
            String told = languageServer
                    .hover(new HoverParams(document("a.regio"), position(text, text.indexOf("Proef"))))
                    .get()
                    .getContents()
                    .getRight()
                    .getValue();
            assertHas("**Regio Proef** (regio)", told);
            assertHas("Staat in 2 bestanden.", told);
        } catch (InterruptedException | ExecutionException failed) {
            throw new CompletionException(failed);
        }
    }

    @Test
    void anEscapedNameIsOneWord() {
        assertHas("**Stap** (partner)", dutch("partner ^|stap \"Stap\" soort gemeente"));
    }

    @Test
    void aGapIsToldWithItsReasonAndLesson() {
        String words = dutch(PARTNER + "vraagstuk dru|gs \"Drugs\" soort drugshandel { regie gemeente }");
        assertHas("**R01** ", words);
        assertHas("*Les 7: wie zijn aan zet?*", words);
    }

    @Test
    void anAcceptedGapIsToldAsAccepted() {
        String words = dutch(PARTNER + """
                vraagstuk dru|gs "Drugs" soort drugshandel { regie gemeente }
                aanvaard R01 op drugs omdat "Wordt gekozen" tot 2027-06-01 door gemeente
                """);
        assertHas("**R01** (aanvaard tot en met 1 juni 2027) ", words);
        assertHas("Reden: Wordt gekozen", words);
    }

    @Test
    void aQuestionIsToldWithItsTextCardAndLesson() {
        String words = dutch("antwoord bel|eid1 \"Ja\"");
        assertHas("Is er een gezamenlijke visie op sociale veiligheid", words);
        assertHas("- Kaart: ", words);
        assertHas("- Les: Les 1", words);
        assertHas("Landelijke catalogus", words);
    }

    @Test
    void aLegalBasisIsToldWithItsStatusAndThatItIsNoAdvice() {
        String words = dutch("informatiedeling weging { grondslag avg|6e }");
        assertHas("- Voor: gewone gegevens, bijzondere gegevens en strafrechtelijke gegevens", words);
        assertHas("- Geldend sinds: 25 mei 2018", words);
        assertHas("geen juridisch advies", words);
    }

    @Test
    void aClauseOfSeveralWordsHasOneMeaning() {
        assertHas(
                "Met welke andere vraagstukken dit vraagstuk samenhangt.",
                dutch("vraagstuk drugs { hangt samen m|et drugs }"));
    }

    @Test
    void aFixedValueHasAMeaning() {
        assertHas("A route for safety", english("route zorg soort vei|ligheid { }"));
    }

    @Test
    void signsOfMarkdownInATitleAreShownAsTheyAre() {
        assertHas("Een \\*ster\\* \\<b\\>", dutch("partner p| \"Een *ster* <b>\" soort gemeente"));
    }

    @Test
    void aNameThatNothingDefinesTellsNothing() {
        assertNull(dutch("rol r { vervuld door nie|mand }"));
    }

    @Test
    void aTextWithMistakesIsStillRead() {
        assertHas("Gemeente Meerstad", dutch(PARTNER + "rol r { vervuld door geme|ente stap }"));
    }
}
