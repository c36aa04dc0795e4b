package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whole drawings: what stands in the file. */
class DiagramTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> & 'x' \\\"y\\\" \u202Eomgekeerd \u0007 \uD83D\uDE00 " + "lang".repeat(125);

    @TempDir
    Path folder;

    private Diagram draw(DiagramKind kind, String text) {
        return kind.draw(Scope.wholeRegion(facts(text)), DrawingOptions.plain());
    }

    private RegionFacts facts(String text) {
        return RegionFacts.of(Regions.of(folder, text));
    }

    private static Set<String> drawn(Document document) {
        return SvgText.elements(document, "g").stream()
                .map(group -> group.getAttribute("data-element"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStepAndEndIsDrawnUnderItsQualifiedName() {
        Set<String> drawn = drawn(SvgText.parsed(draw(DiagramKind.ROUTE, Regions.LINKED)));
        assertTrue(
                drawn.containsAll(List.of(
                        "Proef.geld",
                        "Proef.zorg",
                        "Proef.zorg.melden",
                        "Proef.zorg.duiden",
                        "Proef.zorg.hulp",
                        "Proef.zorg.klaar",
                        "Proef.veilig",
                        "Proef.veilig.intake",
                        "Proef.veilig.herstel",
                        "Proef.school",
                        "Proef.politie")),
                drawn::toString);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void idsAreUniqueAndEveryItemIsInTheFile(DiagramKind kind) {
        Diagram diagram = kind.draw(Scope.wholeRegion(Examples.facts("kraaienhoek")), DrawingOptions.plain());
        Set<String> ids = new TreeSet<>();
        for (Element element : SvgText.elements(SvgText.parsed(diagram), "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        assertFalse(diagram.items().isEmpty());
        diagram.items().forEach(item -> assertTrue(ids.contains(item.id()), item.id()));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void theSameModelGivesTheSameBytes(DiagramKind kind) {
        Diagram first = draw(kind, Regions.LINKED);
        Diagram second = draw(kind, Regions.LINKED);
        assertEquals(first, second);
        assertArrayEquals(Raster.png(first, 1), Raster.png(second, 1));
    }

    @Test
    void theDescriptionTellsTheRouteInDutch() {
        List<String> sentences = draw(DiagramKind.ROUTE, Regions.LINKED).description();
        assertEquals("De route Zorgroute begint bij \"Zorg bespreken\".", sentences.getFirst());
        assertTrue(
                sentences.contains("Als de veiligheid in het geding is, wordt opgeschaald naar \"Weging\" in de route"
                        + " Veiligheidsroute; daarover besluit Mentor."));
        assertTrue(sentences.contains("De route eindigt bij \"Zorg afgerond\"."));
    }

    @Test
    void anEscalationWithoutAWayBackIsSaidInWords() {
        String oneWay = Regions.LINKED.replace("{ afschalen naar zorg.hulp }", "einde gesloten");
        assertTrue(SvgText.words(draw(DiagramKind.ROUTE, oneWay)).contains("geen weg terug"));
        assertFalse(SvgText.words(draw(DiagramKind.ROUTE, Regions.LINKED)).contains("geen weg terug"));
    }

    @Test
    void aStepThatNobodyCarriesOutStandsInALaneOfItsOwn() {
        String nobody =
                Regions.LINKED.replace("stap hulp \"Hulp inzetten\" door school", "stap hulp \"Hulp inzetten\"");
        assertTrue(SvgText.words(draw(DiagramKind.ROUTE, nobody)).contains("Nog niemand"));
        assertFalse(SvgText.words(draw(DiagramKind.ROUTE, Regions.LINKED)).contains("Nog niemand"));
    }

    @Test
    void aSignalThatLeadsNowhereEndsAtASign() {
        String dead = Regions.LINKED.replace("{ leidt naar zorg.melden }", "");
        Diagram diagram = draw(DiagramKind.SIGNALS, dead);
        assertTrue(SvgText.words(diagram).contains("Nergens heen"));
        assertTrue(diagram.description().getFirst().contains("leidt nergens heen"));
    }

    @Test
    void aSignalToRoutesThatDoNotTouchIsALooseLine() {
        String loose = """
                partner school "Vmbo Het Baken"
                signaal geld "Onverklaarbaar geld" { leidt naar een, twee }
                route een "Route een" soort ondersteuning { stap a "A" door school einde b "B" }
                route twee "Route twee" soort veiligheid { stap c "C" door school einde d "D" }
                """;
        Diagram diagram = draw(DiagramKind.SIGNALS, loose);
        assertTrue(SvgText.words(diagram).contains("los lijntje"));
        assertTrue(diagram.description().getFirst().contains("losse lijntjes"));
    }

    @Test
    void aPartnerWhomNothingConnectsStandsOut() {
        Diagram diagram = draw(DiagramKind.NETWORK, Regions.LINKED + "partner halt \"Halt\" soort halt\n");
        Diagram.Item halt = item(diagram, "Proef.halt");
        assertEquals("partner die nergens bij betrokken is", halt.kind());
        assertFalse(diagram.svg().contains("Proef.halt--"), "an isolated partner has no line");
    }

    @Test
    void theLadderTellsWhoLeadsWhoDecidesAndWhen() {
        String ladder = Regions.LINKED + """
                ladder schaal "Opschaling" {
                    trede 1 "Lokaal" geleid door school criterium "De school kan het aan"
                    trede 2 "Regionaal" geleid door politie besloten door mentor criterium "Er is gevaar"
                }
                """;
        Diagram diagram = draw(DiagramKind.ESCALATION, ladder);
        String words = SvgText.words(diagram);
        assertTrue(words.contains("geleid door Vmbo Het Baken") && words.contains("als: Er is gevaar"), words);
        assertTrue(words.contains("besluit: Mentor"), words);
        assertTrue(
                diagram.description()
                        .contains("Trede 2 is \"Regionaal\", geleid door Politie. Het criterium is: Er is gevaar."
                                + " Over op- en afschalen besluit Mentor."),
                () -> diagram.description().toString());
    }

    @Test
    void theDoeAgendaIsDrawnFromTableToTable() {
        String meetings = """
                partner school "Vmbo Het Baken"
                overleg zorg "Zorgoverleg" laag uitvoerend { voorzitter school deelnemers school elke 3 weken }
                overleg lea "LEA" laag bestuurlijk { voorzitter school deelnemers school elk jaar doeagenda zorg }
                """;
        Diagram diagram = draw(DiagramKind.MEETINGS, meetings);
        assertTrue(diagram.svg().contains("Proef.lea--Proef.zorg"));
        assertEquals(
                "Het bestuurlijk overleg \"LEA\" komt elk jaar bijeen en wordt voorgezeten door Vmbo Het Baken."
                        + " Aan tafel zitten Vmbo Het Baken. De doe-agenda gaat naar \"Zorgoverleg\".",
                diagram.description().getFirst());
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void hostileTextStaysText(DiagramKind kind) {
        Diagram diagram =
                draw(kind, Regions.LINKED.replace("Vmbo Het Baken", HOSTILE).replace("Weging", HOSTILE));
        Document document = SvgText.parsed(diagram);
        assertEquals(List.of(), SvgText.elements(document, "script"));
        String text = document.getDocumentElement().getTextContent();
        assertFalse(text.contains("\u202E") || text.contains("\u0007"));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void aRegionWithNothingToShowIsStillAPictureThatSaysSo(DiagramKind kind) {
        Diagram diagram = draw(kind, "");
        SvgText.parsed(diagram);
        assertTrue(Raster.png(diagram, 1).length > 0);
        assertTrue(diagram.description().getFirst().contains("nog "), diagram::toString);
    }

    @Test
    void aSingleRouteShowsWhereItsLinksLead() {
        RegionFacts facts = facts(Regions.LINKED);
        Diagram zorg =
                DiagramKind.ROUTE.draw(Scope.of(facts, facts.region().routes().getFirst()), DrawingOptions.plain());
        assertEquals("route-zorg", zorg.id());
        assertTrue(SvgText.words(zorg).contains("zie Veiligheidsroute"));
    }

    @Test
    void findingsAreBadgesWhereTheyBelongAndCanBeLeftOut() {
        RegionFacts facts = facts(Regions.LINKED);
        Scope scope = Scope.wholeRegion(facts);
        Diagram with = DiagramKind.ROUTE.draw(
                scope, DrawingOptions.plain().with(GapAnalysis.assess(facts).open()));
        Diagram without = DiagramKind.ROUTE.draw(scope, DrawingOptions.plain());
        Diagram.Item step = item(with, "Proef.zorg.hulp");
        assertTrue(step.findings().stream().anyMatch(finding -> finding.contains("(R12)")), step::toString);
        assertTrue(with.svg().contains("class=\"badge\"") && with.svg().contains("(R12)"));
        assertFalse(without.svg().contains("class=\"badge\""));
        assertEquals(with.width(), without.width());
    }

    private static Diagram.Item item(Diagram diagram, String element) {
        return diagram.items().stream()
                .filter(item -> item.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLegendTellsEveryLookThatThePictureUses() {
        String words = SvgText.words(draw(DiagramKind.ROUTE, Regions.LINKED));
        for (String meaning :
                List.of("gezamenlijke duiding", "stap voor veiligheid", "opschalen", "afschalen", "einde")) {
            assertTrue(words.contains(meaning), meaning);
        }
    }

    @Test
    void aDarkPictureStandsOnADarkGround() {
        Scope scope = Scope.wholeRegion(facts(Regions.LINKED));
        Diagram dark = DiagramKind.ROUTE.draw(scope, new DrawingOptions(Theme.DARK, List.of(), () -> false));
        assertTrue(dark.svg().contains("fill=\"#12161b\""));
        assertFalse(dark.svg().contains("fill=\"#ffffff\""));
    }

    @Test
    void thePngHasTheSizeOfThePicture() throws IOException {
        Diagram diagram = draw(DiagramKind.ROUTE, Regions.LINKED);
        var image = ImageIO.read(new ByteArrayInputStream(Raster.png(diagram, 2)));
        assertEquals(Math.ceil(diagram.width() * 2), image.getWidth());
        assertEquals(Math.ceil(diagram.height() * 2), image.getHeight());
    }

    @Test
    void aChangeOfWordsThatNeedsNoMoreRoomMovesNothing() {
        Diagram before = draw(DiagramKind.ROUTE, Regions.LINKED);
        Diagram after = draw(DiagramKind.ROUTE, Regions.LINKED.replace("Hulp inzetten", "Hulp bieden"));
        assertEquals(SvgText.places(before), SvgText.places(after));
    }

    @Test
    void aStepMoreAtTheEndOfALaneLeavesTheLanesAsTheyWere() {
        Region region = Regions.of(folder, Regions.LINKED);
        Diagram before = DiagramKind.ROUTE.draw(Scope.wholeRegion(RegionFacts.of(region)), DrawingOptions.plain());
        Diagram after = draw(
                DiagramKind.ROUTE,
                Regions.LINKED.replace("einde klaar", "stap volgen \"Volgen\" door school\n    einde klaar"));
        List<String> lanes = SvgText.groupTitles(before);
        assertEquals(lanes, SvgText.groupTitles(after));
        assertFalse(lanes.isEmpty());
    }
}
