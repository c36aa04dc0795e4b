package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.analysis.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an issue without an owner (R01) gets one. */
class IssueOwnerTest {

    @TempDir
    Path folder;

    private List<String> offered(String text) {
        return new RepairedRegion("R01", folder, text).titles();
    }

    @Test
    void offersTheDepartmentsOfTheMunicipalityBeforeTheMunicipality() {
        assertEquals(
                List.of(
                        "Maak \"Veiligheid\" eigenaar van dit vraagstuk",
                        "Maak \"Jeugd\" eigenaar van dit vraagstuk",
                        "Maak \"Gemeente Meerstad\" eigenaar van dit vraagstuk"),
                offered("""
                        partner politie "Politie" soort politie
                        partner gemeente "Gemeente Meerstad" soort gemeente {
                            afdeling veiligheid "Veiligheid"
                            afdeling jeugd "Jeugd"
                        }
                        vraagstuk drugs "Drugshandel"
                        """));
    }

    @Test
    void offersOwnPartnersWhereNoMunicipalityTakesPart() {
        assertEquals(
                List.of("Maak \"Politie\" eigenaar van dit vraagstuk", "Maak \"Sportclub\" eigenaar van dit vraagstuk"),
                offered("""
                        partner politie "Politie" soort politie
                        partner adviseur "Bureau Advies" soort externAdviseur
                        partner vroeger "Welzijn Meren" soort welzijn { betrokken tot 2025-12-31 }
                        partner sportclub "Sportclub"
                        vraagstuk drugs "Drugshandel"
                        """));
    }

    @Test
    void offersNoMoreThanAUserCanOversee() {
        String departments = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "afdeling afdeling%d \"Afdeling %d\"".formatted(number, number))
                .collect(Collectors.joining("\n"));
        assertEquals(8, offered("""
                partner gemeente "Gemeente Meerstad" soort gemeente { %s }
                vraagstuk drugs "Drugshandel"
                """.formatted(departments)).size());
    }

    @Test
    void everyOfferMendsTheGap() {
        String text = """
                partner gemeente "Gemeente Meerstad" soort gemeente { afdeling jeugd "Jeugd" }
                vraagstuk drugs "Drugshandel" { regie gemeente }
                """;
        List<Repair> repairs = new RepairedRegion("R01", folder, text).repairs();
        for (int i = 0; i < repairs.size(); i++) {
            assertEquals(List.of(), new RepairedRegion("R01", folder, text).findingsAfter(i));
        }
    }
}
