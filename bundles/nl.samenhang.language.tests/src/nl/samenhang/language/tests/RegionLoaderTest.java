package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.InputException;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionLoaderTest {

    @TempDir
    Path path;

    private TextFolder folder() {
        return new TextFolder(path);
    }

    @Test
    void filesOfOneNameFormOneRegion() {
        LoadedFolder loaded = folder().with(
                        "a.regio", TextFolder.HEADER + "vraagstuk drugs \"Drugs\" { eigenaar gemeente }")
                .with("b.regio", "regio Proef partner gemeente \"Gemeente\" soort gemeente")
                .load();
        assertEquals(List.of(), loaded.problems());
        Region region = loaded.regions().getFirst();
        assertEquals("Regio Proef", region.title());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), region.referenceDate());
        assertSame(
                region.partners().getFirst(),
                region.issues().getFirst().getOwners().getFirst());
    }

    @Test
    void aFileStandsForItsFolder() {
        folder().with("a.regio", TextFolder.HEADER).with("b.regio", "regio Proef partner p \"P\"");
        Region region =
                RegionLoader.create().load(path.resolve("a.regio")).regions().getFirst();
        assertEquals(1, region.partners().size());
    }

    @Test
    void aNameWithinARouteMeansThatRoutesStepFirst() {
        LoadedFolder loaded = folder().with("a.regio", TextFolder.HEADER + """
                route een "Een" soort ondersteuning { stap begin { naar midden } stap midden einde klaar }
                route twee "Twee" soort ondersteuning { stap begin { naar midden } stap midden { naar een.midden } }
                """).load();
        assertEquals(List.of(), loaded.problems());
        Step begin =
                (Step) loaded.regions().getFirst().routes().get(1).getNodes().getFirst();
        assertSame(
                begin.eContainer(),
                begin.getTransitions().getFirst().getTarget().eContainer());
    }

    @Test
    void regionAndCatalogueMayUseTheSameName() {
        assertEquals(
                List.of(), folder().with("a.regio", TextFolder.HEADER + """
                        partner gemeente "Gemeente Meerstad" soort gemeente { afdeling veiligheid "Veiligheid" in domein veiligheid }
                        """).problems());
    }

    @Test
    void anEscapedKeywordIsAName() {
        LoadedFolder loaded = folder().with("a.regio", TextFolder.HEADER + """
                partner ^partner "Partner" soort gemeente
                vraagstuk v "V" { eigenaar ^partner }
                """).load();
        assertEquals(List.of(), loaded.problems());
        assertEquals(
                "partner", loaded.regions().getFirst().partners().getFirst().getName());
    }

    @Test
    void aRegionMayBringACatalogueOfItsOwn() {
        assertEquals(
                List.of(),
                folder().with("a.regio", """
                        regio Proef gebruikt Landelijk, Eigen peildatum 2026-09-01
                        partner manege "Manege" soort sportclub
                        """)
                        .with(
                                "eigen.regio",
                                "catalogus Eigen gebruikt Landelijk partnersoort sportclub \"Sportclub\" in domein welzijn")
                        .problems());
    }

    @Test
    void aNameThatNothingDefinesIsOneErrorAtThatPlaceAndTheRestStays() {
        LoadedFolder loaded = folder().with("a.regio", TextFolder.HEADER + """
                partner politie "Politie"
                vraagstuk drugs "Drugs" { eigenaar polite regie politie }
                """).load();
        assertEquals(
                List.of("a.regio:3:36 Er is geen partner, afdeling of rol met de naam \"polite\"."
                        + " Bedoelde u \"politie\"?"),
                folder().problems());
        assertEquals(
                "politie",
                loaded.regions().getFirst().issues().getFirst().getLead().getName());
    }

    @Test
    void aSyntaxErrorIsToldInPlainWords() {
        assertEquals(
                List.of("a.regio:2:15 Deze } is te veel: er staat geen { meer open. Haal de } weg."),
                folder().with("a.regio", TextFolder.HEADER + "partner p \"P\" } soort gemeente")
                        .problems());
    }

    @Test
    void aTextWithoutClosingQuoteIsToldAtItsOwnLine() {
        List<String> problems =
                folder().with("a.regio", TextFolder.HEADER + """
                visie "Elke jongere hoort erbij.
                partner p "P"
                """).problems();
        assertEquals(
                "a.regio:2:7 Deze tekst mist het aanhalingsteken aan het eind. Zet \" achter de tekst.",
                problems.getFirst());
    }

    @Test
    void whileOneFileHasASyntaxErrorNamesAreNotReported() {
        List<String> problems = folder().with("a.regio", TextFolder.HEADER + "vraagstuk v \"V\" { eigenaar p }")
                .with("b.regio", "regio Proef partner \"P\"")
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("b.regio:1:21 Voor \"P\" ontbreekt een naam."), problems::toString);
    }

    @Test
    void aDateThatDoesNotExistIsToldAsOne() {
        assertEquals(
                List.of("a.regio:3:11 \"2026-13-01\" is geen bestaande datum. Schrijf een datum als jaar-maand-dag,"
                        + " bijvoorbeeld 2026-09-01."),
                folder().with("a.regio", """
                        regio Proef "Proef"
                        gebruikt Landelijk
                        peildatum 2026-13-01
                        """).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "// alleen een opmerking\n"})
    void anEmptyFileIsToldAsOne(String text) {
        List<String> problems = folder().with("a.regio", text).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("a.regio:1:1 Dit bestand is leeg."), problems::toString);
    }

    @Test
    void aFileThatIsNoUtf8IsToldAsOne() {
        List<String> problems = folder().with("a.regio", TextFolder.HEADER)
                .with("b.regio", "regio Proef partner p \"Café\"".getBytes(StandardCharsets.ISO_8859_1))
                .problems();
        assertEquals(
                List.of(
                        "b.regio:1:1 Dit bestand is niet als UTF-8 opgeslagen. Sla het opnieuw op met de codering UTF-8."),
                problems);
    }

    @Test
    void namesFromAFileThatCannotBeReadAreNotReportedAsMissing() {
        List<String> problems = folder().with("a.regio", TextFolder.HEADER + "vraagstuk v \"V\" { eigenaar p }")
                .with("b.regio", "regio Proef partner p \"Café\"".getBytes(StandardCharsets.ISO_8859_1))
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("b.regio:1:1 Dit bestand is niet als UTF-8 opgeslagen."));
    }

    @Test
    void aHeaderWithoutReferenceDateIsTold() {
        List<String> problems =
                folder().with("a.regio", "regio Proef omvat \"Meerstad\"").problems();
        assertTrue(problems.getFirst().startsWith("a.regio:1:7 Geen bestand van de regio Proef noemt de peildatum."));
    }

    @Test
    void twoHeadersInOneRegionAreTold() {
        assertEquals(
                List.of("b.regio:1:7 De regio Proef heeft al een kop (gebruikt, peildatum, omvat) in a.regio."
                        + " Laat die in één bestand staan."),
                folder().with("a.regio", TextFolder.HEADER)
                        .with("b.regio", "regio Proef peildatum 2026-10-01")
                        .problems());
    }

    @Test
    void aMissingHeaderIsTold() {
        List<String> problems = folder().with("a.regio", "regio Proef").problems();
        assertTrue(problems.getFirst().startsWith("a.regio:1:7 Geen bestand van de regio Proef noemt de peildatum."));
    }

    @Test
    void oneNameForTwoThingsIsTold() {
        assertEquals(
                List.of("b.regio:1:17 De naam \"halt\" is al gegeven, in a.regio:2. Kies een andere naam."),
                folder().with("a.regio", TextFolder.HEADER + "partner halt \"Halt\"")
                        .with("b.regio", "regio Proef rol halt \"Halt\"")
                        .problems());
    }

    @Test
    void aClauseGivenTwiceIsTold() {
        List<String> problems =
                folder().with("a.regio", TextFolder.HEADER + """
                partner p "P"
                partner q "Q"
                vraagstuk v "V" { regie p regie q }
                """).problems();
        assertEquals(List.of("a.regio:4:33 Dit staat er voor de tweede keer: q. Laat er één staan."), problems);
    }

    @Test
    void rolesThatFillOneAnotherInACircleAreTold() {
        List<String> problems =
                folder().with("a.regio", TextFolder.HEADER + """
                rol een "Een" { vervuld door twee }
                rol twee "Twee" { vervuld door een }
                """).problems();
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.getFirst()
                .startsWith("a.regio:2:5 De rol \"Een\" wordt via andere rollen door zichzelf vervuld"));
    }

    @Test
    void aPathThatDoesNotExistIsTold() {
        InputException told =
                assertThrows(InputException.class, () -> RegionLoader.create().load(path.resolve("nergens")));
        assertTrue(told.text().dutch().endsWith("bestaat niet. Controleer de spelling."));
    }

    @Test
    void aFolderWithoutTextsIsTold() {
        folder().with("notities.txt", "geen regio");
        InputException told =
                assertThrows(InputException.class, () -> RegionLoader.create().load(path));
        assertTrue(told.text().dutch().contains("staan geen .regio-bestanden"));
    }
}
