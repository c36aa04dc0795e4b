package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the texts of a folder taken together. */
class StructureTest {

    @TempDir
    Path path;

    private TextFolder folder() {
        return new TextFolder(path);
    }

    private TextFolder region(String text) {
        return folder().with("a.regio", TextFolder.HEADER + text);
    }

    @Nested
    class Catalogues {

        private TextFolder own(String entries) {
            return folder().with(
                            "a.regio",
                            "regio Proef gebruikt Eigen peildatum 2026-09-01\npartner p \"P\" soort manege\n")
                    .with("eigen.regio", "catalogus Eigen gebruikt Landelijk\n" + entries);
        }

        @Test
        void anOwnCatalogueExtendsTheNationalOne() {
            LoadedFolder loaded = own("""
                    partnersoort manege "Manege" in domein welzijn
                    regel R05 uit omdat "Wij hebben veel losse partners"
                    """)
                    .with("b.regio", "regio Proef partner q soort gemeente")
                    .load();
            assertEquals(List.of(), loaded.problems());
            assertEquals(
                    List.of("Eigen", "Landelijk"),
                    loaded.regions().getFirst().catalogs().stream()
                            .map(catalog -> catalog.getName())
                            .toList());
        }

        @Test
        void theVersionForWhichARegionWasWrittenIsHeldAgainstTheCatalogue() {
            Problem problem = folder().with(
                            "a.regio", "regio Proef gebruikt Landelijk versie \"2019-01\" peildatum 2026-09-01")
                    .load()
                    .problems()
                    .getFirst();
            assertTrue(
                    problem.message()
                            .dutch()
                            .startsWith("Deze regio is geschreven voor versie 2019-01 van de catalogus Landelijk,"
                                    + " die nu versie 2026-09 heeft."),
                    problem::toString);
            assertEquals(List.of("\"2026-09\""), problem.replacements());
            assertEquals(
                    List.of(),
                    folder().with("a.regio", "regio Proef gebruikt Landelijk versie \"2026-09\" peildatum 2026-09-01")
                            .problems());
        }

        @Test
        void aCatalogueWithoutVersionIsNeverTheOneMeant() {
            List<String> problems = folder().with(
                            "a.regio", "regio Proef gebruikt Landelijk, Eigen versie \"1\" peildatum 2026-09-01")
                    .with("eigen.regio", "catalogus Eigen")
                    .problems();
            assertTrue(problems.getFirst().contains("Eigen, die geen versie noemt."), problems::toString);
        }

        @Test
        void anEntryOfACatalogueThatIsNotUsedIsToldWithWhatToAdd() {
            assertEquals(
                    List.of("a.regio:2:17 \"Manege\" staat in de catalogus Eigen, die de regio Proef niet gebruikt."
                            + " Voeg in de kop toe: gebruikt Eigen."),
                    region("partner p soort manege partner q soort manege")
                            .with("eigen.regio", "catalogus Eigen partnersoort manege \"Manege\"")
                            .problems());
        }

        @Test
        void aCatalogueNamesTheOnesItNeeds() {
            assertEquals(
                    List.of("eigen.regio:1:47 \"Welzijn en jongerenwerk\" staat in de catalogus Landelijk, die de"
                            + " catalogus Eigen niet gebruikt. Voeg achter de naam toe: gebruikt Landelijk."),
                    region("")
                            .with("eigen.regio", "catalogus Eigen partnersoort manege in domein welzijn")
                            .problems());
        }

        @Test
        void aRegionThatUsesNoneIsToldOnce() {
            assertEquals(
                    List.of("a.regio:1:7 De regio Proef gebruikt geen catalogus, en kent daardoor geen soorten en"
                            + " grondslagen. Voeg toe: gebruikt Landelijk."),
                    folder().with("a.regio", "regio Proef peildatum 2026-09-01 partner p soort gemeente")
                            .problems());
        }

        @Test
        void aCatalogueThatIsUsedTwiceIsTold() {
            assertEquals(
                    List.of("a.regio:1:33 De catalogus Landelijk staat hier voor de tweede keer. Laat er één staan."),
                    folder().with("a.regio", "regio Proef gebruikt Landelijk, Landelijk peildatum 2026-09-01")
                            .problems());
        }

        @Test
        void anOwnCatalogueWithTheNameOfTheNationalOneIsTold() {
            List<String> problems =
                    folder().with("l.regio", "catalogus Landelijk \"Van ons\"").problems();
            assertEquals(
                    List.of("l.regio:1:11 De naam Landelijk is van de catalogus die bij het programma hoort."
                            + " Geef deze catalogus een andere naam, en gebruik Landelijk erin."),
                    problems);
        }

        @Test
        void twoCataloguesOfOneNameAreTold() {
            assertEquals(
                    List.of(
                            "b.regio:1:11 De catalogus Eigen staat ook in a.regio:1. Geef een van beide een andere naam."),
                    folder().with("a.regio", "catalogus Eigen")
                            .with("b.regio", "catalogus Eigen")
                            .problems());
        }

        @Test
        void anEntryThatAlsoStandsInACatalogueUsedWithItIsTold() {
            List<String> problems = own("partnersoort manege \"Manege\"\npartnersoort gemeente \"Gemeente\"")
                    .problems();
            assertEquals(
                    List.of("eigen.regio:3:14 Partnersoort \"gemeente\" staat ook in de landelijke catalogus."
                            + " Geef een andere naam, zodat duidelijk is welke een regio bedoelt."),
                    problems);
        }

        @Test
        void entriesOfTwoKindsMayShareAName() {
            assertEquals(
                    List.of(),
                    own("partnersoort manege \"Manege\"\noverlegsoort manege \"Overleg\"")
                            .problems());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\'',
                value = {
                    "partnersoort manege partnersoort manege|Partnersoort \"manege\" staat ook in eigen.regio:1.",
                    "kaart k { vraag a \"A\" } kaart l { vraag a \"B\" }|Vraag \"a\" staat ook in eigen.regio:1.",
                    "protocolsoort p { vereist stap a vereist stap a }|De naam \"a\" is al gegeven, in eigen.regio:1.",
                    "partnersoort p functie school functie school|Dit staat er voor de tweede keer: school.",
                    "regel R999 uit|Er is geen regel R999.",
                })
        void mistakesInACatalogueAreToldAlsoWithoutARegion(String entries, String sentence) {
            List<String> problems =
                    folder().with("eigen.regio", "catalogus Eigen " + entries).problems();
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.getFirst().contains(sentence), problems::toString);
        }

        @Test
        void stepsOfTwoProtocolsMayShareANameAndTheProtocolSaysWhichIsMeant() {
            LoadedFolder loaded =
                    folder().with("a.regio", """
                            regio Proef gebruikt Eigen peildatum 2026-09-01
                            protocol p soort tweede
                            route r soort ondersteuning { stap s { volgens p onderdeel wegen } einde e }
                            """).with("eigen.regio", """
                            catalogus Eigen gebruikt Landelijk
                            protocolsoort eerste { vereist stap wegen "Een" }
                            protocolsoort tweede { vereist stap wegen "Twee" }
                            """).load();
            assertEquals(List.of(), loaded.problems());
            assertEquals(
                    "Twee",
                    loaded.regions()
                            .getFirst()
                            .all(nl.samenhang.model.ProtocolUse.class)
                            .getFirst()
                            .getPart()
                            .getTitle());
        }

        @Test
        void cataloguesAreLookedAtOnceForTheFolder() {
            List<String> problems = folder().with("a.regio", "regio Een gebruikt Eigen peildatum 2026-09-01")
                    .with("b.regio", "regio Twee gebruikt Eigen peildatum 2026-09-01")
                    .with("eigen.regio", "catalogus Eigen domein zorg domein zorg")
                    .problems();
            assertEquals(1, problems.size(), problems::toString);
        }

        @Test
        void cataloguesThatUseOneAnotherInACircleAreTold() {
            List<String> problems = folder().with("a.regio", "catalogus Een gebruikt Twee")
                    .with("b.regio", "catalogus Twee gebruikt Een")
                    .with("c.regio", "catalogus Drie gebruikt Drie")
                    .problems();
            assertEquals(3, problems.size(), problems::toString);
            assertTrue(
                    problems.stream().allMatch(problem -> problem.contains("gebruikt zichzelf")), problems::toString);
        }
    }

    @Nested
    class Rules {

        @ParameterizedTest
        @CsvSource({"r24, R24", "R1, R01", "a1, A01"})
        void aRuleThatIsWrittenOtherwiseIsOffered(String written, String meant) {
            Problem problem = region("aanvaard " + written + " omdat \"Later\"")
                    .load()
                    .problems()
                    .getFirst();
            assertEquals(List.of(meant), problem.replacements());
            assertEquals(
                    "Er is geen regel %s. Bedoelde u %s?".formatted(written, meant),
                    problem.message().dutch());
        }

        @Test
        void aRuleThatDoesNotExistIsToldWithThoseThatDo() {
            String problem = region("aanvaard R999 omdat \"Later\"").problems().getFirst();
            assertTrue(
                    problem.startsWith("a.regio:2:10 Er is geen regel R999. Er zijn: A01 tot en met A03 en R01"),
                    problem);
        }
    }

    @Nested
    class Visions {

        @Test
        void aSecondVisionIsTold() {
            assertEquals(
                    List.of("b.regio:1:13 De regio Proef heeft al een visie, in a.regio:2. Maak er één visie van."),
                    region("visie \"Een\"")
                            .with("b.regio", "regio Proef visie \"Twee\"")
                            .problems());
        }

        @Test
        void nothingElseIsNamedLikeTheVision() {
            List<String> problems =
                    region("visie \"Een\"\npartner ^visie \"Visie\"").problems();
            assertEquals(
                    List.of("a.regio:3:9 De naam \"visie\" is al gegeven, in a.regio:2. Kies een andere naam."),
                    problems);
        }
    }

    @Nested
    class Repetitions {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "vraagstuk v { regie p regie q }",
                    "route r soort ondersteuning { stap s { duiding duiding } einde e }",
                    "afspraak a soort convenant { geldig van 2026-01-01 tot 2027-01-01 geldig tot 2028-01-01 }",
                    "vraagstuk v { startpunt omdat \"a\" startpunt omdat \"b\" }",
                    "overleg o laag uitvoerend laag bestuurlijk",
                })
        void whatCanBeSaidOnceAndIsSaidTwiceIsTold(String text) {
            List<String> problems = region("partner p\npartner q\n" + text).problems();
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.getFirst().contains("Dit staat er voor de tweede keer: "), problems::toString);
        }

        @Test
        void listsMayGoOnInASecondClause() {
            assertEquals(List.of(), region("""
                            partner p
                            partner q
                            rol r { taak "Weegt" taak "Weegt" vervuld door p vervuld door q }
                            vraagstuk v { doelgroep "a" doelgroep "b" eigenaar p eigenaar q, p }
                            """).problems());
        }
    }

    @Nested
    class Circles {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\'',
                value = {
                    "rol r { plaatsvervanger r }|is hier plaatsvervanger van zichzelf",
                    "rol r { ruggensteun r }|geeft hier ruggensteun aan zichzelf",
                    "vraagstuk v { hangt samen met v }|hangt hier samen met zichzelf",
                    "rol r { vervuld door r }|door zichzelf vervuld",
                    "overleg o { doeagenda o }|boven zichzelf",
                })
        void aReferenceToItselfIsToldAtItsPlace(String text, String sentence) {
            List<String> problems = region(text).problems();
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.getFirst().contains(sentence), problems::toString);
        }

        @Test
        void whatMayBeMutualIsNoCircle() {
            assertEquals(List.of(), region("""
                            partner p
                            rol r { vervuld door p plaatsvervanger s ruggensteun s }
                            rol s { vervuld door p plaatsvervanger r ruggensteun r }
                            vraagstuk v { hangt samen met w }
                            vraagstuk w { hangt samen met v }
                            """).problems());
        }

        @Test
        void aLongRowAndALongCircleOfRolesAreReadAndJudged() {
            int length = 20_000;
            String row = IntStream.range(0, length)
                    .mapToObj(i -> "rol rij%d { vervuld door rij%d }\n".formatted(i, i + 1))
                    .collect(Collectors.joining());
            String circle = IntStream.range(0, 100)
                    .mapToObj(i -> "rol k%d { vervuld door k%d }\n".formatted(i, (i + 1) % 100))
                    .collect(Collectors.joining());
            LoadedFolder loaded = region(row + "rol rij" + length + " { vervuld door p }\npartner p\n" + circle)
                    .load();
            assertEquals(100, loaded.problems().size());
            assertTrue(GapAnalysis.findings(loaded.regions().getFirst()).stream()
                    .noneMatch(finding -> finding.rule().equals("R03")
                            && finding.message().dutch().contains("rij")));
        }
    }
}
