package nl.samenhang.document.office.tests;

import static nl.samenhang.document.office.tests.HouseStyle.inline;
import static nl.samenhang.document.office.tests.HouseStyle.line;
import static nl.samenhang.document.office.tests.HouseStyle.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.UnusableWordFileException;
import nl.samenhang.document.office.WordTemplate;
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that cannot be used: what is wrong, where, and what to do. */
class TemplateMistakesTest {

    @TempDir
    Path folder;

    private static Text refusal(byte[] template) {
        return assertThrows(
                        UnusableWordFileException.class,
                        () -> WordTemplate.read(template, List.of("inhoud", "communicatie", "doel")))
                .text();
    }

    private static String refusal(String body) {
        return refusal(new HouseStyle().withBody(body).docx()).dutch();
    }

    @Test
    void anUnknownPlaceholderIsToldWithItsPlaceAndWhatMayBeMeant() {
        Text text = refusal(new HouseStyle()
                .withBody(words("Artikelen") + line("samenhang:deel:comunicatie"))
                .docx());
        assertEquals(
                "Het invulveld “samenhang:deel:comunicatie” in de tekst, na “Artikelen” is onbekend. Bedoelt u “samenhang:deel:communicatie”?",
                text.dutch());
        assertEquals(
                "The placeholder “samenhang:deel:comunicatie” in the text, behind “Artikelen” is unknown. Do you mean “samenhang:deel:communicatie”?",
                text.english());
    }

    @Test
    void aPartWithoutTheWordBeforeItIsUnderstood() {
        assertTrue(refusal(line("samenhang:doel")).endsWith("Bedoelt u “samenhang:deel:doel”?"));
        assertTrue(refusal(line("samenhang:zonder:doelen")).endsWith("Bedoelt u “samenhang:zonder:doel”?"));
    }

    @Test
    void aPlaceholderThatResemblesNoneIsToldToo() {
        assertEquals(
                "Het invulveld “samenhang:xyz” aan het begin van de tekst is onbekend. Alle invulvelden staan in de handleiding over sjablonen.",
                refusal(line("samenhang:xyz")));
    }

    @Test
    void anUnknownPlaceholderInAHeaderIsToldAsSuch() {
        byte[] template = new HouseStyle()
                .with("word/header1.xml", head -> head.replace("samenhang:titel", "samenhang:titels"))
                .docx();
        assertTrue(refusal(template)
                .dutch()
                .startsWith("Het invulveld “samenhang:titels” aan het begin van een koptekst is"));
    }

    @Test
    void whatTakesALineOfItsOwnCannotStandElsewhere() {
        String sentence = "<w:p><w:r><w:t>Hier staat </w:t></w:r>" + inline("samenhang:document") + "</w:p>";
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + line("samenhang:document")
                + words("x") + "</w:tc></w:tr></w:tbl>";
        String nested = line("samenhang:document")
                .replace("<w:p><w:r><w:t>[samenhang:document]</w:t></w:r></w:p>", line("samenhang:deel:doel"));
        for (String body : List.of(words("Inleiding") + sentence, words("Inleiding") + table)) {
            assertEquals(
                    "Het invulveld “samenhang:document” in de tekst, na “Inleiding” staat midden in een zin, in een tabel, in een tekstvak of in een ander invulveld. Zet het op een eigen regel.",
                    refusal(body));
        }
        assertTrue(refusal(nested)
                .startsWith("Het invulveld “samenhang:deel:doel” aan het begin van de tekst staat midden"));
    }

    @Test
    void aHeaderShowsNoPartsOfTheDocument() {
        byte[] template = new HouseStyle()
                .with("word/footer1.xml", foot -> foot.replace("</w:ftr>", line("samenhang:deel:doel") + "</w:ftr>"))
                .docx();
        assertEquals(
                "Het invulveld “samenhang:deel:doel” in een voettekst, na “Gemeente Zonneveld, bladzijde 1” hoort in de tekst. In een kop- of voettekst kunnen alleen titel, ondertitel, status en datum staan.",
                refusal(template).dutch());
    }

    @Test
    void onePartHasOnePlace() {
        assertEquals(
                "Het invulveld “samenhang:document” in de tekst, na “Tussen” gaat over iets waarvoor al een invulveld staat, aan het begin van de tekst. Haal er één weg.",
                refusal(line("samenhang:document") + words("Tussen") + line("samenhang:document")));
        assertTrue(refusal(line("samenhang:deel:doel") + line("samenhang:zonder:doel"))
                .startsWith("Het invulveld “samenhang:zonder:doel” in de tekst, na “[samenhang:deel:doel]” gaat over"));
    }

    @Test
    void aPlaceholderWithoutContentIsBroken() {
        String broken = line("samenhang:document").replaceAll("<w:sdtContent>.*</w:sdtContent>", "");
        assertEquals(
                "Het invulveld “samenhang:document” aan het begin van de tekst is beschadigd: het heeft geen inhoud. Verwijder het en maak het opnieuw.",
                refusal(broken));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String text = refusal(line("samenhang:doel") + line("samenhang:inhoud"));
        assertTrue(text.contains("“samenhang:doel”"));
        assertTrue(text.contains("“samenhang:inhoud”"));
    }

    @Test
    void aDocumentThatWasMadeIsNoTemplate() {
        byte[] made = new DocxRenderer().render(Samples.covenant(folder, Samples.REGION));
        assertTrue(refusal(made).dutch().startsWith("Het sjabloon bevat tekst die Samenhang heeft gemaakt."));
    }

    @Test
    void aTemplateWithMacrosIsRefused() {
        byte[] macros = new HouseStyle()
                .with(
                        "[Content_Types].xml",
                        types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))
                .docx();
        assertTrue(refusal(macros).dutch().startsWith("Het sjabloon bevat macro’s"));
    }

    @Test
    void aDamagedFileIsRefusedWhereverItIsDamaged() {
        byte[] whole = new HouseStyle().docx();
        List<byte[]> damaged = List.of(
                "Dit is geen Word-bestand.".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                Arrays.copyOf(whole, whole.length / 2),
                new HouseStyle()
                        .with("word/document.xml", text -> text.replace("</w:body>", ""))
                        .docx(),
                new HouseStyle()
                        .with("word/document.xml", text -> text.replace("w:body", "w:lichaam"))
                        .docx(),
                new HouseStyle()
                        .with("word/styles.xml", text -> text.replace("</w:styles>", ""))
                        .docx(),
                new HouseStyle()
                        .with("word/numbering.xml", text -> text.replace("</w:numbering>", ""))
                        .docx(),
                new HouseStyle()
                        .with("word/header1.xml", text -> text.replace("</w:hdr>", ""))
                        .docx(),
                new HouseStyle()
                        .with("word/_rels/document.xml.rels", all -> all.replace("header2.xml", "kop.xml"))
                        .docx());
        for (byte[] file : damaged) {
            assertTrue(refusal(file).dutch().startsWith("Het bestand is beschadigd of is geen Word-bestand (docx)."));
        }
    }
}
