package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.model.Rung;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about scaling up and down (R25 and R31 to R33). */
class EscalationRulesTest extends OnSmallRegions {

    private static final String PARTNERS = """
            partner school "Vmbo" soort schoolVo
            partner politie "Politie" soort politie
            partner huis "Zorg- en veiligheidshuis" soort zvh
            """;

    @Nested
    class R25EscalationWithoutWayBack {

        private static final String ROUTES = PARTNERS + """
                route zorg "Zorgroute" soort ondersteuning {
                    stap duiden "Duiden" door school { als "gevaar" opschalen naar veilig.intake anders naar volgen }
                    stap volgen "Volgen" door school
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid {
                    stap intake "Weging" door politie %s
                    einde veiligKlaar
                }
                """;

        @Test
        void findsTheStepThatScalesUpAndThePlaceItLeadsTo() {
            Finding finding = only("R25", ROUTES.formatted(""));
            assertEquals("Proef.zorg.duiden", finding.elementName());
            assertEquals(List.of("veilig.intake"), names(finding.involved()));
            assertEquals(
                    "De stap \"Duiden\" schaalt op naar de route \"Veiligheidsroute\", maar vandaar leidt niets terug naar"
                            + " \"Zorgroute\". Na het ingrijpen neemt niemand het over. Leg een weg terug: afschalen naar …",
                    finding.message().dutch());
        }

        @Test
        void acceptsAWayBackOverAThirdRoute() {
            assertEquals(List.of(), found("R25", ROUTES.formatted("{ naar nazorg.rust }") + """
                    route nazorg "Nazorgroute" soort ondersteuning { stap rust { naar zorg.volgen } }
                    """));
        }

        @Test
        void asksNoWayBackOfAHandoverOrOfAnEscalationWithinOneRoute() {
            assertEquals(List.of(), found("R25", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden { als "erger" opschalen naar overleggen anders naar klaar }
                        stap overleggen { naar nazorg.rust }
                        einde klaar
                    }
                    route nazorg "Nazorgroute" soort ondersteuning { stap rust einde nazorgKlaar }
                    """));
        }

        @Test
        void handsBackToAStepBehindTheOneThatScalesUpFirst() {
            RepairedRegion repaired = repaired("R25", ROUTES.formatted("{ naar veiligKlaar }"));
            assertEquals(
                    List.of(
                            "Schaal vanuit \"Weging\" weer af naar \"Volgen\"",
                            "Schaal vanuit \"Weging\" weer af naar \"Duiden\""),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            Step intake = (Step) repaired.region().routes().getLast().getNodes().getFirst();
            assertEquals(
                    List.of("zorg.volgen", "veilig.veiligKlaar"),
                    names(intake.getTransitions().stream()
                            .map(Transition::getTarget)
                            .toList()));
            assertEquals(
                    List.of("politie"), names(intake.getTransitions().getFirst().getDecidedBy()));
        }

        @Test
        void leadsBackFromEveryRouteThatAStepScalesUpTo() {
            RepairedRegion repaired = repaired("R25", PARTNERS + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden" door school {
                            als "gevaar" opschalen naar veilig.intake
                            als "misdrijf" opschalen naar straf.aangifte
                            anders naar klaar
                        }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake "Weging" door politie einde veiligKlaar }
                    route straf "Strafroute" soort veiligheid { stap aangifte "Aangifte" door politie einde strafKlaar }
                    """);
            assertEquals(
                    List.of("Schaal vanuit \"Weging\" en \"Aangifte\" weer af naar \"Duiden\""), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(List.of(), Findings.elements("R08", repaired.region()), "both ends stay within reach");
        }
    }

    @Nested
    class R31ScalingWithoutAuthority {

        private static final String ROUTES = """
                partner school "Vmbo"
                partner oud "Welzijn" { betrokken tot 2026-06-30 }
                rol regisseur "Procesregisseur" { vervuld door school }
                route zorg "Zorgroute" soort ondersteuning {
                    stap duiden "Duiden" door school, oud {
                        als "gevaar" opschalen naar veilig.intake
                        als "misdrijf" opschalen naar veilig.intake besloten door school
                        anders naar klaar
                    }
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid {
                    stap intake { afschalen naar zorg.duiden besloten door regisseur }
                }
                """;

        @Test
        void findsTheStepAndTheWaysOnWhichNobodyDecides() {
            Finding finding = only("R31", ROUTES);
            assertEquals("Proef.zorg.duiden", finding.elementName());
            assertEquals(
                    List.of("gevaar"),
                    finding.involved().stream()
                            .map(way -> ((Transition) way).getCondition())
                            .toList());
        }

        @Test
        void offersWhoTakesTheStepBeforeWhoDecidesElsewhereAndNobodyWhoHasLeft() {
            RepairedRegion repaired = repaired("R31", ROUTES);
            assertEquals(List.of("Laat \"Vmbo\" beslissen", "Laat \"Procesregisseur\" beslissen"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }

        @Test
        void findsALadderWithARungOnWhichNobodyDecides() {
            String ladder = """
                    partner school "Vmbo"
                    ladder opschaling "Opschaling" {
                        trede 1 "Lokaal"
                        trede 2 "Regionaal" geleid door school
                        trede 3 "Bestuurlijk" criterium "onrust in de stad"
                    }
                    """;
            Finding finding = only("R31", ladder);
            assertEquals("Proef.opschaling", finding.elementName());
            assertEquals(
                    List.of(3),
                    finding.involved().stream()
                            .map(rung -> ((Rung) rung).getNumber())
                            .toList());
            assertTrue(
                    finding.message().dutch().contains("staat bij \"Bestuurlijk\" niet wie over opschalen beslist."));
            RepairedRegion repaired = repaired("R31", ladder);
            assertEquals(List.of("Laat \"Vmbo\" beslissen"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R32EscalationWithoutCriterion {

        @Test
        void findsEveryRungAboveTheLowestWithoutCriterion() {
            Finding finding = only("R32", """
                    ladder opschaling "Opschaling" {
                        trede 2 "Regionaal" criterium "lokaal lukt niet"
                        trede 1 "Lokaal"
                        trede 3 "Bestuurlijk"
                        trede 4
                    }
                    """);
            assertEquals("Proef.opschaling", finding.elementName());
            assertTrue(finding.message()
                    .dutch()
                    .startsWith(
                            "In de ladder \"Opschaling\" staat bij \"Bestuurlijk\" en trede 4 niet wanneer opschalen"
                                    + " nodig is."));
            assertTrue(finding.message().english().contains("does not say at \"Bestuurlijk\" and rung 4 when"));
        }

        @Test
        void acceptsOtherwiseBehindAConditionAndScalingDown() {
            assertEquals(List.of(), found("R32", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden { als "rustig" naar klaar anders opschalen naar veilig.intake }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake { afschalen naar zorg.duiden } }
                    """));
        }

        @Test
        void acceptsAWayBesideAConditionThatIsTakenWhenThatDoesNotHold() {
            assertEquals(List.of(), found("R32", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden { als "rustig" naar klaar opschalen naar veilig.intake }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake }
                    """));
        }

        @Test
        void saysWhereTheStepLeadsOtherwiseToo() {
            RepairedRegion repaired = repaired("R32", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden" { opschalen naar veilig.intake }
                        stap volgen "Volgen"
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake einde veiligKlaar }
                    """);
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(List.of(), Findings.elements("R11", repaired.region()));
            assertEquals(List.of(), Findings.elements("R08", repaired.region()));
        }

        @Test
        void findsOtherwiseThatStandsAlone() {
            RepairedRegion repaired = repaired("R32", """
                    route zorg "Zorgroute" soort ondersteuning { stap duiden { anders opschalen naar veilig.intake } }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake einde klaar }
                    """);
            assertEquals(List.of(), repaired.findingsAfter(0));
            Step interpret =
                    (Step) repaired.region().routes().getFirst().getNodes().getFirst();
            assertFalse(interpret.getTransitions().getFirst().isOtherwise(), "a way has a condition or is the other");
        }

        @Test
        void addsACriterionToFillInAtEveryPlace() {
            RepairedRegion repaired = repaired("R32", """
                    ladder opschaling "Opschaling" { trede 1 "Lokaal" trede 2 "Regionaal" trede 3 "Bestuurlijk" }
                    """);
            assertEquals(List.of("Voeg een criterium toe om in te vullen"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R33CareAndSafetyHouseTooSoon {

        private static final String STRAIGHT = PARTNERS + """
                afspraak convenant "Convenant" soort convenant { partijen school, politie, huis }
                signaal geld "Onverklaarbaar geld" { leidt naar veilig }
                route veilig "Veiligheidsroute" soort veiligheid {
                    stap plan "Plan maken" door huis
                    einde klaar "Afgerond"
                }
                """;

        @Test
        void findsARouteThatASignalStartsAtTheHouse() {
            Finding finding = only("R33", STRAIGHT);
            assertEquals("Proef.veilig.plan", finding.elementName());
            assertEquals(
                    "De stap \"Plan maken\" begint meteen bij het zorg- en veiligheidshuis. Zo komt er ook binnen wat lokaal"
                            + " kan. Zet er een stap van de lokale partners voor.",
                    finding.message().dutch());
        }

        @Test
        void insertsALocalStepThatTheSignalsLeadTo() {
            RepairedRegion repaired = repaired("R33", STRAIGHT);
            assertEquals(
                    List.of("Laat \"Vmbo\" eerst lokaal wegen", "Laat \"Politie\" eerst lokaal wegen"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(List.of(), Findings.elements("R08", repaired.region()), "everything is within reach");
            assertEquals(
                    List.of("veilig.lokaalWegen"),
                    names(repaired.region().signals().getFirst().getLeadsTo()));
        }

        @Test
        void leadsASignalToTheLocalStepThatIsThere() {
            RepairedRegion repaired = repaired("R33", PARTNERS + """
                    signaal geld "Onverklaarbaar geld" { leidt naar veilig.plan }
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap weging "Weging" door school { naar plan }
                        stap plan door huis
                        einde klaar
                    }
                    """);
            assertEquals(List.of("Laat de signalen eerst naar de stap \"Weging\" leiden"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0), "the way there gets its criterion too");
            assertEquals(
                    List.of("veilig.weging"),
                    names(repaired.region().signals().getFirst().getLeadsTo()));
        }

        @Test
        void findsAWayWithoutCriterionAndNamesTheStepItComesFrom() {
            Finding finding = only("R33", PARTNERS + """
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school { naar veilig.plan } }
                    route veilig "Veiligheidsroute" soort veiligheid { stap plan "Plan maken" door huis einde klaar }
                    """);
            assertEquals(List.of("zorg.melden"), names(finding.involved()));
            assertTrue(finding.message().dutch().endsWith("als \"…\" naar veilig.plan."));
        }

        @Test
        void acceptsOtherwiseBehindAConditionAndStepsOfTheHouseItself() {
            assertEquals(List.of(), found("R33", PARTNERS + """
                    rol ketenregisseur "Ketenregisseur" { vervuld door huis }
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap weging door school { als "lokaal lukt het" naar klaar anders naar plan }
                        stap plan door ketenregisseur
                        stap volgen door huis
                        einde klaar
                    }
                    """));
        }

        @Test
        void takesAMeetingThatTheHouseChairsForTheHouse() {
            assertEquals(List.of("veilig.tafel"), found("R33", PARTNERS + """
                    overleg persoonsgericht "Persoonsgericht overleg" { voorzitter huis deelnemers politie, school }
                    overleg wijk "Wijkoverleg" { voorzitter school deelnemers huis }
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap weging in wijk
                        stap tafel in persoonsgericht
                        einde klaar
                    }
                    """));
        }

        @Test
        void asksNothingWhereTheHouseActsTogetherWithLocalPartnersInARole() {
            assertEquals(List.of(), found("R33", PARTNERS + """
                    rol regisseur "Regisseur" { vervuld door huis, school }
                    route veilig "Veiligheidsroute" soort veiligheid { stap weging door regisseur einde klaar }
                    """));
        }

        @Test
        void writesACriterionForTheWayThatAStepTakesByItsPlace() {
            RepairedRegion repaired = repaired("R33", PARTNERS + """
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap weging "Weging" door school
                        stap plan "Plan maken" door huis
                        einde klaar "Afgerond"
                    }
                    """);
            assertEquals(List.of("Voeg een criterium toe om in te vullen"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(
                    List.of(),
                    Findings.elements("R11", repaired.region()),
                    "it ends where the criterion does not hold");
        }
    }
}
