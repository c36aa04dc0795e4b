package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapRules;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapRulesTest {

    @TempDir
    Path folder;

    private List<String> found(String rule, String text) {
        return Findings.elements(rule, folder, text);
    }

    private Finding only(String rule, String text) {
        List<Finding> findings = Findings.of(rule, Findings.region(folder, text));
        assertEquals(1, findings.size(), () -> rule + " finds " + findings);
        return findings.getFirst();
    }

    private static List<String> names(List<? extends EObject> elements) {
        return elements.stream().map(ElementNames::qualifiedName).toList();
    }

    static List<GapRule> rules() {
        return GapRules.all();
    }

    @Test
    void thereIsARuleForEveryGapOfTheCatalogue() {
        List<String> expected =
                IntStream.rangeClosed(1, 64).mapToObj("R%02d"::formatted).toList();
        assertEquals(
                expected, GapRules.all().stream().map(rule -> rule.info().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleTellsItsTitleAndLessonInBothLanguages(GapRule rule) {
        for (Text text : List.of(rule.info().title(), rule.info().lesson())) {
            assertTrue(
                    !text.dutch().isBlank() && !text.english().isBlank(),
                    () -> rule.info().id());
        }
    }

    @Nested
    class R01IssueWithoutOwner {

        @Test
        void findsAnIssueThatOnlyHasALead() {
            assertEquals(List.of("drugs"), found("R01", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    """));
        }

        @Test
        void acceptsADepartmentAsOwner() {
            assertEquals(List.of(), found("R01", """
                    partner gemeente "Gemeente Meerstad" soort gemeente { afdeling veiligheid "Veiligheid" }
                    vraagstuk drugs "Drugshandel" { eigenaar gemeente.veiligheid }
                    """));
        }

        @Test
        void namesTheIssueTheConsequenceAndTheNextAction() {
            Text message = only("R01", "vraagstuk drugs \"Drugshandel\"").message();
            assertEquals(
                    "Het vraagstuk \"Drugshandel\" heeft geen eigenaar. Iedereen is betrokken, maar niemand is"
                            + " aanspreekbaar. Kies wie eindverantwoordelijk is: eigenaar …",
                    message.dutch());
        }
    }

    @Nested
    class R03RoleThatNobodyFills {

        private static final String STALLED = """
                rol mentor "Mentor"
                route zorg "Zorgroute" soort ondersteuning {
                    stap melden "Melden" door mentor
                    stap volgen "Volgen" door mentor
                    einde klaar
                }
                """;

        @Test
        void findsTheRoleAndNamesTheStepsThatStall() {
            Finding finding = only("R03", STALLED);
            assertEquals("Proef.mentor", finding.elementName());
            assertEquals(List.of("Proef.zorg.melden", "Proef.zorg.volgen"), names(finding.involved()));
            assertTrue(finding.message().dutch().contains("De stappen \"Melden\" en \"Volgen\" vallen daardoor stil."));
        }

        @Test
        void acceptsARoleThatADepartmentFills() {
            assertEquals(List.of(), found("R03", """
                    partner gemeente "Gemeente" soort gemeente { afdeling jeugd "Jeugd" }
                    rol regisseur "Procesregisseur" { vervuld door gemeente.jeugd }
                    """));
        }
    }

    @Nested
    class R05IdlePartner {

        @Test
        void findsAPartnerThatIsMerelyListed() {
            assertEquals(List.of("halt"), found("R05", """
                    partner halt "Halt"
                    partner politie "Politie"
                    overleg zorgoverleg "Zorgoverleg" { deelnemers politie }
                    """));
        }

        @Test
        void acceptsPartnersBehindRolesMeetingsAndAgreements() {
            assertEquals(List.of(), found("R05", """
                    partner school "Vmbo" { contact mentor }
                    partner politie "Politie"
                    partner halt "Halt"
                    rol mentor "Mentor" { vervuld door school }
                    route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door mentor einde klaar }
                    overleg zorgoverleg "Zorgoverleg" { voorzitter politie }
                    afspraak a "Convenant" soort convenant { partijen halt }
                    """));
        }

        @Test
        void leavesAPartnerThatHasLeftToAnotherRule() {
            assertEquals(List.of("later"), found("R05", """
                    partner eerder "Welzijn" { betrokken tot 2026-08-31 }
                    partner later "Sport" { betrokken tot 2026-09-01 }
                    """));
        }
    }

    @Nested
    class R06RouteWithoutEnd {

        @Test
        void findsARouteThatNeverEnds() {
            assertEquals(List.of("zorg"), found("R06", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" { naar melden } }
                    """));
        }

        @Test
        void acceptsARouteThatEndsInAnother() {
            assertEquals(List.of(), found("R06", """
                    route veilig "Veiligheidsroute" soort veiligheid { stap herstel { afschalen naar zorg.volgen } }
                    route zorg "Zorgroute" soort ondersteuning { stap volgen einde klaar }
                    """));
        }
    }

    @Nested
    class R07RouteThatNothingStarts {

        @Test
        void findsARouteWithoutSignal() {
            assertEquals(List.of("zorg"), found("R07", """
                    route zorg "Zorgroute" soort ondersteuning { stap melden einde klaar }
                    """));
        }

        @Test
        void acceptsASignalToAStepAndAHandoverFromAnotherRoute() {
            assertEquals(List.of(), found("R07", """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg.melden }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake einde veiligKlaar }
                    """));
        }
    }

    @Nested
    class R08StepOutOfReach {

        @Test
        void findsStepsBehindAJumpAndThatEndsNobodyReaches() {
            assertEquals(List.of("zorg.los", "zorg.nooit"), found("R08", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden { naar klaar }
                        stap los
                        einde nooit
                        einde klaar
                    }
                    """));
        }

        @Test
        void acceptsAStepThatOnlyASignalReaches() {
            assertEquals(List.of(), found("R08", """
                    signaal acuut "Acuut gevaar" { leidt naar zorg.snel }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden { naar klaar }
                        stap snel
                        einde klaar
                    }
                    """));
        }
    }

    @Nested
    class R09StepWithoutActor {

        @Test
        void findsAStepThatOnlyConsults() {
            assertEquals(List.of("zorg.duiden"), found("R09", """
                    partner politie "Politie"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door politie
                        stap duiden { raadpleegt politie }
                        einde klaar
                    }
                    """));
        }

        @Test
        void acceptsAMeetingAsActor() {
            assertEquals(List.of(), found("R09", """
                    overleg zorgoverleg "Zorgoverleg"
                    route zorg "Zorgroute" soort ondersteuning { stap duiden in zorgoverleg einde klaar }
                    """));
        }
    }

    @Nested
    class R14IssueWithoutIncidentResponse {

        @Test
        void findsAnIssueWithPreventionAndASupportRouteOnly() {
            assertEquals(List.of("drugs"), found("R14", """
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { gastles "Gastles over snel geld" }
                        incident { }
                    }
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap melden einde klaar }
                    """));
        }

        @Test
        void acceptsAnActionAtIncidentLevelAndASafetyRoute() {
            assertEquals(List.of(), found("R14", """
                    vraagstuk drugs "Drugshandel" { incident { handeling "Aanhouden" } }
                    vraagstuk afpersing "Afpersing"
                    route veilig "Veiligheidsroute" soort veiligheid voor afpersing { stap intake einde klaar }
                    """));
        }
    }

    @Nested
    class R24RoutesNotLinked {

        private static final String ROUTES = """
                vraagstuk drugs "Drugshandel"
                route zorg "Zorgroute" soort ondersteuning voor drugs {
                    stap duiden { %s naar klaar }
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap intake %s einde veiligKlaar }
                """;

        @Test
        void findsAnIssueWhoseRoutesStandApart() {
            Finding finding = only("R24", ROUTES.formatted("", ""));
            assertEquals("Proef.drugs", finding.elementName());
            assertEquals(List.of("Proef.zorg", "Proef.veilig"), names(finding.involved()));
        }

        @Test
        void acceptsALinkUp() {
            assertEquals(
                    List.of(),
                    found("R24", ROUTES.formatted("als \"gevaar\" opschalen naar veilig.intake anders", "")));
        }

        @Test
        void acceptsALinkDown() {
            assertEquals(List.of(), found("R24", ROUTES.formatted("", "{ afschalen naar zorg.duiden }")));
        }

        @Test
        void asksNothingOfAnIssueWithOneKindOfRoute() {
            assertEquals(List.of(), found("R24", """
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap duiden einde klaar }
                    """));
        }
    }

    @Nested
    class R26SignalThatLeadsNowhere {

        @Test
        void findsASignalThatOnlyPointsAtAnIssue() {
            assertEquals(List.of("geld"), found("R26", """
                    vraagstuk drugs "Drugshandel"
                    signaal geld "Onverklaarbaar geld" { wijst op drugs }
                    """));
        }

        @Test
        void acceptsASignalThatLeadsToARoute() {
            assertEquals(List.of(), found("R26", """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg }
                    route zorg "Zorgroute" soort ondersteuning { stap melden einde klaar }
                    """));
        }
    }

    @Nested
    class R40ActingPartnerWithoutAgreement {

        private static final String ROUTE = """
                partner school "Vmbo"
                partner politie "Politie"
                rol mentor "Mentor" { vervuld door school }
                route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door mentor, politie einde klaar }
                """;

        @Test
        void findsAPartnerBehindARoleAndNamesItsSteps() {
            Finding finding = only("R40", ROUTE + "afspraak a \"Convenant\" soort convenant { partijen politie }");
            assertEquals("Proef.school", finding.elementName());
            assertEquals(List.of("Proef.zorg.melden"), names(finding.involved()));
        }

        @Test
        void acceptsPartnersThatAreParties() {
            assertEquals(
                    List.of(),
                    found("R40", ROUTE + "afspraak a \"Convenant\" soort convenant { partijen politie, school }"));
        }
    }

    @Nested
    class R48SharingWithoutLegalBasis {

        @Test
        void findsASharingThatNamesNoGround() {
            assertEquals(List.of("weging"), found("R48", """
                    informatiedeling weging "Gegevens voor de weging" { doel "Weging" gegevens gewoon "naam" }
                    """));
        }

        @Test
        void leavesACovenantAsOnlyGroundToAnotherRule() {
            assertEquals(List.of(), found("R48", """
                    afspraak a "Convenant" soort convenant
                    informatiedeling weging "Gegevens voor de weging" { grondslag a }
                    """));
        }
    }
}
