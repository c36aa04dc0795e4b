package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.model.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about how a route is built (R06 to R10). */
class RouteRulesTest extends OnSmallRegions {

    @Nested
    class R06RouteWithoutEnd {

        private static final String DEAD_END = """
                route zorg "Zorgroute" soort ondersteuning {
                    stap duiden "Duiden" { als "hulp nodig" naar hulp anders naar klaar }
                    einde klaar "Afgerond"
                    stap hulp "Hulp inzetten"
                }
                """;

        @Test
        void findsALastStepBehindWhichNothingComes() {
            Finding finding = only("R06", DEAD_END);
            assertEquals("Proef.zorg.hulp", finding.elementName());
            assertEquals(
                    "Na de stap \"Hulp inzetten\" in de route \"Zorgroute\" komt niets meer. Niemand weet of het dan klaar"
                            + " is. Laat de stap naar een einde leiden: naar …",
                    finding.message().dutch());
        }

        @Test
        void offersAWayToEachEndForALastStep() {
            RepairedRegion repaired = repaired("R06", DEAD_END);
            assertEquals(List.of("Laat de stap naar \"Afgerond\" leiden"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }

        @Test
        void offersAnEndWhereTheRouteEndsInAnotherOneOnly() {
            RepairedRegion repaired = repaired("R06", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake anders naar hulp }
                        stap hulp "Hulp inzetten"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake "Intake" einde klaar }
                    """);
            assertEquals(List.of("Voeg na de stap een einde toe"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }

        @Test
        void leavesALastStepThatNobodyReachesToAnotherRule() {
            assertEquals(List.of(), found("R06", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap duiden "Duiden"
                        einde klaar
                        stap los "Los"
                    }
                    """));
        }

        @Test
        void findsARouteWithoutAnyPlace() {
            assertEquals(List.of("zorg"), found("R06", "route zorg \"Zorgroute\" soort ondersteuning { }"));
            assertEquals(
                    List.of(),
                    repaired("R06", "route zorg \"Zorgroute\" soort ondersteuning { }")
                            .titles());
        }

        @Test
        void leadsThereFromTheLastStepThatIsReached() {
            RepairedRegion repaired = repaired("R06", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
                        stap volgen "Volgen" { naar melden }
                        stap los "Los"
                    }
                    """);
            assertEquals(List.of("Voeg een einde toe en ga daarheen vanuit \"Volgen\""), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(
                    List.of("zorg.los"), Findings.elements("R08", repaired.region()), "the new end is within reach");
            Step follow =
                    (Step) repaired.region().routes().getFirst().getNodes().get(1);
            assertTrue(follow.getTransitions().getLast().isOtherwise(), "the way back is taken when it is not done");
        }
    }

    @Nested
    class R07RouteThatNothingStarts {

        private static final String CIRCLE = """
                %s
                route zorg "Zorgroute" soort ondersteuning {
                    stap duiden { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid { stap intake { afschalen naar zorg.duiden } }
                """;

        @Test
        void findsRoutesThatOnlyLeadToEachOtherOnce() {
            Finding finding = only("R07", CIRCLE.formatted(""));
            assertEquals("Proef.zorg", finding.elementName());
            assertEquals(List.of("veilig"), names(finding.involved()));
            assertEquals(
                    "De routes \"Zorgroute\" en \"Veiligheidsroute\" beginnen alleen vanuit elkaar: geen signaal en geen andere"
                            + " route leidt erheen. Zij bestaan op papier, maar niemand komt erin. Laat een signaal ernaar"
                            + " leiden: leidt naar zorg.",
                    finding.message().dutch());
        }

        @Test
        void acceptsACircleThatASignalEnters() {
            assertEquals(List.of(), found("R07", CIRCLE.formatted("signaal geld \"Geld\" { leidt naar veilig }")));
        }

        @Test
        void tellsOnlyTheFirstOfAChain() {
            assertEquals(List.of("zorg"), found("R07", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden { opschalen naar veilig.intake } }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake { naar nazorg.volgen } }
                    route nazorg "Nazorgroute" soort ondersteuning { stap volgen einde klaar }
                    """));
        }

        @Test
        void offersTheSignalsOfItsIssuesFirst() {
            RepairedRegion repaired = repaired("R07", """
                    vraagstuk drugs "Drugshandel"
                    signaal pesten "Gepest"
                    signaal geld "Onverklaarbaar geld" { wijst op drugs }
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap melden "Melden" einde klaar }
                    """);
            assertEquals(
                    List.of(
                            "Laat het signaal \"Onverklaarbaar geld\" naar deze route leiden",
                            "Laat het signaal \"Gepest\" naar deze route leiden"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(
                    List.of("zorg.melden"),
                    names(repaired.region().signals().getLast().getLeadsTo()));
        }
    }

    @Nested
    class R08StepOutOfReach {

        private static final String JUMP = """
                route zorg "Zorgroute" soort ondersteuning {
                    stap melden "Melden"
                    stap duiden "Duiden" { naar klaar }
                    stap los "Los" { naar klaar }
                    einde klaar
                }
                """;

        @Test
        void findsAStepThatOnlyAnUnreachableStepLeadsTo() {
            List<Finding> findings = Findings.of("R08", Findings.region(folder, """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar klaar }
                        stap los "Los"
                        stap verder "Verder" { naar klaar }
                        einde klaar
                    }
                    """));
            assertEquals(
                    List.of("Proef.zorg.los", "Proef.zorg.verder"),
                    findings.stream().map(Finding::elementName).toList());
            assertEquals(
                    "In de route \"Zorgroute\" leidt vanaf het begin geen weg naar \"Verder\". Dit deel wordt dus"
                            + " overgeslagen. Verbind het met een stap die eraan voorafgaat: naar verder.",
                    findings.getLast().message().dutch());
        }

        @Test
        void keepsTheWaysOnOfTheStepThatIsConnected() {
            RepairedRegion repaired = repaired("R08", JUMP);
            assertEquals(List.of("Leg een weg vanuit \"Duiden\"", "Leg een weg vanuit \"Melden\""), repaired.titles());
            assertEquals(
                    List.of(), repaired.findingsAfter(1), "neither this step nor the one it led to is out of reach");
        }

        @Test
        void tellsToTypeANameThatIsAWordOfTheLanguageWithACaret() {
            Finding finding = only("R08", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar klaar }
                        stap ^overleg "Overleg" { naar klaar }
                        einde klaar
                    }
                    """);
            assertTrue(finding.message().dutch().endsWith(": naar ^overleg."), finding.message()::dutch);
        }

        @Test
        void makesTheOnlyWayOfTheStepTheOneThatRemains() {
            RepairedRegion repaired = repaired("R08", JUMP);
            assertEquals(List.of(), repaired.findingsAfter(0));
            Step interpret =
                    (Step) repaired.region().routes().getFirst().getNodes().get(1);
            assertEquals(
                    List.of("zorg.los", "zorg.klaar"),
                    names(interpret.getTransitions().stream()
                            .map(way -> way.getTarget())
                            .toList()));
            assertTrue(interpret.getTransitions().getLast().isOtherwise());
        }
    }

    @Nested
    class R09StepWithoutActor {

        @Test
        void offersThoseOfTheSameRouteFirstAmongThoseThatAnAgreementBinds() {
            RepairedRegion repaired = repaired("R09", """
                    partner los "Los"
                    partner politie "Politie"
                    partner school "Vmbo"
                    partner oud "Welzijn" { betrokken tot 2026-06-30 }
                    rol leeg "Coach"
                    afspraak convenant "Convenant" soort convenant { partijen politie, school }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school, oud
                        stap volgen "Volgen"
                        einde klaar
                    }
                    """);
            assertEquals(
                    List.of(
                            "Laat \"Vmbo\" deze stap zetten",
                            "Laat \"Politie\" deze stap zetten",
                            "Laat \"Los\" deze stap zetten"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R10LoopWithoutExit {

        @Test
        void findsALoopThatOnlyLeadsOnWithoutCondition() {
            Finding finding = only("R10", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap hulp "Hulp inzetten"
                        stap volgen "Volgen" { naar hulp naar klaar }
                        einde klaar
                    }
                    """);
            assertEquals("Proef.zorg.hulp", finding.elementName());
            assertEquals(List.of("zorg.volgen"), names(finding.involved()));
            assertEquals(
                    "De stappen \"Hulp inzetten\" en \"Volgen\" leiden steeds naar elkaar terug. Nergens staat wanneer het"
                            + " klaar is, zodat de kring nooit eindigt. Voeg een uitweg toe: als \"…\" naar …",
                    finding.message().dutch());
        }

        @Test
        void saysOfAStepThatAlsoLeadsElsewhereThatItLeadsRoundToItself() {
            Finding finding = only("R10", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar melden naar klaar }
                        einde klaar
                    }
                    """);
            assertTrue(finding.message().dutch().startsWith("De stap \"Melden\" leidt steeds naar zichzelf terug."));
        }

        @Test
        void findsAStepThatLeadsToItselfAndALoopOverTwoRoutes() {
            assertEquals(List.of("zorg.melden", "veilig.intake"), found("R10", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" { naar melden } }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake { naar nazorg.volgen } }
                    route nazorg "Nazorgroute" soort ondersteuning { stap volgen { naar veilig.intake } }
                    """));
        }

        @Test
        void acceptsAnExitByOtherwiseAndOneFromAnyStepOfTheLoop() {
            assertEquals(List.of(), found("R10", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap hulp { als "het loopt vast" naar klaar anders naar volgen }
                        stap volgen { naar hulp }
                        stap later { als "nog niet goed" naar later anders naar klaar }
                        einde klaar
                    }
                    """));
        }

        @Test
        void waitsForAWayThatLeadsNowhereYet() {
            Region region = Findings.faulty(folder, RuleExample.HEADER + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap hulp "Hulp inzetten" { als "het gaat goed" naar kla anders naar hulp }
                        einde klaar
                    }
                    """);
            assertEquals(List.of(), Findings.of("R10", region));
        }

        @Test
        void offersAWayOutToAnEndAndKeepsTheWayRound() {
            RepairedRegion repaired = repaired("R10", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap hulp "Hulp inzetten"
                        stap volgen "Volgen" { naar hulp }
                        einde klaar "Afgerond"
                    }
                    """);
            assertEquals(List.of("Maak vanuit \"Volgen\" een uitweg naar \"Afgerond\""), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            Step follow =
                    (Step) repaired.region().routes().getFirst().getNodes().get(1);
            assertEquals(
                    List.of("Vul in: wanneer is het klaar?"),
                    follow.getTransitions().stream()
                            .filter(way -> !way.isOtherwise())
                            .map(way -> way.getCondition())
                            .toList());
        }
    }
}
