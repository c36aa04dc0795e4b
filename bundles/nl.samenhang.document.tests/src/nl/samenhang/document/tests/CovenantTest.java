package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.document.Block;
import nl.samenhang.document.Clause;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Note;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CovenantTest {

    @TempDir
    Path folder;

    @Test
    void hasSeventeenArticlesNumberedWithoutGaps() {
        List<Integer> numbers = sections(covenant(), Section.Numbering.ARTICLE).stream()
                .map(Section::number)
                .toList();
        assertEquals(IntStream.rangeClosed(1, 17).boxed().toList(), numbers);
    }

    @Test
    void numbersItsAnnexesWithoutGaps() {
        List<Integer> numbers = sections(covenant(), Section.Numbering.ANNEX).stream()
                .map(Section::number)
                .toList();
        assertEquals(IntStream.rangeClosed(1, 9).boxed().toList(), numbers);
    }

    @Test
    void givesEveryBlockAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        covenant().deep().forEach(block -> {
            assertTrue(ids.add(block.id()), block.id());
            assertTrue(block.id().matches("[A-Za-z][A-Za-z0-9._-]*"), block.id());
        });
        assertTrue(ids.size() > 100);
    }

    @Test
    void refersOnlyToSectionsByTheirNumber() {
        Document covenant = covenant();
        Map<String, Section> sections =
                covenant.sections().stream().collect(Collectors.toMap(Section::id, section -> section));
        List<Prose.Reference> references =
                covenant.deep().flatMap(CovenantTest::references).toList();
        assertFalse(references.isEmpty());
        for (Prose.Reference reference : references) {
            assertEquals(
                    sections.get(reference.target()).label().toLowerCase(),
                    reference.text().toLowerCase());
        }
    }

    private static Stream<Prose.Reference> references(Block block) {
        return switch (block) {
            case Clause clause -> clause.text().references();
            case Paragraph paragraph -> paragraph.text().references();
            default -> Stream.empty();
        };
    }

    @Test
    void numbersClausesWithinTheirArticle() {
        for (Section article : sections(covenant(), Section.Numbering.ARTICLE)) {
            List<Integer> numbers = article.children().stream()
                    .filter(Clause.class::isInstance)
                    .map(block -> ((Clause) block).number())
                    .toList();
            assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers, article.title());
        }
    }

    @Test
    void tellsThePartiesWithRepresentativeFunctionAndMandate() {
        assertSays(
                "Gemeente Meerstad, vertegenwoordigd door M. Jansen, burgemeester (mandaat: besluit van 12 mei 2025), hierna te noemen: “de gemeente”;");
    }

    @Test
    void tellsStartAndEndInWords() {
        assertSays("Dit convenant treedt in werking op 1 september 2025 en geldt tot en met 31 augustus 2027.");
    }

    @Test
    void tellsTheAreaInTheNumberOfItsMunicipalities() {
        assertSays("Dit convenant geldt voor de gemeenten Meerstad en Kampwijk.");
        assertSays(
                Samples.REGION.replace("\"Meerstad\", \"Kampwijk\"", "\"Meerstad\""),
                "Dit convenant geldt voor de gemeente Meerstad.");
    }

    @Test
    void tellsWhenAndByWhomIsScaledUp() {
        assertSays(
                "van de stap “Signaal duiden” van de route “Zorgroute” naar de stap “Weging” van de route “Veiligheidsroute”, onder de voorwaarde “de veiligheid in het geding is”, na een besluit door de mentor.");
    }

    @Test
    void endsTheItemsOfAListWithSemicolonsAndTheLastWithAFullStop() {
        assertSays("De gemeente:");
        assertSays("roept de partners bijeen;");
        assertSays("bewaakt de voortgang.");
    }

    @Test
    void tellsASingleDutyInOneSentence() {
        assertSays(
                Samples.REGION.replace("verplichting gemeente \"Bewaakt de voortgang\"", ""),
                "De gemeente roept de partners bijeen.");
    }

    @Test
    void marksWhatTheModelDoesNotHoldAndWhatWouldFillIt() {
        Document covenant = covenant();
        assertTrue(covenant.deep()
                .anyMatch(block -> block instanceof Note note
                        && note.kind() == Note.Kind.OPEN_POINT
                        && note.elements().equals(List.of("Proef.politie"))
                        && note.text().text().contains("“vertegenwoordigd door … als … mandaat …”")));
        assertSays(
                "Nog in te vullen: waartoe verplicht “Vmbo Het Baken” zich? Vul bij de afspraak “Convenant Proef” “verplichting school …” in.");
    }

    @Test
    void knowsTheElementsOfABlock() {
        Set<String> known =
                covenant().deep().flatMap(block -> block.elements().stream()).collect(Collectors.toSet());
        assertTrue(
                known.containsAll(Set.of("Proef.gemeente", "Proef.zorg", "Proef.convenant1", "Proef.zorgoverleg")),
                known.toString());
    }

    @Test
    void isWrittenForARegionThatHoldsNothing() {
        Document covenant = Covenant.of(Samples.region(folder, "regio Leeg"), List.of(), List.of());
        assertEquals("Convenant sociale veiligheid Leeg", covenant.title());
        assertEquals(Optional.empty(), covenant.date());
        assertEquals(17, sections(covenant, Section.Numbering.ARTICLE).size());
        assertTrue(covenant.deep().filter(Note.class::isInstance).count() > 15);
        HtmlText.parse(new HtmlRenderer().render(covenant));
    }

    @Test
    void keepsItsIdsWhenAnotherElementIsAdded() {
        Set<String> before = ids(covenant());
        Document grown = Samples.covenant(folder, Samples.REGION + "partner halt \"Halt\"\nvraagstuk drugs \"Drugs\"");
        before.removeAll(ids(grown));
        assertEquals(Set.of(), before);
    }

    // What is found depends on the whole region, so the annex of open points is left out.
    private static Set<String> ids(Document document) {
        return document.deep()
                .map(Block::id)
                .filter(id -> !id.startsWith("bijlage-open-punten."))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void refusesTwoBlocksOfOneId() {
        Block block = new Paragraph("a", List.of(), Prose.EMPTY);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Document("d", "t", "s", "c", Optional.empty(), List.of(block, block)));
    }

    private Document covenant() {
        return Samples.covenant(folder, Samples.REGION);
    }

    private static List<Section> sections(Document document, Section.Numbering numbering) {
        return document.sections().stream()
                .filter(section -> section.numbering() == numbering)
                .toList();
    }

    private void assertSays(String line) {
        assertSays(Samples.REGION, line);
    }

    private void assertSays(String region, String line) {
        List<String> lines = HtmlText.lines(new HtmlRenderer().render(Samples.covenant(folder, region)));
        assertTrue(lines.contains(line), () -> String.join("\n", lines));
    }
}
