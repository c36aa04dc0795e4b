package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R64: texts that look like personal data of a young person. The numbers and names are invented. */
class PersonalDataRuleTest extends OnSmallRegions {

    private static String withText(String text) {
        return "vraagstuk verzuim \"Verzuim\" { doelgroep \"%s\" }".formatted(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerling 123456782",
                "leerling 123456782, klas 3",
                "nr.123456782",
                "BSN123456782",
                "bsn: 1234.56.782",
                "123 456 782",
                "Besluit over BSN 123456782"
            })
    void findsACitizenNumber(String text) {
        assertEquals(List.of("verzuim"), found("R64", withText(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier 123456789",
                "besluit 123456782",
                "zaaknummer 123456782",
                "KvK 123456782 en kenmerk 111222333",
                "+31 612345671",
                "tel. 123456782",
                "0612345671",
                "1234567820",
                "Z123456782",
                "123.456.782,50 euro",
                "000000000"
            })
    void passesOtherNumbers(String text) {
        assertEquals(List.of(), found("R64", withText(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samira, geboren op 12-03-2010",
                "Samira, geboren te Meerstad op 12 maart 2010",
                "Samira (geb. 12/03/2010)",
                "Naam Samira, geboortedatum: 2010-03-12",
                "Samira Bakker (12-03-2010)",
                "Samira el Bakkali, 12 Maart 2010",
                "S. Bakker 12-03-2010",
                "Samira B. (12-03-2010)"
            })
    void findsABirthDate(String text) {
        assertEquals(List.of("verzuim"), found("R64", withText(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jongeren geboren na 1 januari 2010",
                "Jongeren geboren op of na 01-01-2010",
                "Jongeren geboren tussen 01-01-2008 en 31-12-2012",
                "Naam en geboortedatum",
                "Geboren in Meerstad; het plan loopt vanaf 01-10-2020",
                "Convenant Veilige School (01-09-2019)",
                "Gemeente Meerstad (12-03-2015)",
                "M. Jansen, 12-05-2025",
                "Oma Bakker (12-03-1950)",
                "Samira Bakker (45-13-2010)",
                "Evaluatie op 12-03-2015"
            })
    void passesOtherDates(String text) {
        assertEquals(List.of(), found("R64", withText(text)));
    }

    @Test
    void passesWhoRepresentsAPartnerWithADecision() {
        assertEquals(List.of(), found("R64", """
                partner gemeente "Gemeente Meerstad" soort gemeente {
                    vertegenwoordigd door "M. Jansen" als "burgemeester" mandaat "123456782 van M. Jansen, 12-03-2015"
                }
                """));
    }

    @Test
    void theOtherNumbersWouldPassTheTestIfTheyStoodAlone() {
        for (String number : List.of("123456782", "612345671", "111222333")) {
            assertEquals(List.of("verzuim"), found("R64", withText(number)), number);
        }
    }

    @Test
    void passesAComment() {
        assertEquals(List.of(), found("R64", "// leerling 123456782\n" + withText("Leerlingen van 12 jaar")));
    }

    @Test
    void isToldOnceAtTheNamedElementAroundTheTexts() {
        Finding finding = only("R64", """
                partner school "Vmbo" soort schoolVo
                afspraak a "Convenant" soort convenant {
                    partijen school
                    verplichting school "Belt de ouders van 123456782"
                    verplichting school "Bezoekt 111222333"
                    geschillen "Zie 123456782"
                }
                """);
        assertEquals("Proef.a", finding.elementName());
        assertEquals(2, finding.involved().size());
    }

    @Test
    void anAnswerIsToldOfAtItsFile() {
        Finding finding = only("R64", "antwoord beleid3 \"Ja, van 123456782\"");
        assertTrue(finding.isOfWholeRegion());
        assertEquals(1, finding.involved().size());
    }

    @Test
    void theMessageDoesNotSpreadWhatItWarnsOf() {
        String message =
                only("R64", "signaal melding \"Leerling 123456782\"").message().dutch();
        assertEquals(
                "Bij \"melding\" staat iets dat op een burgerservicenummer van een jongere lijkt. Deze tekst kan in een"
                        + " convenant of op een kaart terechtkomen. Haal de gegevens weg.",
                message);
    }

    @Test
    void theSameTextInTwoPlacesIsCleanedInBoth() {
        RepairedRegion repaired = repaired("R64", """
                partner school "Vmbo" soort schoolVo
                afspraak a "Convenant" soort convenant {
                    partijen school
                    verplichting school "Belt 123456782"
                    geschillen "Belt 123456782"
                }
                """);
        assertEquals(List.of(), repaired.findingsAfter(0));
        assertEquals("Belt …", repaired.region().agreements().getFirst().getDisputes());
    }

    @Test
    void aNameInTheTextIsLeftToAPerson() {
        assertFalse(only("R64", "rol leerling_123456782 \"Leerling\"")
                .message()
                .dutch()
                .isBlank());
        assertEquals(
                List.of(),
                repaired("R64", "rol leerling_123456782 \"Leerling\"").titles());
    }
}
