package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.WordFileOrigin;
import nl.samenhang.document.office.WordTemplate;
import nl.samenhang.document.tests.HostileRegions;
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document in the looks of a Word file of somebody else. */
class WordTemplateTest {

    private static final List<String> PARTS =
            Covenant.parts().stream().map(DocumentPart::id).toList();

    private static final Pattern USED_STYLE = Pattern.compile("<w:(?:p|r|tbl)Style w:val=\"([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<w:numId w:val=\"(\\d+)\"");
    private static final Pattern COUNT = Pattern.compile("<w:num [^>]*w:numId=\"(\\d+)\"");

    @TempDir
    Path folder;

    private byte[] rendered(HouseStyle template) {
        WordTemplate read = WordTemplate.read(template.docx(), PARTS);
        return read.render(covenant(read.choice()));
    }

    private Document covenant(PartChoice choice) {
        return Samples.covenant(folder, Samples.REGION, choice);
    }

    private static Map<String, String> parts(byte[] docx) {
        Map<String, String> texts = new TreeMap<>();
        WordText.parts(docx).forEach((name, part) -> texts.put(name, new String(part, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void theDocumentComesAmongTheWordsOfTheTemplate() {
        List<String> lines = WordText.lines(rendered(new HouseStyle()));
        assertEquals(
                List.of(
                        "Gemeente Zonneveld",
                        "Convenant Proef",
                        "Regio Proef, peildatum 1 september 2026",
                        "Stand van zaken op 1 september 2026.",
                        "Zaaknummer",
                        "Z-2026-0417",
                        "Steller",
                        "Team Jeugd",
                        "Leeswijzer",
                        "Dit stuk is bestemd voor de bestuurders van de partners.",
                        "Partijen"),
                lines.subList(0, 11));
        assertEquals(
                List.of("Colofon", "Vragen over dit stuk stelt u aan het team Jeugd."),
                lines.subList(lines.size() - 2, lines.size()));
    }

    @Test
    void everyWordOfTheDocumentIsThereInOrder() {
        WordTemplate template = WordTemplate.read(new HouseStyle().docx(), PARTS);
        Document covenant = covenant(template.choice());
        List<String> own = WordText.lines(new DocxRenderer().render(covenant));
        List<String> lines = WordText.lines(template.render(covenant));
        int begin = lines.indexOf("Partijen");
        assertEquals(own.subList(own.indexOf("Partijen"), own.size()), lines.subList(begin, lines.size() - 2));
    }

    @Test
    void whatTheTemplateLeavesOutIsNotThere() {
        WordTemplate template = WordTemplate.read(new HouseStyle().docx(), PARTS);
        assertEquals("inhoud * -communicatie", template.choice().toString());
        List<String> lines = WordText.lines(template.render(covenant(template.choice())));
        assertFalse(lines.contains("Communicatie en klachten"));
        assertTrue(lines.contains("Deskundigheid"));
    }

    @Test
    void theLooksAreThoseOfTheTemplate() {
        Map<String, String> parts = parts(rendered(new HouseStyle()));
        String text = parts.get("word/document.xml");
        Set<String> used = all(USED_STYLE, text);
        assertTrue(used.contains("Kop1"), "chapters have the headings of the template");
        assertFalse(used.contains("Heading1"));
        assertTrue(used.contains("Lijstopsomteken"));
        assertTrue(used.contains("Zwaar"));
        String styles = parts.get("word/styles.xml");
        assertTrue(styles.contains("Liberation Serif"));
        assertFalse(styles.contains("154273"), "no blue among the green");
        assertFalse(text.contains("F3F6FA"));
        assertTrue(
                styles.substring(styles.indexOf("w:styleId=\"Tabelrooster\"")).contains("w:fill=\"2E6B3F\""),
                "the headers of tables have the colour of the headings");
    }

    @Test
    void everyStyleThatIsUsedIsThere() {
        Map<String, String> parts = parts(rendered(new HouseStyle()));
        Set<String> known = all(STYLE, parts.get("word/styles.xml"));
        parts.forEach((name, part) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                Set<String> unknown = all(USED_STYLE, part);
                unknown.removeAll(known);
                assertEquals(Set.of(), unknown, name);
            }
        });
        Set<String> based =
                all(Pattern.compile("<w:(?:basedOn|next) w:val=\"([^\"]+)\""), parts.get("word/styles.xml"));
        based.removeAll(known);
        assertEquals(Set.of(), based);
    }

    @Test
    void aStyleOfTheTemplateUnderAnIdOfOursStaysWhatItIs() {
        Map<String, String> parts = parts(rendered(new HouseStyle().withBody(HouseStyle.line("samenhang:document"))));
        String styles = parts.get("word/styles.xml");
        assertTrue(styles.contains("w:styleId=\"Status\"><w:name w:val=\"Status van een zaak\""));
        assertTrue(parts.get("word/document.xml").contains("<w:pStyle w:val=\"StatusSamenhang\""));
    }

    @Test
    void everyCountThatIsUsedIsThereAndThatOfTheTemplateIsUntouched() {
        Map<String, String> parts = parts(rendered(new HouseStyle()));
        String numbering = parts.get("word/numbering.xml");
        Set<String> used = all(NUMBER, parts.get("word/document.xml"));
        used.addAll(all(NUMBER, parts.get("word/styles.xml")));
        used.removeAll(all(COUNT, numbering));
        assertEquals(Set.of(), used);
        assertTrue(numbering.contains("w:val=\"1B2C3D4E\""));
        String bullets = parts.get("word/styles.xml");
        bullets = bullets.substring(bullets.indexOf("w:styleId=\"Lijstopsomteken\""));
        assertTrue(bullets.substring(0, bullets.indexOf("</w:style>")).contains("<w:numId w:val=\"1\""));
    }

    @Test
    void everyPageTellsTheStandingOfTheText() {
        Map<String, String> parts = parts(rendered(new HouseStyle()));
        for (String head : List.of("word/header1.xml", "word/header2.xml")) {
            assertTrue(parts.get(head).contains("Concept; juridisch te toetsen"), head);
        }
        assertTrue(parts.get("word/header2.xml").contains("<w:drawing>"), "the logo stays");
        assertTrue(parts.get("word/header1.xml").contains("Convenant Proef"));
        assertTrue(parts.get("word/footer1.xml").contains("Gemeente Zonneveld, bladzijde"));
    }

    @Test
    void aTemplateWithoutHeadersGetsThem() {
        HouseStyle bare = new HouseStyle()
                .without("header1.xml", "header2.xml", "footer1.xml")
                .with("word/document.xml", text -> text.replaceAll("<w:(header|footer)Reference[^>]*/>", ""));
        Map<String, String> parts = parts(rendered(bare));
        String pages = parts.get("word/document.xml");
        assertTrue(pages.contains("w:type=\"first\""), "the first page too, as it has one of its own");
        long told = parts.entrySet().stream()
                .filter(part -> part.getKey().matches("word/header\\d+\\.xml"))
                .filter(part -> part.getValue().contains("Concept; juridisch te toetsen"))
                .count();
        assertTrue(told >= 2, "both kinds of header tell it");
    }

    @Test
    void pagesLieOnTheirSideForWideTablesOnlyAndTheFirstPageIsFirstOnce() {
        String text = parts(rendered(new HouseStyle())).get("word/document.xml");
        List<String> sections = Pattern.compile("<w:sectPr.*?</w:sectPr>", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
        assertTrue(sections.size() >= 3);
        assertEquals(
                1,
                sections.stream()
                        .filter(section -> section.contains("<w:titlePg"))
                        .count());
        assertTrue(sections.getFirst().contains("<w:titlePg"));
        assertTrue(sections.getFirst().contains("w:start=\"1\""));
        assertEquals(
                1,
                sections.stream()
                        .filter(section -> section.contains("w:start=\"1\""))
                        .count());
        assertTrue(sections.stream().anyMatch(section -> section.contains("landscape")));
        assertFalse(sections.getLast().contains("landscape"), "what the template says at the end stands upright");
        sections.forEach(section -> assertTrue(section.contains("w:left=\"1701\""), "margins of the template"));
    }

    @Test
    void withoutPlaceholdersTheDocumentComesAtTheEnd() {
        List<String> lines =
                WordText.lines(rendered(new HouseStyle().withBody(HouseStyle.words("Voorblad van de gemeente"))));
        assertEquals("Voorblad van de gemeente", lines.getFirst());
        assertEquals("Concept; juridisch te toetsen", lines.get(1));
        assertEquals("Convenant Proef", lines.get(2));
    }

    @Test
    void partsComeWhereTheTemplateSays() {
        String body = HouseStyle.line("samenhang:deel:bijlage-routes")
                + HouseStyle.words("Tussen routes en rest")
                + "<w:p>" + HouseStyle.inline("Samenhang: Document") + "</w:p>"
                + HouseStyle.words("Tussen rest en doel")
                + HouseStyle.line("samenhang:deel:doel");
        List<String> lines = WordText.lines(rendered(new HouseStyle().withBody(body)));
        List<String> marks = List.of(
                "Routes",
                "Tussen routes en rest",
                "Convenant Proef",
                "Partijen",
                "Definities",
                "Tussen rest en doel",
                "Doel en reikwijdte");
        List<Integer> places = marks.stream().map(lines::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertFalse(places.contains(-1), places.toString());
        assertEquals(0, places.getFirst());
    }

    @Test
    void theSameTemplateAndModelGiveTheSameBytes() {
        assertArrayEquals(rendered(new HouseStyle()), rendered(new HouseStyle()));
    }

    @Test
    void aTemplateOfWordBecomesADocument() {
        HouseStyle dotx = new HouseStyle()
                .with(
                        "[Content_Types].xml",
                        types -> types.replace("wordprocessingml.document.main", "wordprocessingml.template.main"));
        String types = parts(rendered(dotx)).get("[Content_Types].xml");
        assertTrue(types.contains("wordprocessingml.document.main+xml"));
        assertFalse(types.contains("template.main"));
    }

    @Test
    void theTextIsSpokenInDutch() {
        String styles = parts(rendered(new HouseStyle())).get("word/styles.xml");
        assertTrue(styles.contains("<w:lang w:val=\"nl-NL\""));
        assertFalse(styles.contains("en-US"));
    }

    @Test
    void aTemplateMayLackWhatWordAlwaysWrites() {
        HouseStyle bare = new HouseStyle()
                .without("styles.xml", "settings.xml", "numbering.xml", "header1.xml", "header2.xml", "footer1.xml")
                .with("word/document.xml", text -> text.replaceAll("(?s)<w:sectPr>.*</w:sectPr>", ""));
        byte[] docx = rendered(bare);
        assertTrue(WordText.lines(docx).contains("Ondertekening"));
        assertTrue(parts(docx).get("word/document.xml").contains("<w:headerReference"));
        WordFileOrigin origin =
                DocxRenderer.originOf(List.of("convenant"), docx).orElseThrow();
        assertEquals("inhoud * -communicatie", origin.choice().toString());
    }

    @Test
    void aFieldMayTakeALineOfItsOwn() {
        String body = HouseStyle.line("samenhang:titel") + HouseStyle.line("samenhang:document");
        byte[] docx = rendered(new HouseStyle().withBody(body));
        assertEquals(
                List.of("Convenant Proef", "Partijen"), WordText.lines(docx).subList(0, 2));
        Document covenant = covenant(PartChoice.ALL);
        assertArrayEquals(docx, new DocxRenderer().renew(covenant, docx).content());
    }

    @Test
    void nobodyElseIsTheAuthor() {
        String core = parts(rendered(new HouseStyle())).get("docProps/core.xml");
        assertTrue(core.contains("<cp:lastModifiedBy>Samenhang</cp:lastModifiedBy>"), core);
        assertTrue(core.contains("Convenant Proef"));
    }

    @ParameterizedTest
    @MethodSource("nl.samenhang.document.tests.HostileRegions#kinds")
    void hostileTextsArriveAsTextAndStayWhenTheFileIsRenewed(String kind) {
        Region region = HostileRegions.of(kind, folder);
        WordTemplate template = WordTemplate.read(new HouseStyle().docx(), PARTS);
        Document covenant = Covenant.of(region, List.of(), List.of(), template.choice());
        byte[] docx = template.render(covenant);
        List<String> own = WordText.lines(new DocxRenderer().render(covenant));
        List<String> lines = WordText.lines(docx);
        assertEquals(
                own.subList(own.indexOf("Partijen"), own.size()),
                lines.subList(lines.indexOf("Partijen"), lines.size() - 2));
        assertArrayEquals(docx, new DocxRenderer().renew(covenant, docx).content());
    }
}
