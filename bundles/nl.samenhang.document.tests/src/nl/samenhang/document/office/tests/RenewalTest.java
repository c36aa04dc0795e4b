package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.KeptText.Kind;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.UnusableWordFileException;
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file that is made anew after somebody edited it. */
class RenewalTest {

    private static final String WITH_ANOTHER_ISSUE =
            Samples.REGION + "vraagstuk pesten \"Pesten\" { eigenaar gemeente.jeugd }\n";

    private static final String OWN = "De directie heeft dit op 3 oktober besproken.";

    @TempDir
    Path folder;

    private final DocxRenderer renderer = new DocxRenderer();

    private Document covenant(String text) {
        return Samples.covenant(folder, text);
    }

    /** The file as a word processor leaves it after a change of its text. */
    private static byte[] edited(byte[] docx, UnaryOperator<String> edit) {
        Map<String, byte[]> parts = WordText.parts(docx);
        String before = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        assertFalse(before.equals(after), "the edit of the test finds its place");
        parts.put("word/document.xml", after.getBytes(StandardCharsets.UTF_8));
        return WordText.packed(parts);
    }

    private static UnaryOperator<String> addBehind(String words, String own) {
        return body -> {
            int control = body.indexOf("</w:sdt>", body.indexOf(words)) + "</w:sdt>".length();
            return body.substring(0, control) + "<w:p><w:r><w:t>" + own + "</w:t></w:r></w:p>"
                    + body.substring(control);
        };
    }

    private static String heading(String title) {
        return title + "</w:t></w:r><w:bookmarkEnd";
    }

    private static List<Kind> kinds(RenewedFile renewed) {
        return renewed.kept().stream().map(KeptText::kind).toList();
    }

    @Test
    void anUnchangedModelGivesTheSameBytes() {
        Document covenant = covenant(Samples.REGION);
        byte[] first = renderer.render(covenant);
        RenewedFile renewed = renderer.renew(covenant, first);
        assertFalse(renewed.isChanged());
        assertArrayEquals(first, renewed.content());
        assertEquals(List.of(), renewed.kept());
    }

    @Test
    void aNewTextOfTheModelTakesThePlaceOfTheOld() {
        byte[] first = renderer.render(covenant(Samples.REGION));
        Document changed =
                covenant(Samples.REGION.replace("Steeds meer leerlingen blijven weg", "Meer rust op school"));
        RenewedFile renewed = renderer.renew(changed, first);
        assertTrue(renewed.isChanged());
        assertEquals(WordText.lines(renderer.render(changed)), WordText.lines(renewed.content()));
        assertEquals(List.of(), renewed.kept());
    }

    @Test
    void whatSomebodyAddedStaysWhereItWas() {
        byte[] first = renderer.render(covenant(Samples.REGION));
        byte[] own = edited(first, addBehind(heading("Slotbepalingen"), OWN));
        Document changed =
                covenant(Samples.REGION.replace("Steeds meer leerlingen blijven weg", "Meer rust op school"));
        RenewedFile renewed = renderer.renew(changed, own);
        List<String> lines = WordText.lines(renewed.content());
        assertEquals("Slotbepalingen", lines.get(lines.indexOf(OWN) - 1));
        assertEquals(List.of(Kind.ADDED), kinds(renewed));
        assertEquals(OWN, renewed.kept().getFirst().words());
        assertEquals("Slotbepalingen", renewed.kept().getFirst().where());
    }

    @Test
    void whatSomebodyChangedIsKeptBesideTheTextOfTheModel() {
        Document covenant = covenant(Samples.REGION);
        byte[] own = edited(
                renderer.render(covenant),
                body -> body.replace("Steeds meer leerlingen blijven weg", "Steeds minder leerlingen blijven weg"));
        RenewedFile renewed = renderer.renew(covenant, own);
        String told = String.join("\n", WordText.lines(renewed.content()));
        assertTrue(told.contains("Steeds meer leerlingen blijven weg"), told);
        assertTrue(told.contains("Steeds minder leerlingen blijven weg"), told);
        assertTrue(told.contains("Deze tekst is in dit document gewijzigd."), told);
        assertTrue(kinds(renewed).contains(Kind.CHANGED));
        RenewedFile again = renderer.renew(covenant, renewed.content());
        assertFalse(again.isChanged());
        assertArrayEquals(renewed.content(), again.content());
    }

    @Test
    void whatBelongedToSomethingThatIsGoneStandsInALastChapter() {
        byte[] first = renderer.render(covenant(WITH_ANOTHER_ISSUE));
        byte[] own = edited(first, addBehind(heading("Pesten"), OWN));
        RenewedFile renewed = renderer.renew(covenant(Samples.REGION), own);
        List<String> lines = WordText.lines(renewed.content());
        assertTrue(lines.indexOf("Vervallen onderdelen") > 0);
        assertTrue(lines.indexOf("Vervallen onderdelen") < lines.indexOf(OWN), "" + lines);
        assertEquals(List.of(Kind.LAPSED), kinds(renewed));
        assertFalse(renderer.renew(covenant(Samples.REGION), renewed.content()).isChanged());
        RenewedFile back = renderer.renew(covenant(WITH_ANOTHER_ISSUE), renewed.content());
        assertTrue(WordText.lines(back.content()).contains(OWN));
    }

    @Test
    void whatSomebodyTypesWherePagesEndStays() {
        byte[] own = edited(
                renderer.render(covenant(Samples.REGION)),
                body -> body.replaceFirst(
                        "(<w:pStyle w:val=\"Sectieeinde\"/>.*?</w:pPr>)", "$1<w:r><w:t>" + OWN + "</w:t></w:r>"));
        Document changed =
                covenant(Samples.REGION.replace("Steeds meer leerlingen blijven weg", "Meer rust op school"));
        RenewedFile renewed = renderer.renew(changed, own);
        assertTrue(WordText.lines(renewed.content()).contains(OWN));
        assertEquals(List.of(Kind.ADDED), kinds(renewed));
        assertFalse(renderer.renew(changed, renewed.content()).isChanged());
    }

    @Test
    void aPictureThatSomebodyPutsIntoABlockIsAChangeOfIt() {
        byte[] own = edited(
                renderer.render(covenant(Samples.REGION)),
                body -> body.replaceFirst("</w:t></w:r></w:p>", "</w:t></w:r><w:r><w:pict/></w:r></w:p>"));
        RenewedFile renewed = renderer.renew(covenant(Samples.REGION), own);
        assertEquals(List.of(Kind.CHANGED), kinds(renewed));
        assertTrue(renewed.kept().getFirst().words().contains("(afbeelding)"));
    }

    @Test
    void threeRenewalsWithAChangingModelLoseNothing() {
        List<String> models = List.of(
                Samples.REGION.replace("Steeds meer leerlingen blijven weg", "Meer rust op school"),
                WITH_ANOTHER_ISSUE,
                Samples.REGION);
        byte[] file = renderer.render(covenant(Samples.REGION));
        int count = 0;
        for (String model : models) {
            String own = "Eigen zin nummer " + ++count + ".";
            file = edited(file, addBehind(heading("Slotbepalingen"), own));
            file = edited(file, addBehind(heading("Verzuim"), "Nog een zin nummer " + count + "."));
            file = renderer.renew(covenant(model), file).content();
            List<String> lines = WordText.lines(file);
            for (int i = 1; i <= count; i++) {
                assertTrue(lines.contains("Eigen zin nummer " + i + "."), "" + lines);
                assertTrue(lines.contains("Nog een zin nummer " + i + "."), "" + lines);
            }
            assertFalse(renderer.renew(covenant(model), file).isChanged());
        }
    }

    @Test
    void aFileThatIsDamagedProtectedOrOfAnotherIsRefused() {
        Document covenant = covenant(Samples.REGION);
        byte[] first = renderer.render(covenant);
        byte[] half = Arrays.copyOf(first, first.length / 2);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] foreign = edited(first, body -> body.replace("samenhang:", "iemand:"));
        assertTrue(refusal(covenant, half).startsWith("Het bestand is beschadigd"));
        assertTrue(
                refusal(covenant, "geen Word".getBytes(StandardCharsets.UTF_8)).startsWith("Het bestand is besch"));
        assertTrue(refusal(covenant, old).startsWith("Het bestand is met een wachtwoord beveiligd"));
        assertTrue(refusal(covenant, foreign).startsWith("Het bestand bevat geen tekst die Samenhang"));
    }

    private String refusal(Document document, byte[] file) {
        return assertThrows(UnusableWordFileException.class, () -> renderer.renew(document, file))
                .text()
                .dutch();
    }

    @Test
    void aTextThatSomebodyMadeHersStaysInsteadOfThatOfTheModel() {
        byte[] first = renderer.render(covenant(Samples.REGION));
        String from = "Steeds meer leerlingen blijven weg";
        byte[] own = edited(first, body -> {
            int words = body.indexOf(from);
            int alias = body.lastIndexOf("Uit het model van de regio", words);
            return body.substring(0, alias) + "Eigen tekst"
                    + body.substring(alias + "Uit het model van de regio".length(), words) + "Wij willen rust"
                    + body.substring(words + from.length());
        });
        Document changed = covenant(Samples.REGION.replace(from, "Meer rust op school"));
        RenewedFile renewed = renderer.renew(changed, own);
        List<String> lines = WordText.lines(renewed.content());
        assertTrue(lines.stream().anyMatch(line -> line.contains("Wij willen rust")));
        assertTrue(lines.stream().noneMatch(line -> line.contains("Meer rust op school")));
        assertEquals(List.of(Kind.OWN), kinds(renewed));
        assertArrayEquals(
                renewed.content(), renderer.renew(changed, renewed.content()).content());
    }

    @Test
    void aTextThatSomebodyMadeHersIsNotLostWithItsElement() {
        byte[] first = renderer.render(covenant(WITH_ANOTHER_ISSUE));
        byte[] own = edited(first, body -> {
            int heading = body.indexOf(heading("Pesten"));
            int alias = body.lastIndexOf("Uit het model van de regio", heading);
            return body.substring(0, alias) + "eigen tekst "
                    + body.substring(alias + "Uit het model van de regio".length());
        });
        RenewedFile renewed = renderer.renew(covenant(Samples.REGION), own);
        List<String> lines = WordText.lines(renewed.content());
        assertTrue(lines.indexOf("Vervallen onderdelen") < lines.lastIndexOf("Pesten"));
        assertEquals(List.of(Kind.LAPSED), kinds(renewed));
    }

    @Test
    void headersAndPropertiesTellTheNewTitle() {
        byte[] first = renderer.render(covenant(Samples.REGION));
        Document changed = covenant(Samples.REGION.replace("Convenant Proef", "Convenant | Samen Veilig"));
        byte[] renewed = renderer.renew(changed, first).content();
        byte[] again = renderer.renew(covenant(Samples.REGION), renewed).content();
        for (String part : List.of("word/header1.xml", "docProps/core.xml")) {
            assertTrue(part(renewed, part).contains("Convenant | Samen Veilig"), part);
            assertFalse(part(renewed, part).contains("Convenant Proef"), part);
            assertTrue(part(again, part).contains("Convenant Proef"), part);
        }
    }

    private static String part(byte[] docx, String name) {
        return new String(WordText.parts(docx).get(name), StandardCharsets.UTF_8);
    }
}
