package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Department;
import nl.samenhang.model.Duration;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
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
}
