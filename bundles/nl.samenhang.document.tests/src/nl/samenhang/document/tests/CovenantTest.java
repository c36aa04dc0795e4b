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
import nl.samenhang.document.Definitions;
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
                "van de stap “Signaal duiden” van de route “Zorgroute” naar de stap “Weging” van de route “Veiligheidsroute”, als de veiligheid in het geding is en de mentor daartoe besluit.");
    }

    @Test
    void routes_of_other_agreements_are_told_beside_those_of_the_covenant() {
        String other =
                governing("zorg") + "afspraak werk \"Werkafspraken veiligheid\" soort werkafspraak { regelt veilig }";
        assertSays(
                other,
                "Naast deze route geldt de route “Veiligheidsroute”, die is vastgelegd in de “Werkafspraken veiligheid”.");
        assertSays(other, "Stappen van de route “Veiligheidsroute”");
        assertSays(other, "VERI-matrix van de route “Veiligheidsroute”");
    }

    @Test
    void several_other_routes_are_listed_and_one_without_an_agreement_is_asked_about() {
        String others = governing("zorg") + """
                route extra "Route bij onrust" soort veiligheid voor verzuim {
                    stap begin "Beginnen" door politie
                    einde eind "Klaar"
                }
                afspraak werk "Samen optreden" soort werkafspraak { regelt veilig }
                """;
        assertSays(others, "Naast deze route gelden:");
        assertSays(others, "de route “Veiligheidsroute”, die is vastgelegd in de werkafspraak “Samen optreden”;");
        assertSays(others, "de “Route bij onrust”, die nog niet in een afspraak is vastgelegd.");
        assertSays(
                others,
                "Nog in te vullen: in welke afspraak is de “Route bij onrust” vastgelegd? Noem deze route bij een afspraak achter “regelt”.");
    }

    @Test
    void a_route_outside_the_covenant_is_scaled_from_as_well() {
        assertSays(
                governing("veilig"),
                "van de stap “Signaal duiden” van de route “Zorgroute” naar de stap “Weging” van de route “Veiligheidsroute”, als de veiligheid in het geding is en de mentor daartoe besluit.");
    }

    private static String governing(String route) {
        return Samples.REGION.replace(
                "partijen gemeente, politie, school", "regelt " + route + " partijen gemeente, politie, school");
    }

    @Test
    void the_verb_agrees_with_those_who_decide() {
        String said = said(Samples.REGION.replace("besloten door mentor", "besloten door mentor, gemeente"));
        assertTrue(
                said.contains("als de veiligheid in het geding is en de mentor en de gemeente daartoe besluiten."),
                said);
    }

    @Test
    void a_condition_of_several_parts_ends_with_a_comma() {
        assertSays(
                Samples.REGION.replace("de veiligheid in het geding is", "er gevaar is of drie partners vastlopen"),
                "van de stap “Signaal duiden” van de route “Zorgroute” naar de stap “Weging” van de route “Veiligheidsroute”, als er gevaar is of drie partners vastlopen, en de mentor daartoe besluit.");
    }

    @Test
    void the_table_of_a_route_has_a_line_for_each_way_on() {
        assertSays(
                Samples.REGION,
                "Als de veiligheid in het geding is: opschalen naar “Weging” van de route “Veiligheidsroute”");
        assertSays(Samples.REGION, "Anders: naar “Zorg afgerond”");
    }

    @Test
    void steps_of_one_title_are_told_with_their_routes() {
        String twice = Samples.REGION.replace(
                "stap intake \"Weging\" door politie binnen 1 uur",
                "stap intake \"Signaal duiden\" door politie binnen 1 uur { duiding }");
        assertSays(
                twice,
                "De partijen duiden signalen gezamenlijk in de stappen “Signaal duiden” (in “Zorgroute” en in “Veiligheidsroute”). Zij wegen daarbij zowel de zorg om de jongere als de veiligheid.");
    }

    @Test
    void a_mandate_that_says_so_is_not_called_one_again() {
        assertSays(
                Samples.REGION.replace("Besluit van 12 mei 2025", "Mandaat van de raad"),
                "Gemeente Meerstad, vertegenwoordigd door M. Jansen, burgemeester (mandaat van de raad), hierna te noemen: “de gemeente”;");
    }

    @Test
    void open_points_name_what_is_missing_and_nothing_else() {
        assertSays(
                Samples.REGION.replace(" mandaat \"Besluit van 12 mei 2025\"", ""),
                "Nog in te vullen: van de vertegenwoordiger van “Gemeente Meerstad” ontbreekt het mandaat. Vul “mandaat …” aan achter “vertegenwoordigd door”.");
        assertSays(
                Samples.REGION.replace(" elke 6 weken }", " }"),
                "Nog in te vullen: van het overleg “Zorgoverleg” ontbreekt de frequentie. Vul bij dit overleg “elke …” aan.");
        assertSays(
                Samples.REGION.replace("voorzitter mentor deelnemers gemeente, politie elke", "elke"),
                "Nog in te vullen: van het overleg “Zorgoverleg” ontbreken de voorzitter en de deelnemers. Vul bij dit overleg “voorzitter …” en “deelnemers …” aan.");
    }

    @Test
    void terms_stand_in_the_order_of_the_alphabet() {
        List<String> terms = covenant()
                .deep()
                .filter(Definitions.class::isInstance)
                .map(Definitions.class::cast)
                .filter(list -> list.id().equals("definities.begrippen"))
                .flatMap(list -> list.entries().stream())
                .map(Definitions.Entry::term)
                .toList();
        assertEquals(List.of("convenant", "duiding", "jongere", "regio", "signaal", "vraagstuk"), terms);
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
        String said = said(region);
        assertTrue(said.lines().anyMatch(line::equals), said);
    }

    private String said(String region) {
        return String.join("\n", HtmlText.lines(new HtmlRenderer().render(Samples.covenant(folder, region))));
    }
}
