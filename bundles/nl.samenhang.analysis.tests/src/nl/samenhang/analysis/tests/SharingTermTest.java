package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapAnalysis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long shared data are kept, who is told, and whether the basis is law (R53, R54). */
class SharingTermTest extends OnSmallRegions {

    private static final String PARTNERS = """
            partner politie "Politie" soort politie
            partner wijkteam "Wijkteam" soort wijkteam
            """;

    private static String sharing(String clauses) {
        return PARTNERS + "informatiedeling weging \"Weging\" { van wijkteam naar politie %s }\n".formatted(clauses);
    }

    @Nested
    class R53SharingWithoutRetentionOrNotice {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                bewaartermijn 1 jaar | betrokkene geïnformeerd
                betrokkene geïnformeerd "Brief" | bewaartermijn …
                doel "Wegen" | bewaartermijn … betrokkene geïnformeerd
                """)
        void namesWhatIsMissing(String clauses, String added) {
            String message = only("R53", sharing(clauses)).message().dutch();
            assertTrue(message.contains("Voeg toe: " + added), message);
        }

        @Test
        void passesASharingWithBoth() {
            assertEquals(
                    List.of(),
                    found("R53", sharing("bewaartermijn 1 jaar betrokkene geïnformeerd \"Brief aan de ouders\"")));
        }

        @Test
        void offersThreeTermsAndTheNoticeWithEach() {
            RepairedRegion repaired = repaired("R53", sharing("doel \"Wegen\""));
            assertEquals(
                    List.of("Bewaar de gegevens 6 maanden", "Bewaar de gegevens 1 jaar", "Bewaar de gegevens 2 jaar"),
                    repaired.titles());
            assertEquals(
                    List.of("Keep the data for 6 months", "Keep the data for 1 year", "Keep the data for 2 years"),
                    repaired.repairs().stream()
                            .map(repair -> repair.title().english())
                            .toList());
            assertEquals(List.of(), repaired.findingsAfter(1));
        }
    }

    @Nested
    class R54BasisNotInForce {

        private Region withLaws(String clauses) throws IOException {
            Files.writeString(folder.resolve("wetten.regio"), """
                    catalogus Wetten gebruikt Landelijk
                    grondslag voorstel "Wetsvoorstel" voor gewoon voorgesteld
                    grondslag morgen "Nieuwe wet" voor gewoon geldend sinds 2026-09-02
                    grondslag vandaag "Wet van vandaag" voor gewoon geldend sinds 2026-09-01
                    grondslag gisteren "Oude wet" voor gewoon geldend sinds 2001-01-01 ingetrokken op 2026-09-01
                    grondslag straks "Wet die straks vervalt" voor gewoon geldend sinds 2001-01-01 ingetrokken op 2026-09-02
                    grondslag oudeUitzondering "Oude uitzondering" uitzondering voor bijzonder ingetrokken op 2020-01-01
                    grondslag oudePolitie "Oude politiewet" voor politie ingetrokken op 2008-01-01
                    """);
            return Findings.ofText(folder, """
                    regio Proef "Regio Proef"
                    gebruikt Wetten
                    peildatum 2026-09-01
                    """ + sharing(clauses));
        }

        private String message(String bases) throws IOException {
            return Findings.of("R54", withLaws("gegevens gewoon \"naam\" grondslag " + bases))
                    .getFirst()
                    .message()
                    .dutch();
        }

        private List<Repair> repairs(String clauses) throws IOException {
            Region region = withLaws(clauses);
            return GapAnalysis.repairs(Findings.of("R54", region).getFirst(), RegionFacts.of(region));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                voorstel | "Wetsvoorstel" is nog maar een voorstel.
                morgen   | "Nieuwe wet" geldt pas vanaf 2 september 2026.
                gisteren | "Oude wet" is op 1 september 2026 ingetrokken.
                """)
        void tellsWhyABasisDoesNotHold(String basis, String why) throws IOException {
            assertTrue(message(basis).contains(why), message(basis));
        }

        @Test
        void agreesInNumber() throws IOException {
            assertEquals(
                    "De informatiedeling \"Weging\" steunt op grondslagen die niet gelden: \"Wetsvoorstel\" is nog maar"
                            + " een voorstel en \"Oude wet\" is op 1 september 2026 ingetrokken. Daarop mag niet worden"
                            + " gedeeld. Kies grondslagen die wel gelden: grondslag …",
                    message("voorstel, gisteren"));
        }

        @ParameterizedTest
        @CsvSource({"vandaag", "straks", "avg6e"})
        void passesWhatIsLawOnTheReferenceDate(String basis) throws IOException {
            assertEquals(List.of(), Findings.of("R54", withLaws("gegevens gewoon \"naam\" grondslag " + basis)));
        }

        @Test
        void involvesTheBasisOnly() throws IOException {
            assertEquals(
                    List.of("Wetten.gisteren"),
                    names(Findings.of("R54", withLaws("gegevens gewoon \"naam\" grondslag avg6e, gisteren"))
                            .getFirst()
                            .involved()));
        }

        @Test
        void aSpareBasisIsRemoved() throws IOException {
            assertEquals(
                    List.of("Haal de grondslag \"Oude wet\" weg"),
                    repairs("gegevens gewoon \"naam\" grondslag avg6e, gisteren").stream()
                            .map(repair -> repair.title().dutch())
                            .toList());
        }

        @Test
        void anExceptionIsReplacedByAnException() throws IOException {
            List<Repair> repairs = repairs("gegevens bijzonder \"letsel\" grondslag avg6e, oudeUitzondering");
            assertTrue(!repairs.isEmpty());
            assertTrue(
                    repairs.stream().allMatch(repair -> repair.title().dutch().startsWith("Noem als uitzondering: ")));
        }

        @Test
        void aBasisOfThePoliceIsReplacedByOneOfThePolice() throws IOException {
            List<Repair> repairs =
                    repairs("gegevens gewoon \"naam\" gegevens politie \"feit\" grondslag avg6e, oudePolitie");
            assertTrue(
                    repairs.stream().anyMatch(repair -> repair.title().dutch().contains("Wet politiegegevens")));
        }

        @Test
        void anAgreementIsLeftToAnotherRule() {
            assertEquals(
                    List.of(), found("R54", "afspraak a \"Convenant\" soort convenant\n" + sharing("grondslag a")));
        }
    }
}
