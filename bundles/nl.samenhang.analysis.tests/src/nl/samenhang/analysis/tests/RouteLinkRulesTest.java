package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.Absence;
import nl.samenhang.model.ParticipantKind;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about how help and safety meet in routes, and who takes part in these (R24, R28, R30 and R35). */
class RouteLinkRulesTest extends OnSmallRegions {

    private static Step step(Region region, String name) {
        return region.all(Step.class).stream()
                .filter(step -> step.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class R24RoutesNotLinked {

        private static final String ROUTES = """
                partner gemeente "Gemeente" soort gemeente
                vraagstuk drugs "Drugshandel" { regie gemeente }
                route zorg "Zorgroute" soort ondersteuning voor drugs { stap a einde b }
                route hulp "Hulproute" soort ondersteuning voor drugs { stap c %s einde d }
                route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap e einde f }
                route midden "Weging" soort ondersteuning { stap g %s einde h }
                """;

        @Test
        void namesAllRoutesOfBothKinds() {
            Finding finding = only("R24", ROUTES.formatted("", ""));
            assertEquals(List.of("zorg", "hulp", "veilig"), names(finding.involved()));
            assertTrue(finding.message()
                    .dutch()
                    .contains("tussen de ondersteuningsroutes \"Zorgroute\" en \"Hulproute\" en de veiligheidsroute"
                            + " \"Veiligheidsroute\""));
            assertTrue(finding.message()
                    .english()
                    .contains("between the support routes \"Zorgroute\" and \"Hulproute\" and the safety route"));
        }

        @Test
        void acceptsAWayByAThirdRoute() {
            assertEquals(List.of(), found("R24", ROUTES.formatted("{ naar midden.g }", "{ naar veilig.e }")));
        }

        @Test
        void findsRoutesThatOnlyMeetInAThird() {
            assertEquals(List.of("drugs"), found("R24", ROUTES.formatted("{ naar midden.g }", "") + """
                    route ernst "Ernstige zaken" soort veiligheid voor drugs { stap i { naar midden.g } }
                    """));
        }

        @Test
        void findsAWayThatIsPassedBeforeTheThirdRouteIsEntered() {
            assertEquals(List.of("drugs"), found("R24", """
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap a { naar midden.h } }
                    route midden "Weging" soort ondersteuning { stap g { als "gevaar" naar veilig.e anders naar h } einde h }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap e einde f }
                    """));
        }

        @Test
        void offersALinkFromTheInterpretationForEachPairOfRoutes() {
            RepairedRegion region = repaired("R24", """
                    partner gemeente "Gemeente" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap melden "Melden"
                        stap duiden "Duiden" { duiding naar klaar }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap e einde f }
                    route acuut "Acute route" soort veiligheid voor drugs { stap g einde h }
                    """);
            assertEquals(
                    List.of(
                            "Laat de stap \"Duiden\" opschalen naar de route \"Veiligheidsroute\"",
                            "Laat de stap \"Duiden\" opschalen naar de route \"Acute route\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            List<Transition> ways = step(region.region(), "duiden").getTransitions();
            assertEquals(TransitionKind.ESCALATION, ways.getFirst().getKind());
            assertEquals(List.of("gemeente"), names(ways.getFirst().getDecidedBy()));
            assertTrue(ways.getLast().isOtherwise());
            assertEquals("klaar", ways.getLast().getTarget().getName());
        }

        @Test
        void keepsTheWayOnOfAStepThatLedOnByItsPlace() {
            RepairedRegion region = repaired("R24", """
                    partner gemeente "Gemeente" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap melden stap volgen einde klaar }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap e einde f }
                    """);
            region.findingsAfter(0);
            Transition last = step(region.region(), "melden").getTransitions().getLast();
            assertTrue(last.isOtherwise());
            assertEquals("volgen", last.getTarget().getName());
        }
    }

    @Nested
    class R28NoJointInterpretation {

        private static final String ROUTES = """
                partner school "Vmbo" soort schoolVo
                overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school }
                overleg lea "LEA" soort lea
                vraagstuk drugs "Drugshandel"
                route zorg "Zorgroute" soort ondersteuning voor drugs {
                    stap melden "Melden" door school %s
                    stap volgen "Volgen" in zorgoverleg
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap intake "Weging" door school %s einde af }
                """;

        @Test
        void findsAnIssueForWhichNobodyInterpretsTogether() {
            Finding finding = only("R28", ROUTES.formatted("", ""));
            assertEquals("Proef.drugs", finding.elementName());
            assertEquals(List.of("zorg", "veilig"), names(finding.involved()));
        }

        @Test
        void acceptsAnInterpretationInEitherRoute() {
            assertEquals(List.of(), found("R28", ROUTES.formatted("{ duiding }", "")));
            assertEquals(List.of(), found("R28", ROUTES.formatted("", "{ duiding }")));
        }

        @Test
        void acceptsAnInterpretationBeforeOrBehindInARouteForAnotherIssue() {
            assertEquals(List.of(), found("R28", ROUTES.formatted("", "") + """
                    route intake "Intake" soort ondersteuning { stap duiden door school { duiding naar zorg.melden } }
                    """));
            assertEquals(List.of(), found("R28", ROUTES.formatted("", "{ naar later.duiden }") + """
                    route later "Later" soort ondersteuning { stap duiden door school { duiding } einde uit }
                    """));
        }

        @Test
        void asksNothingWhereOnlyOneKindComesIntoAction() {
            assertEquals(List.of(), found("R28", """
                    vraagstuk drugs "Drugshandel"
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap intake einde af }
                    """));
        }

        @Test
        void offersToMarkAStepInAMeetingOrToInsertOneInAnOperationalMeeting() {
            RepairedRegion region = repaired("R28", ROUTES.formatted("", ""));
            assertEquals(
                    List.of(
                            "Maak van de stap \"Volgen\" een gezamenlijke duiding",
                            "Voeg na de stap \"Melden\" een gezamenlijke duiding in het overleg \"Zorgoverleg\" toe"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
            assertEquals(
                    List.of("zorg.melden", "zorg.samenDuiden", "zorg.volgen", "zorg.klaar"),
                    names(region.region().routes().getFirst().getNodes()));
        }

        @Test
        void putsTheNewStepOnTheWayThatIsTakenWhenNoConditionHolds() {
            RepairedRegion region =
                    repaired("R28", ROUTES.formatted("{ als \"klein\" naar klaar anders naar volgen }", ""));
            region.findingsAfter(1);
            assertEquals(
                    "samenDuiden",
                    step(region.region(), "melden")
                            .getTransitions()
                            .getLast()
                            .getTarget()
                            .getName());
            assertEquals(
                    "volgen",
                    step(region.region(), "samenDuiden")
                            .getTransitions()
                            .getFirst()
                            .getTarget()
                            .getName());
        }
    }

    @Nested
    class R30SafetyRouteWithoutPolice {

        private static final String PARTNERS = """
                partner school "Vmbo" soort schoolVo
                partner bureau "Basisteam" soort politie { contact wijkagent }
                rol wijkagent "Wijkagent" { vervuld door bureau }
                overleg weging "Weging" soort casusoverleg { voorzitter school deelnemers wijkagent }
                """;

        @Test
        void findsASafetyRouteThatNamesNobodyOfThePolice() {
            assertEquals(List.of("veilig"), found("R30", PARTNERS + """
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door school einde af }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school einde klaar }
                    """));
        }

        @Test
        void acceptsThePoliceInAMeetingOrAsTheOneConsulted() {
            assertEquals(List.of(), found("R30", PARTNERS + """
                    route een "Een" soort veiligheid { stap intake in weging einde af }
                    route twee "Twee" soort veiligheid { stap intake door school { raadpleegt wijkagent } einde af }
                    """));
        }

        @Test
        void offersTheRoleByWhichOthersReachThePoliceFirst() {
            RepairedRegion region = repaired("R30", PARTNERS + """
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake "Intake" door school einde af }
                    """);
            assertEquals(
                    List.of(
                            "Laat \"Wijkagent\" meedenken in de stap \"Intake\"",
                            "Laat \"Basisteam\" meedenken in de stap \"Intake\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void bringsThePoliceInWhereTheRegionHasNone() {
            RepairedRegion region = repaired("R30", """
                    partner school "Vmbo" soort schoolVo
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake "Intake" door school einde af }
                    """);
            assertEquals(List.of("Laat \"Politie\" meedenken in de stap \"Intake\""), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(List.of("school", "politie"), names(region.region().partners()));
        }
    }

    @Nested
    class R35YoungPeopleOrParentsAbsent {

        @Test
        void findsARouteInWhichNeitherTakesPart() {
            Finding finding = only("R35", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden einde klaar }
                    """);
            assertEquals("Proef.zorg", finding.elementName());
            assertEquals(
                    "In de route \"Zorgroute\" doen de jongere en de ouders in geen enkele stap mee. Besluiten vallen zo"
                            + " zonder de inbreng van wie het aangaat. Voeg bij een stap toe: betrekt jongere, ouders. Kan"
                            + " dat niet, leg dan uit waarom: zonder jongere, ouders omdat …",
                    finding.message().dutch());
        }

        @Test
        void saysOfOneInTheSingular() {
            Finding finding = only("R35", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden { betrekt ouders } einde klaar }
                    """);
            assertTrue(finding.message().dutch().contains("doet de jongere in geen enkele stap mee"));
            assertTrue(finding.message().english().contains("the young person takes part in no step"));
        }

        @Test
        void acceptsStepsThatInvolveThemTogetherAndTheFamilyForTheParents() {
            assertEquals(List.of(), found("R35", """
                    route een "Een" soort ondersteuning { stap a { betrekt jongere } stap b { betrekt ouders } einde c }
                    route twee "Twee" soort veiligheid { stap d { betrekt jongere, familie } einde e }
                    """));
        }

        @Test
        void acceptsAReasonForWhoIsAbsentOnly() {
            assertEquals(List.of("twee"), found("R35", """
                    route een "Een" soort veiligheid { zonder ouders omdat "De jongere is 18" stap a { betrekt jongere } einde b }
                    route twee "Twee" soort veiligheid { zonder ouders omdat "De jongere is 18" stap c einde d }
                    """));
        }

        @Test
        void offersEachStepAndAReasonLast() {
            RepairedRegion region = repaired("R35", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" stap volgen "Volgen" einde klaar }
                    """);
            assertEquals(
                    List.of(
                            "Betrek de jongere en de ouders bij de stap \"Melden\"",
                            "Betrek de jongere en de ouders bij de stap \"Volgen\"",
                            "Leg uit waarom de jongere en de ouders niet meedoen"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(2));
            assertEquals(
                    List.of(ParticipantKind.YOUNG_PERSON, ParticipantKind.PARENTS),
                    region.region().all(Absence.class).getFirst().getParticipants());
        }
    }
}
