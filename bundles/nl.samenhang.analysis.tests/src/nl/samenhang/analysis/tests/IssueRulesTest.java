package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.Step;
import nl.samenhang.model.TransitionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about what is done for an issue, what it is linked to and what feeds it (R14 to R19, R21 to R23 and R36). */
class IssueRulesTest extends OnSmallRegions {

    @Nested
    class R14IssueWithoutIncidentResponse {

        private static final String BOUND_POLICE = """
                partner politie "Politie" soort politie
                partner gemeente "Gemeente" soort gemeente
                afspraak a "Convenant" soort convenant { partijen politie, gemeente }
                """;

        @Test
        void offersASafetyRouteThatThePoliceBegins() {
            RepairedRegion region = repaired("R14", BOUND_POLICE + "vraagstuk drugs \"Drugshandel\"");
            assertEquals(
                    List.of(
                            "Begin een veiligheidsroute waarin \"Politie\" als eerste aan zet is",
                            "Voeg een handeling bij incidenten toe"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            Route route = region.region().routes().getFirst();
            assertEquals(RouteKind.SAFETY, route.getKind());
            assertEquals(List.of("politie"), names(((Step) route.getNodes().getFirst()).getActors()));
            assertEquals(
                    List.of("nieuwSignaal"),
                    names(RegionFacts.of(region.region()).routes().signalsTo(route)));
        }

        @Test
        void letsTheNewRouteHandBackToTheHelpThatIsThere() {
            RepairedRegion region = repaired("R14", BOUND_POLICE + """
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap melden door gemeente einde klaar }
                    """);
            region.findingsAfter(0);
            Step first = (Step) region.region().routes().getLast().getNodes().getFirst();
            assertEquals(
                    TransitionKind.DEESCALATION,
                    first.getTransitions().getFirst().getKind());
            assertEquals("melden", first.getTransitions().getFirst().getTarget().getName());
            assertEquals(List.of(), Findings.of("R24", region.region()));
        }

        @Test
        void letsSignalsOfTheIssueThatLeadNowhereStartTheNewRoute() {
            RepairedRegion region = repaired("R14", BOUND_POLICE + """
                    vraagstuk drugs "Drugshandel"
                    signaal geld "Onverklaarbaar geld" { wijst op drugs }
                    """);
            region.findingsAfter(0);
            assertEquals(List.of("geld"), names(region.region().signals()));
            assertEquals(List.of(), Findings.of("R26", region.region()));
        }

        @Test
        void putsAnActionInTheEmptyBlockThatIsThere() {
            RepairedRegion region = repaired("R14", "vraagstuk drugs \"Drugshandel\" { incident { } }");
            assertEquals(List.of("Voeg een handeling bij incidenten toe"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(1, region.region().all(LevelBlock.class).size());
        }
    }

    @Nested
    class R15IssueWithoutPrevention {

        @Test
        void findsAnIssueWithActionsAtIncidentLevelOnly() {
            Finding finding = only("R15", """
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { }
                        incident { handeling "Aanhouden" }
                    }
                    """);
            assertEquals("Proef.drugs", finding.elementName());
            assertEquals("Aanhouden", ((Action) finding.involved().getFirst()).getText());
        }

        @Test
        void acceptsAnyLevelBeforeIncidents() {
            assertEquals(List.of(), found("R15", """
                    vraagstuk drugs "Drugshandel" { sterke basis { handeling "Contact" } incident { handeling "Aanhouden" } }
                    vraagstuk verzuim "Verzuim" { preventie gericht { handeling "Coach" } incident { handeling "Bezoek" } }
                    """));
        }

        @Test
        void leavesAnIssueForWhichNothingIsDoneToAnotherRule() {
            assertEquals(List.of(), found("R15", "vraagstuk drugs \"Drugshandel\" { incident { } }"));
        }

        @Test
        void findsAnIssueThatHasNothingButASafetyRoute() {
            Finding finding = only("R15", """
                    vraagstuk drugs "Drugshandel"
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap melden einde klaar }
                    """);
            assertEquals("Proef.drugs", finding.elementName());
            assertEquals(List.of("veilig"), names(finding.involved()));
        }

        @Test
        void offersTargetedPreventionFirstWhereTheGroupIsKnown() {
            String issue = "vraagstuk drugs \"Drugshandel\" { %s incident { handeling \"Aanhouden\" } }";
            assertEquals(
                    List.of("Voeg algemene preventie toe", "Voeg gerichte preventie toe"),
                    repaired("R15", issue.formatted("")).titles());
            RepairedRegion known = repaired("R15", issue.formatted("doelgroep \"12 tot 16 jaar\""));
            assertEquals(List.of("Voeg gerichte preventie toe", "Voeg algemene preventie toe"), known.titles());
            assertEquals(List.of(), known.findingsAfter(0));
        }
    }

    @Nested
    class R16IssueWithoutFoundation {

        @Test
        void findsAnIssueWithActionsButNoneForTheFoundation() {
            assertEquals(List.of("drugs", "verzuim"), found("R16", """
                    vraagstuk drugs "Drugshandel" { sterke basis { } preventie algemeen { gastles "Snel geld" } }
                    vraagstuk verzuim "Verzuim" { incident { handeling "Bezoek" } }
                    """));
        }

        @Test
        void findsAnIssueForWhichNothingIsDone() {
            assertEquals(List.of("verzuim"), found("R16", "vraagstuk verzuim \"Verzuim\""));
        }

        @Test
        void saysNothingOfAnIssueWithAFoundation() {
            assertEquals(
                    List.of(),
                    found("R16", "vraagstuk drugs \"Drugshandel\" { sterke basis { handeling \"Contact\" } }"));
        }

        @Test
        void addsAnActionAtThatLevel() {
            RepairedRegion region =
                    repaired("R16", "vraagstuk drugs \"Drugs\" { incident { handeling \"Aanhouden\" } }");
            assertEquals(List.of(), region.findingsAfter(0));
            LevelBlock added = region.region().all(LevelBlock.class).getLast();
            assertEquals(ActionLevel.FOUNDATION, added.getLevel());
            assertTrue(added.getActions().getFirst().getText().startsWith("Vul in: "));
        }
    }

    @Nested
    class R17TargetGroupWithoutPrevention {

        @Test
        void findsAKnownGroupForWhichNothingIsDone() {
            Finding finding = only("R17", """
                    vraagstuk drugs "Drugshandel" {
                        doelgroep "12 tot 16 jaar"
                        doelgroep "Koeriers"
                        preventie algemeen { gastles "Snel geld" }
                    }
                    """);
            assertEquals("Proef.drugs", finding.elementName());
            assertTrue(finding.message().dutch().contains("zijn de doelgroepen bekend"));
            assertTrue(finding.message().english().contains("the target groups are known"));
        }

        @Test
        void findsAKnownGroupWhereNothingIsDoneAtAll() {
            assertEquals(List.of("pesten"), found("R17", "vraagstuk pesten \"Pesten\" { doelgroep \"Kinderen\" }"));
        }

        @Test
        void acceptsTargetedPreventionAndAsksNothingWithoutAGroup() {
            assertEquals(List.of(), found("R17", """
                    vraagstuk drugs "Drugshandel" { doelgroep "Jongeren" preventie gericht { traject "Coach" } }
                    vraagstuk verzuim "Verzuim" { preventie algemeen { gastles "Spijbelen" } }
                    """));
        }
    }

    @Nested
    class R18KeyPartnerWithoutAction {

        private static final String PARTNERS = """
                partner gemeente "Gemeente" soort gemeente { afdeling jeugd "Jeugd" }
                partner school "Vmbo" soort schoolVo
                partner politie "Politie" soort politie
                rol mentor "Mentor" { vervuld door school }
                """;

        @Test
        void findsOwnersLeadsAndThoseWhoTakeSteps() {
            assertEquals(List.of("gemeente", "school"), found("R18", PARTNERS + """
                    vraagstuk drugs "Drugshandel" { eigenaar gemeente.jeugd incident { handeling "Aanhouden" door politie } }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door mentor einde klaar }
                    """));
        }

        @Test
        void namesWhereThePartnerHasAKeyPart() {
            Finding finding = only("R18", PARTNERS + """
                    vraagstuk drugs "Drugshandel" { regie mentor incident { handeling "Aanhouden" door politie } }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door mentor stap volgen door school einde klaar }
                    """);
            assertEquals(List.of("drugs", "zorg"), names(finding.involved()));
            assertTrue(finding.message().dutch().contains("een sleutelrol bij \"Drugshandel\" en \"Zorgroute\""));
        }

        @Test
        void acceptsAnActionOfADepartmentOrRole() {
            assertEquals(List.of(), found("R18", PARTNERS + """
                    vraagstuk drugs "Drugshandel" {
                        eigenaar gemeente regie mentor
                        sterke basis { handeling "Contact" door mentor, gemeente.jeugd }
                    }
                    """));
        }

        @Test
        void asksNothingOfWhoIsOnlyConsultedNorWhereNoActionIsDescribed() {
            assertEquals(List.of(), found("R18", PARTNERS + """
                    vraagstuk drugs "Drugshandel" { incident { handeling "Aanhouden" door politie } }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door politie { raadpleegt mentor } einde klaar }
                    """));
            assertEquals(List.of(), found("R18", PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar gemeente }"));
        }

        @Test
        void offersAnActionAtTheFirstLevelWhereNothingIsDone() {
            RepairedRegion region = repaired("R18", PARTNERS + """
                    vraagstuk drugs "Drugshandel" {
                        eigenaar gemeente
                        sterke basis { handeling "Contact" door politie }
                    }
                    """);
            assertEquals(
                    List.of("Voeg een handeling toe bij het vraagstuk \"Drugshandel\" (algemene preventie)"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }

    @Nested
    class R19IssueLinkedToNoOther {

        @Test
        void asksNothingOfAnOnlyIssue() {
            assertEquals(List.of(), found("R19", "vraagstuk drugs \"Drugshandel\""));
        }

        @Test
        void offersTheIssuesFirstThatHaveMostInCommon() {
            RepairedRegion region = repaired("R19", """
                    vraagstuk drugs "Drugshandel" { hangt samen met afpersing }
                    vraagstuk afpersing "Afpersing" { gevoed door monitor }
                    vraagstuk verzuim "Verzuim" { gevoed door monitor }
                    trendbron monitor "Monitor"
                    signaal geld "Onverklaarbaar geld" { wijst op verzuim, afpersing }
                    """);
            assertEquals(
                    List.of(
                            "Leg vast dat dit samenhangt met \"Afpersing\"",
                            "Leg vast dat dit samenhangt met \"Drugshandel\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }
}
