package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.KeptText.Kind;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.office.WordFileOrigin;
import nl.samenhang.document.office.WordTemplate;
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file that was made with a template and is made anew. */
class TemplateRenewalTest {

    private static final String CHANGED = Samples.REGION
            .replace("Steeds meer leerlingen blijven weg", "Meer rust op school")
            .replace("Convenant Proef", "Convenant Samen Veilig");

    @TempDir
    Path folder;

    private byte[] made;

    @BeforeEach
    void make() {
        WordTemplate template = WordTemplate.read(
                new HouseStyle().docx(),
                Covenant.parts().stream().map(DocumentPart::id).toList());
        made = template.render(Samples.covenant(folder, Samples.REGION, template.choice()));
    }

    private RenewedFile renewed(String model, byte[] file) {
        WordFileOrigin origin =
                DocxRenderer.originOf(List.of("factsheet", "convenant"), file).orElseThrow();
        assertEquals("convenant", origin.documentId());
        Document covenant = Samples.covenant(folder, model, origin.choice());
        return new DocxRenderer().renew(covenant, file);
    }

    private static String part(byte[] docx, String name) {
        return new String(WordText.parts(docx).get(name), StandardCharsets.UTF_8);
    }

    private static List<String> pages(byte[] docx) {
        return Pattern.compile("<w:sectPr.*?</w:sectPr>", Pattern.DOTALL)
                .matcher(part(docx, "word/document.xml"))
                .results()
                .map(found -> found.group().replaceAll("\\sxmlns:\\w+=\"[^\"]*\"", ""))
                .toList();
    }

    @Test
    void anUnchangedModelGivesTheSameBytes() {
        RenewedFile renewed = renewed(Samples.REGION, made);
        assertFalse(renewed.isChanged());
        assertArrayEquals(made, renewed.content());
        assertEquals(List.of(), renewed.kept());
    }

    @Test
    void theWordsOfTheTemplateStayAndAreNotToldAsAdded() {
        RenewedFile renewed = renewed(CHANGED, made);
        assertTrue(renewed.isChanged());
        assertEquals(List.of(), renewed.kept());
        List<String> lines = WordText.lines(renewed.content());
        assertEquals("Gemeente Zonneveld", lines.getFirst());
        assertEquals("Convenant Samen Veilig", lines.get(1));
        assertEquals("Partijen", lines.get(10));
        assertEquals("Vragen over dit stuk stelt u aan het team Jeugd.", lines.getLast());
        assertFalse(lines.contains("Communicatie en klachten"), "what was left out stays so");
        assertTrue(lines.stream().anyMatch(line -> line.contains("Meer rust op school")));
    }

    @Test
    void headersTellTheNewTitle() {
        String head = part(renewed(CHANGED, made).content(), "word/header1.xml");
        assertTrue(head.contains("Convenant Samen Veilig"));
        assertFalse(head.contains("Convenant Proef"));
    }

    @Test
    void pagesLieAsTheyDid() {
        assertEquals(pages(made), pages(renewed(CHANGED, made).content()));
    }

    @Test
    void renewingOnceMoreWithTheFirstModelGivesTheFirstTextAgain() {
        byte[] back = renewed(Samples.REGION, renewed(CHANGED, made).content()).content();
        assertEquals(WordText.lines(made), WordText.lines(back));
        assertEquals(WordText.parts(made).keySet(), WordText.parts(back).keySet());
    }

    @Test
    void aTitleThatSomebodyChangedOnTheCoverStaysHers() {
        Map<String, byte[]> parts = WordText.parts(made);
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        Matcher first = Pattern.compile(">Convenant Proef<").matcher(body);
        parts.put("word/document.xml", first.replaceFirst(">Onze afspraken<").getBytes(StandardCharsets.UTF_8));
        RenewedFile renewed = renewed(CHANGED, WordText.packed(parts));
        assertEquals("Onze afspraken", WordText.lines(renewed.content()).get(1));
        assertEquals(List.of(new KeptText(Kind.OWN, "titel", "Onze afspraken")), renewed.kept());
        assertTrue(part(renewed.content(), "word/header1.xml").contains("Convenant Samen Veilig"));
    }

    @Test
    void wordsAddedToTheCoverStayThereAndAreTold() {
        Map<String, byte[]> parts = WordText.parts(made);
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String own = body.replaceFirst("<w:tbl>", HouseStyle.words("Vertrouwelijk") + "<w:tbl>");
        parts.put("word/document.xml", own.getBytes(StandardCharsets.UTF_8));
        RenewedFile renewed = renewed(CHANGED, WordText.packed(parts));
        List<String> lines = WordText.lines(renewed.content());
        assertEquals("Stand van zaken op 1 september 2026.", lines.get(lines.indexOf("Vertrouwelijk") - 1));
        assertEquals(List.of(new KeptText(Kind.ADDED, "", "Vertrouwelijk")), renewed.kept());
    }
}
