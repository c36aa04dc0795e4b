package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.samenhang.analysis.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about what a single step says (R11 and R12). */
class StepRulesTest extends OnSmallRegions {

    @Nested
    class R11DecisionWithoutOtherwise {

        @Test
        void findsADecisionAndNamesItsWays() {
            Finding finding = only("R11", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden" { als "a" naar hulp als "b" naar klaar }
                        stap hulp "Hulp inzetten"
                        einde klaar
                    }
                    """);
            assertEquals("Proef.zorg.duiden", finding.elementName());
            assertEquals(2, finding.involved().size());
        }

        @Test
        void acceptsAWayWithoutConditionAndAStepWithoutWays() {
            assertEquals(List.of(), found("R11", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden
                        stap duiden { als "a" naar hulp naar klaar }
                        stap hulp
                        einde klaar
                    }
                    """));
        }

        @Test
        void offersFirstWhereNoConditionLeadsYet() {
            RepairedRegion repaired = repaired("R11", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden" { als "hulp nodig" naar hulp }
                        stap hulp "Hulp inzetten"
                        einde klaar "Afgerond"
                    }
                    """);
            assertEquals(List.of("Ga anders naar \"Afgerond\"", "Ga anders naar \"Hulp inzetten\""), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R12StepWithoutTermOrFeedback {

        private static final String SIGNAL = """
                partner school "Vmbo"
                rol mentor "Mentor" { vervuld door school }
                signaal geld "Onverklaarbaar geld" { gezien door mentor leidt naar zorg }
                """;

        @Test
        void findsStepsWithoutTermAndTheRouteThatNeverReportsBack() {
            assertEquals(List.of("zorg", "zorg.volgen"), found("R12", SIGNAL + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden binnen 1 dag
                        stap volgen
                        einde klaar
                    }
                    """));
        }

        @Test
        void acceptsFeedbackInARouteThatThisOneLeadsInto() {
            assertEquals(List.of(), found("R12", SIGNAL + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden binnen 1 dag { naar nazorg.volgen }
                    }
                    route nazorg "Nazorgroute" soort ondersteuning {
                        stap volgen binnen 1 maand { koppelt terug aan mentor }
                        einde klaar
                    }
                    """));
        }

        @Test
        void feedbackToSomebodyWhoReportsNothingIsNone() {
            assertEquals(List.of("zorg"), found("R12", SIGNAL + """
                    partner politie "Politie" soort politie
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden binnen 1 dag { koppelt terug aan politie }
                        einde klaar
                    }
                    """));
        }

        @Test
        void feedbackToTheSchoolOfWhoReportsIsEnough() {
            assertEquals(List.of(), found("R12", SIGNAL + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden binnen 1 dag { koppelt terug aan school }
                        einde klaar
                    }
                    """));
        }

        @Test
        void asksNoFeedbackWhereNoSignalComesIn() {
            assertEquals(List.of(), found("R12", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden binnen 1 dag einde klaar }
                    """));
        }

        @Test
        void offersThreeTerms() {
            RepairedRegion repaired = repaired("R12", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden einde klaar }
                    """);
            assertEquals(
                    List.of(
                            "Geef de stap een termijn van een dag",
                            "Geef de stap een termijn van een week",
                            "Geef de stap een termijn van een maand"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(1));
        }

        @Test
        void offersFeedbackToWhoSeesTheSignalsInEachStep() {
            RepairedRegion repaired = repaired("R12", SIGNAL + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" binnen 1 dag
                        stap volgen "Volgen" binnen 1 week
                        einde klaar
                    }
                    """);
            assertEquals(
                    List.of(
                            "Koppel in de stap \"Melden\" terug aan wie signalen ziet",
                            "Koppel in de stap \"Volgen\" terug aan wie signalen ziet"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(1));
        }
    }
}
