package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nl.samenhang.language.TextLayout;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor proposes while a text is written. In these texts a bar marks the cursor. */
class CompletionTest extends ServerTest {

    private static final String REGION = HEADER + """
            partner gemeente "Gemeente Meerstad" soort gemeente { afdeling veiligheid "Veiligheid" }
            partner ^stap "Stichting Stap" soort welzijn
            rol mentor "Mentor" { vervuld door gemeente }
            vraagstuk drugs "Drugshandel" soort drugshandel { eigenaar gemeente }
            route zorgroute "Zorgroute" soort ondersteuning voor drugs { stap melden "Melden" door mentor einde klaar }
            """;

    @Test
    void elementsAreProposedAtTheEnd() {
        List<CompletionItem> items = proposed(REGION + "|");
        CompletionItem issue = item(items, "vraagstuk");
        Assertions.assertEquals(
                "Een vraagstuk rond de sociale veiligheid van jongeren waaraan de regio samen werkt.",
                issue.getDetail());
        assertTrue(labels(items).containsAll(List.of("partner", "rol", "route", "overleg", "afspraak")));
        assertFalse(labels(items).contains("eigenaar"));
    }

    @Test
    void clausesOfAnElementAreProposedInIt() {
        List<String> labels = labels(proposed(REGION + "vraagstuk geweld \"Geweld\" { | }"));
        assertTrue(labels.containsAll(List.of("eigenaar", "regie", "hangt samen met", "startpunt omdat", "incident")));
        assertFalse(labels.contains("voorzitter"), labels::toString);
    }

    @Test
    void aClauseThatHoldsOneValueIsNotProposedTwice() {
        List<String> labels = labels(proposed(REGION + "vraagstuk geweld \"Geweld\" { regie gemeente | }"));
        assertTrue(labels.contains("eigenaar"), labels::toString);
        assertFalse(labels.contains("regie"), labels::toString);
    }

    @Test
    void whatWasTypedNarrowsTheProposals() {
        List<String> labels = labels(proposed(REGION + "vraagstuk geweld \"Geweld\" { ei| }"));
        Assertions.assertEquals(List.of("eigenaar"), labels);
    }

    @Test
    void aProposalTakesThePlaceOfWhatWasTyped() {
        String text = REGION + "vraagstuk geweld \"Geweld\" { hang| }";
        CompletionItem item = item(proposed(text), "hangt samen met");
        Assertions.assertEquals(text.replace("hang|", "hangt samen met"), accepted(item, text));
    }

    @Test
    void referencesComeWithKindAndTitle() {
        List<CompletionItem> items = proposed(REGION + "vraagstuk geweld \"Geweld\" { eigenaar | }");
        Assertions.assertEquals(
                "partner \"Gemeente Meerstad\"", item(items, "gemeente").getDetail());
        Assertions.assertEquals("rol \"Mentor\"", item(items, "mentor").getDetail());
        Assertions.assertEquals(
                "afdeling \"Veiligheid\"", item(items, "gemeente.veiligheid").getDetail());
        assertFalse(labels(items).contains("drugs"));
    }

    @Test
    void aNameThatIsAWordOfTheLanguageIsProposedWithItsCaret() {
        List<CompletionItem> items = proposed(REGION + "vraagstuk geweld \"Geweld\" { eigenaar st| }");
        Assertions.assertEquals(
                "partner \"Stichting Stap\"", item(items, "^stap").getDetail());
    }

    @Test
    void whatIsListedAlreadyIsNotProposedAgain() {
        List<String> labels = labels(proposed(REGION + "overleg lea \"LEA\" { deelnemers mentor, | }"));
        assertTrue(labels.contains("gemeente"), labels::toString);
        assertFalse(labels.contains("mentor"), labels::toString);
    }

    @Test
    void anElementIsNotProposedToItself() {
        List<String> labels = labels(proposed(REGION + "vraagstuk geweld \"Geweld\" { hangt samen met | }"));
        assertTrue(labels.contains("drugs"), labels::toString);
        assertFalse(labels.contains("geweld"), labels::toString);
    }

    @Test
    void stepsOfTheSameRouteAreProposedByTheirShortNames() {
        List<String> labels = labels(proposed(REGION.replace("einde klaar", "einde klaar stap twee { naar | }")));
        assertTrue(labels.containsAll(List.of("melden", "klaar")), labels::toString);
    }

    @Test
    void membersOfAnElementAreProposedBehindADot() {
        List<String> labels = labels(proposed(REGION + "signaal s \"S\" { leidt naar zorgroute.| }"));
        assertTrue(labels.contains("zorgroute.melden"), labels::toString);
        assertFalse(labels.contains("zorgroute"), labels::toString);
    }

    @Test
    void kindsComeFromTheNationalCatalogue() {
        List<CompletionItem> items = proposed(REGION + "partner hetBaken \"Het Baken\" soort schoolV|");
        Assertions.assertEquals(
                "partnersoort \"School voor voortgezet onderwijs\"",
                item(items, "schoolVo").getDetail());
    }

    @Test
    void wordsWithOneMeaningAreProposedWithIt() {
        List<CompletionItem> items = proposed(REGION + "factor spijbelen \"Spijbelen\" soort |");
        Assertions.assertEquals(List.of("beschermend", "risico"), labels(items));
        Assertions.assertEquals(
                "De factor maakt de kans op het vraagstuk kleiner.",
                item(items, "beschermend").getDetail());
    }

    @Test
    void rulesAreProposedWithTheirTitles() {
        List<CompletionItem> items = proposed(REGION + "aanvaard R0|");
        Assertions.assertEquals("Vraagstuk zonder eigenaar", item(items, "R01").getDetail());
        assertFalse(labels(items).contains("R24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner |", "partner nieuw \"|", "vraagstuk |", "// opm|erking\n"})
    void nothingIsProposedWhereOnlyTheWriterKnows(String text) {
        Assertions.assertEquals(List.of(), labels(proposed(REGION + text)));
    }

    @Test
    void wordsAreExplainedInEnglishWhereTheEditorSpeaksEnglish() {
        initialize(params -> params.setLocale("en"));
        Assertions.assertEquals(
                "An issue in the social safety of young people on which the region works together.",
                item(proposedIn(REGION + "|"), "vraagstuk").getDetail());
    }

    @Test
    void aTemplateHasPlacesToFillInWhereTheEditorKnowsThem() {
        initialize(params -> {
            CompletionCapabilities completion =
                    new CompletionCapabilities(new CompletionItemCapabilities(Boolean.TRUE));
            params.getCapabilities().setTextDocument(new TextDocumentClientCapabilities());
            params.getCapabilities().getTextDocument().setCompletion(completion);
        });
        CompletionItem template = item(proposedIn(REGION + "vraag|"), "vraagstuk …");
        Assertions.assertEquals(CompletionItemKind.Snippet, template.getKind());
        Assertions.assertEquals(InsertTextFormat.Snippet, template.getInsertTextFormat());
        assertTrue(template.getTextEdit().getLeft().getNewText().startsWith("vraagstuk ${1:naam} \"${2:"));
    }

    @Test
    void aTemplateIsPlainTextElsewhere() {
        CompletionItem template = item(proposed(REGION + "vraag|"), "vraagstuk …");
        Assertions.assertEquals(InsertTextFormat.PlainText, template.getInsertTextFormat());
        assertFalse(template.getTextEdit().getLeft().getNewText().contains("$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "partner nieuw { | }",
                "route nieuw soort ondersteuning { | }",
                "ladder nieuw { | }",
            })
    void everyTemplateIsSoundText(String text) {
        assertAllSound(REGION + text);
    }

    @Test
    void everyTemplateOfACatalogueIsSoundText() {
        assertAllSound("catalogus Eigen \"Eigen\"\n|");
    }

    @Test
    void everyElementHasATemplate() {
        Assertions.assertEquals(
                "aanvaard afspraak antwoord begrip factor informatiedeling ladder overleg partner protocol rol route"
                        + " scholing signaal trendbron visie vraagstuk",
                templates(proposed(REGION + "|")));
        Assertions.assertEquals(
                "domein grondslag kaart overlegsoort partnersoort protocolsoort regel rolsoort vraagstuksoort",
                templates(proposedIn("catalogus Eigen \"Eigen\"\n|")));
    }

    private static String templates(List<CompletionItem> proposed) {
        return proposed.stream()
                .filter(item -> item.getKind() == CompletionItemKind.Snippet)
                .map(item -> item.getLabel().replace(" …", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void assertAllSound(String text) {
        List<CompletionItem> templates = proposed(text).stream()
                .filter(item -> item.getKind() == CompletionItemKind.Snippet)
                .toList();
        assertFalse(templates.isEmpty());
        for (CompletionItem template : templates) {
            Path file = write("a.regio", accepted(template, text));
            Assertions.assertEquals(
                    List.of(), TextLayout.create().layOut(file).getFirst().problems(), () -> accepted(template, text));
        }
    }

    private List<CompletionItem> proposed(String marked) {
        initialize();
        return proposedIn(marked);
    }

    private List<CompletionItem> proposedIn(String marked) {
        String text = marked.replace("|", "");
        open(uri("a.regio"), text);
        try {
            return languageServer
                    .completion(new CompletionParams(document("a.regio"), position(text, marked.indexOf('|'))))
                    .get()
                    .getRight()
                    .getItems();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The labels in order, templates left out. */
    private static List<String> labels(List<CompletionItem> items) {
        return items.stream()
                .filter(item -> item.getKind() != CompletionItemKind.Snippet)
                .map(CompletionItem::getLabel)
                .sorted()
                .toList();
    }

    private static CompletionItem item(List<CompletionItem> items, String label) {
        return items.stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        items.stream().map(CompletionItem::getLabel).toList()));
    }

    private static String accepted(CompletionItem item, String marked) {
        return new Document(1, marked.replace("|", ""))
                .applyChanges(List.of(item.getTextEdit().getLeft()))
                .getContents();
    }
}
