package nl.samenhang.language.tests;

import java.time.LocalDate;
import java.util.function.Function;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RepairRemovalsTest extends OnRepairedTexts {

    @Nested
    class Removing {

        private Function<Region, Change> member(int index) {
            return region -> new Change.Remove(
                    region.all(Meeting.class).getFirst(),
                    Literals.MEETING__MEMBERS,
                    region.partners().get(index));
        }

        @Test
        void takesOneOfAListWithItsComma() {
            String text = "partner a partner b partner c\noverleg o { deelnemers %s elke week }\n";
            becomes(text.formatted("b, c"), text.formatted("a, b, c"), member(0));
            becomes(text.formatted("a, c"), text.formatted("a, b, c"), member(1));
            becomes(text.formatted("a, b"), text.formatted("a, b, c"), member(2));
        }

        @Test
        void takesSeveralOfAListAtOnce() {
            String text = "partner a partner b partner c\noverleg o { deelnemers %s elke week }\n";
            becomes(text.formatted("a"), text.formatted("a, b, c"), member(1), member(2));
            becomes(text.formatted("c"), text.formatted("a, b, c"), member(0), member(1));
            becomes(text.formatted("b"), text.formatted("a, b, c"), member(0), member(2));
            becomes(
                    text.formatted("").replace("deelnemers  ", ""),
                    text.formatted("a, b, c"),
                    member(0),
                    member(1),
                    member(2));
        }

        @Test
        void takesTheClauseWithItsLastValueAndItsLine() {
            becomes(
                    "partner a\noverleg o {\n    // wie\n    elke week\n}\n",
                    "partner a\noverleg o {\n    // wie\n    deelnemers a\n    elke week\n}\n",
                    member(0));
        }

        @Test
        void keepsARemarkBehindWhatGoes() {
            becomes(
                    "partner a\noverleg o {\n    // nog vragen\n    elke week\n}\n",
                    "partner a\noverleg o {\n    deelnemers a // nog vragen\n    elke week\n}\n",
                    member(0));
        }

        @Test
        void takesOnlyTheClauseThatIsMeantOfSeveralAlike() {
            becomes(
                    "rol r {\n    taak \"een\"\n    taak \"drie\"\n}\n",
                    "rol r {\n    taak \"een\"\n    taak \"twee\"\n    taak \"drie\"\n}\n",
                    region -> new Change.Remove(region.roles().getFirst(), Literals.ROLE__TASKS, "twee"));
        }

        @Test
        void takesAnElementWithItsLine() {
            becomes(
                    "partner a\n// nu\nvraagstuk v\n",
                    "partner a\n// nu\nrol r {\n    taak \"t\"\n}\nvraagstuk v\n",
                    region -> new Change.Remove(
                            region.header(),
                            Literals.REGION_FILE__ELEMENTS,
                            region.roles().getFirst()));
        }
    }

    @Nested
    class Replacing {

        @Test
        void replacesAReferenceInItsPlace() {
            becomes(
                    "partner a partner b\nvraagstuk v { eigenaar /* wie? */ b regie a }\n",
                    "partner a partner b\nvraagstuk v { eigenaar /* wie? */ a regie a }\n",
                    region -> new Change.Replace(
                            region.issues().getFirst(),
                            Literals.ISSUE__OWNERS,
                            region.partners().getFirst(),
                            region.partners().getLast()));
        }

        @Test
        void replacesAValue() {
            becomes(
                    "afspraak a soort convenant { geldig van 2025-01-01 tot 2028-01-01 }\n",
                    "afspraak a soort convenant { geldig van 2025-01-01 tot 2026-01-01 }\n",
                    region -> new Change.Replace(
                            region.agreements().getFirst(),
                            Literals.AGREEMENT__VALID_UNTIL,
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2028, 1, 1)));
        }
    }
}
