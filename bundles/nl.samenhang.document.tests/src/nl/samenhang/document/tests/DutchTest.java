package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.Department;
import nl.samenhang.model.Duration;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTest {

    private static final SamenhangFactory MODEL = SamenhangFactory.eINSTANCE;

    @Test
    void writesTheMonthOfADateInWordsWithASmallLetter() {
        assertEquals("1 september 2026", Dutch.date(LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, HOUR, 1 uur, elk uur",
        "3, HOUR, 3 uur, elke 3 uur",
        "1, DAY, 1 dag, elke dag",
        "5, DAY, 5 dagen, elke 5 dagen",
        "1, WEEK, 1 week, elke week",
        "2, WEEK, 2 weken, elke 2 weken",
        "1, MONTH, 1 maand, elke maand",
        "3, MONTH, 3 maanden, elke 3 maanden",
        "1, YEAR, 1 jaar, elk jaar",
        "2, YEAR, 2 jaar, elke 2 jaar"
    })
    void agreesTheUnitOfATermWithItsNumber(int amount, TimeUnit unit, String term, String rhythm) {
        Duration duration = MODEL.createDuration();
        duration.setAmount(amount);
        duration.setUnit(unit);
        assertEquals(term, Dutch.duration(duration));
        assertEquals(rhythm, Dutch.rhythm(duration));
    }

    @Test
    void enumeratesWithCommasAndEn() {
        assertEquals("", Dutch.enumeration(List.of()));
        assertEquals("a", Dutch.enumeration(List.of("a")));
        assertEquals("a en b", Dutch.enumeration(List.of("a", "b")));
        assertEquals("a, b en c", Dutch.enumeration(List.of("a", "b", "c")));
    }

    @Test
    void keepsPartsWithACommaApartBySemicolons() {
        assertEquals("a; politie, basisteam; en c", Dutch.enumeration(List.of("a", "politie, basisteam", "c")));
    }

    @Test
    void puts_a_comma_before_the_last_part_where_en_would_run_on() {
        assertEquals("zorg en welzijn, en de ouders", Dutch.enumeration(List.of("zorg en welzijn", "de ouders")));
        assertEquals("a, b, en c en d", Dutch.enumeration(List.of("a", "b", "c en d")));
        assertEquals("a en b, c en d", Dutch.enumeration(List.of("a en b", "c", "d")));
    }

    @Test
    void has_no_comma_where_en_does_not_run_on() {
        assertEquals("de ouders en zorg en welzijn", Dutch.enumeration(List.of("de ouders", "zorg en welzijn")));
        assertEquals("mentor (a en b) en agent (c)", Dutch.enumeration(List.of("mentor (a en b)", "agent (c)")));
    }

    @Test
    void what_is_quoted_keeps_itself_apart() {
        assertEquals(
                "“a, b”, de route “c en d” en “e”", Dutch.enumeration(List.of("“a, b”", "de route “c en d”", "“e”")));
    }

    @ParameterizedTest
    @CsvSource({"1, één", "12, twaalf", "13, dertien", "20, twintig", "21, 21"})
    void writesNumbersUpToTwentyInWords(int number, String expected) {
        assertEquals(expected, Dutch.number(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Zorgroute                | de route “Zorgroute”
                    Terug naar de klas       | de route “Terug naar de klas”
                    Route van de meldcode    | de “Route van de meldcode”
                    ROUTE 66                 | de “ROUTE 66”
                    Routes door de wijk      | de “Routes door de wijk”
                    """)
    void leaves_out_a_noun_that_the_title_says(String title, String expected) {
        Route route = MODEL.createRoute();
        route.setTitle(title);
        assertEquals(expected, Names.called(route));
    }

    @ParameterizedTest
    @CsvSource({
        "COVENANT, Convenant Kade, het “Convenant Kade”",
        "COVENANT, Afspraken onderwijs, het convenant “Afspraken onderwijs”",
        "WORKING_AGREEMENT, Werkafspraken, de “Werkafspraken”",
        "ARRANGEMENT, Samen verwerken, de regeling “Samen verwerken”"
    })
    void gives_an_agreement_the_article_of_its_kind(AgreementKind kind, String title, String expected) {
        Agreement agreement = MODEL.createAgreement();
        agreement.setKind(kind);
        agreement.setTitle(title);
        assertEquals(expected, Names.called(agreement));
    }

    @Test
    void makesASentenceWithCapitalAndFullStop() {
        assertEquals("Wij praten.", Dutch.sentence("wij praten"));
        assertEquals("Wie doet wat?", Dutch.sentence("wie doet wat?"));
        assertEquals("IJsland wordt bezocht.", Dutch.sentence("ijsland wordt bezocht."));
    }

    @Test
    void keepsTheCapitalsOfAnAbbreviation() {
        assertEquals("RMC-functionaris", Dutch.small("RMC-functionaris"));
        assertEquals("mentor", Dutch.small("Mentor"));
    }

    @ParameterizedTest
    @CsvSource({
        "Procesregisseur, de procesregisseur",
        "Wijkteam, het wijkteam",
        "Meldpunt jeugd, het meldpunt jeugd",
        "De wijkagent, de wijkagent",
        "IB'er, de IB'er"
    })
    void givesARoleItsArticle(String title, String expected) {
        Role role = MODEL.createRole();
        role.setTitle(title);
        assertEquals(expected, Names.inSentence(role));
    }

    @Test
    void callsAPartnerByItsShortNameElseByItsTitle() {
        Partner partner = MODEL.createPartner();
        partner.setTitle("Gemeente Meerstad");
        assertEquals("Gemeente Meerstad", Names.inSentence(partner));
        partner.setShortName("de gemeente");
        assertEquals("de gemeente", Names.inSentence(partner));
    }

    @Test
    void callsADepartmentWithItsPartner() {
        Partner partner = MODEL.createPartner();
        partner.setShortName("de gemeente");
        Department department = MODEL.createDepartment();
        department.setTitle("Jeugd");
        partner.getDepartments().add(department);
        assertEquals("de afdeling Jeugd van de gemeente", Names.inSentence(department));
        department.setTitle("Team Jeugd");
        assertEquals("het team Jeugd van de gemeente", Names.inSentence(department));
    }

    @Test
    void tells_the_departments_of_one_partner_together() {
        Partner gemeente = partner("de gemeente", "Onderwijs", "Jeugd", "Welzijn");
        Partner provincie = partner("de provincie", "Jeugd");
        List<Actor> actors = new ArrayList<>(gemeente.getDepartments());
        actors.add(2, gemeente);
        actors.addAll(provincie.getDepartments());
        assertEquals(
                "de afdelingen Onderwijs, Jeugd en Welzijn van de gemeente; de gemeente; en de afdeling Jeugd van de provincie",
                Names.inSentence(actors));
    }

    @Test
    void quotes_departments_whose_titles_are_enumerations() {
        Partner gemeente = partner("de gemeente", "Jeugd", "Werk en inkomen");
        assertEquals(
                "de afdelingen “Jeugd” en “Werk en inkomen” van de gemeente",
                Names.inSentence(gemeente.getDepartments()));
    }

    private static Partner partner(String name, String... departments) {
        Partner partner = MODEL.createPartner();
        partner.setShortName(name);
        for (String title : departments) {
            Department department = MODEL.createDepartment();
            department.setTitle(title);
            partner.getDepartments().add(department);
        }
        return partner;
    }
}
