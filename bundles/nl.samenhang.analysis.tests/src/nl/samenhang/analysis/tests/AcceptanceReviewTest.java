package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.AcceptanceOffer;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.model.Acceptance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a region accepts, and what can be wrong with that (A01 to A03). The reference date is 2026-09-01. */
class AcceptanceReviewTest extends OnSmallRegions {

    private static final String ISSUES = """
            partner gemeente "Gemeente Meerstad" soort gemeente { afdeling jeugd "Jeugd" }
            rol regisseur "Procesregisseur" { vervuld door gemeente }
            vraagstuk drugs "Drugshandel"
            vraagstuk afpersing "Afpersing"
            """;

    private Assessment assess(String acceptances) {
        return GapAnalysis.assess(Findings.region(folder, ISSUES + acceptances));
    }

    private static List<String> open(String rule, Assessment assessment) {
        return assessment.open().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.elementName().replace("Proef.", ""))
                .toList();
    }

    private static List<String> accepted(Assessment assessment) {
        return assessment.accepted().stream()
                .map(AcceptedFinding::finding)
                .map(finding -> finding.rule() + " " + finding.elementName().replace("Proef.", ""))
                .toList();
    }

    private static List<String> faults(Assessment assessment) {
        return assessment.open().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("A"))
                .toList();
    }

    @Nested
    class WhatIsAccepted {

        @Test
        void aFindingIsAcceptedByItsRuleAndElement() {
            Assessment assessment =
                    assess("aanvaard R01 op drugs omdat \"Wordt opgepakt\" tot 2027-01-01 door regisseur");
            assertEquals(List.of("R01 drugs"), accepted(assessment));
            assertEquals(List.of("afpersing"), open("R01", assessment));
            assertEquals(List.of(), faults(assessment));
        }

        @Test
        void anAcceptedFindingKnowsItsAcceptance() {
            Acceptance acceptance = assess(
                            "aanvaard R01 op drugs omdat \"Wordt opgepakt\" tot 2027-01-01 door regisseur")
                    .accepted()
                    .getFirst()
                    .acceptance();
            assertEquals("Wordt opgepakt", acceptance.getReason());
        }

        @Test
        void theLastDayStillCounts() {
            assertEquals(
                    List.of("R01 drugs"),
                    accepted(assess("aanvaard R01 op drugs omdat \"Later\" tot 2026-09-01 door regisseur")));
        }

        @Test
        void anotherRuleAtTheSameElementStaysOpen() {
            Assessment assessment = assess("aanvaard R01 op drugs omdat \"Later\" tot 2027-01-01 door regisseur");
            assertTrue(open("R14", assessment).contains("drugs"));
        }

        @Test
        void aQuestionIsAcceptedByItsName() {
            Assessment assessment = assess("aanvaard R63 op beleid3 omdat \"Later\" tot 2027-01-01 door regisseur");
            AcceptedFinding accepted = assessment.accepted().getFirst();
            assertEquals(1, assessment.accepted().size());
            assertEquals(
                    List.of("Landelijk.beleid.beleid3"),
                    names(accepted.finding().involved()));
            assertEquals(17, open("R63", assessment).size());
            assertEquals(List.of(), faults(assessment));
        }

        @Test
        void withoutAnElementAllThatARuleSaysOfTheWholeRegionIsAccepted() {
            Assessment assessment = assess("aanvaard R63 omdat \"Later\" tot 2027-01-01 door regisseur");
            assertEquals(18, assessment.accepted().size());
            assertEquals(List.of(), open("R63", assessment));
        }

        @Test
        void withoutAnElementNothingIsAcceptedThatIsSaidOfAnElement() {
            Assessment assessment = assess("aanvaard R01 omdat \"Later\" tot 2027-01-01 door regisseur");
            assertEquals(List.of("drugs", "afpersing"), open("R01", assessment));
            assertEquals(List.of("A03"), faults(assessment));
        }

        @Test
        void acceptedFindingsComeInTheOrderOfTheFindings() {
            assertEquals(List.of("R01 drugs", "R01 afpersing"), accepted(assess("""
                    aanvaard R01 op afpersing omdat "Later" tot 2027-01-01 door regisseur
                    aanvaard R01 op drugs omdat "Later" tot 2027-01-01 door regisseur
                    """)));
        }

        @Test
        void theFirstOfTwoAcceptancesHasTheFinding() {
            Assessment assessment = assess("""
                    aanvaard R01 op drugs omdat "Eerste" tot 2027-01-01 door regisseur
                    aanvaard R01 op drugs omdat "Tweede" tot 2027-01-01 door regisseur
                    """);
            assertEquals("Eerste", assessment.accepted().getFirst().acceptance().getReason());
            assertEquals(List.of("A03"), faults(assessment));
        }
    }

    @Nested
    class A01Expired {

        private static final String EXPIRED = "aanvaard R01 op drugs omdat \"Later\" tot 2026-08-31 door regisseur\n";

        @Test
        void theDayAfterTheLastTheGapCountsAgain() {
            Assessment assessment = assess(EXPIRED);
            assertEquals(List.of(), accepted(assessment));
            assertEquals(List.of("drugs", "afpersing"), open("R01", assessment));
            assertEquals(List.of("A01"), faults(assessment));
        }

        @Test
        void theMessageNamesTheGapTheDayAndTheNextAction() {
            Finding finding = only("A01", ISSUES + EXPIRED);
            assertEquals(
                    "De aanvaarding van R01 bij \"Drugshandel\" gold tot en met 31 augustus 2026. Het hiaat telt nu"
                            + " weer mee. Verhelp het, of spreek een nieuwe einddatum af: tot …",
                    finding.message().dutch());
            assertEquals(List.of("drugs"), names(finding.involved()));
            assertEquals(Severity.WARNING, finding.severity());
        }

        @Test
        void anAcceptanceThatWasRenewedElsewhereIsNotExpiredButIdle() {
            Assessment assessment =
                    assess(EXPIRED + "aanvaard R01 op drugs omdat \"Opnieuw\" tot 2027-01-01 door regisseur");
            assertEquals(List.of("R01 drugs"), accepted(assessment));
            assertEquals(List.of("A03"), faults(assessment));
        }

        @Test
        void withoutAReferenceDateNothingExpires() {
            Assessment assessment = GapAnalysis.assess(
                    Findings.faulty(folder, "regio Proef \"Regio Proef\"\ngebruikt Landelijk\n" + ISSUES + EXPIRED));
            assertEquals(List.of("R01 drugs"), accepted(assessment));
        }

        @Test
        void isExtendedByAYearFromTheReferenceDateOrRemoved() {
            RepairedRegion repaired = repaired("A01", ISSUES + EXPIRED);
            assertEquals(
                    List.of("Verleng de aanvaarding tot en met 1 september 2027", "Haal de aanvaarding weg"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(List.of("R01 drugs"), accepted(GapAnalysis.assess(repaired.region())));
        }

        @Test
        void onceRemovedOnlyTheGapIsLeft() {
            RepairedRegion repaired = repaired("A01", ISSUES + EXPIRED);
            assertEquals(List.of(), repaired.findingsAfter(1));
            assertEquals(List.of("drugs", "afpersing"), open("R01", GapAnalysis.assess(repaired.region())));
        }
    }

    @Nested
    class A02Incomplete {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                tot 2027-01-01 | wie ervoor verantwoordelijk is. Zo raakt het hiaat vergeten. Voeg toe: door …
                door regisseur | tot wanneer zij geldt. Zo raakt het hiaat vergeten. Voeg toe: tot …
                ''             | tot wanneer zij geldt en wie ervoor verantwoordelijk is. Zo raakt het hiaat vergeten. Voeg toe: tot … door …
                """)
        void tellsWhatIsMissing(String clauses, String missing) {
            Finding finding = only("A02", ISSUES + "aanvaard R01 op drugs omdat \"Later\" " + clauses);
            assertEquals(
                    "Bij de aanvaarding van R01 bij \"Drugshandel\" staat niet " + missing,
                    finding.message().dutch());
        }

        @Test
        void theGapIsAcceptedAllTheSame() {
            assertEquals(List.of("R01 drugs"), accepted(assess("aanvaard R01 op drugs omdat \"Later\"")));
        }

        @Test
        void anAcceptanceOfNothingNeedNotBeCompleted() {
            assertEquals(List.of("A03"), faults(assess("aanvaard R02 op drugs omdat \"Later\"")));
        }

        @Test
        void anExpiredOneWithoutAnOwnerIsToldOfTwice() {
            assertEquals(List.of("A01", "A02"), faults(assess("aanvaard R01 op drugs omdat \"Later\" tot 2026-01-01")));
        }

        @Test
        void aLastDayIsProposed() {
            RepairedRegion repaired = repaired("A02", ISSUES + "aanvaard R01 op drugs omdat \"Later\" door regisseur");
            assertEquals(List.of("Laat de aanvaarding gelden tot en met 1 september 2027"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }

        @Test
        void whoeverLeadsTheIssueIsTheFirstCandidate() {
            RepairedRegion repaired = repaired("A02", ISSUES + """
                    rol leider "Voorzitter" { vervuld door gemeente }
                    vraagstuk verzuim "Verzuim" { regie leider }
                    aanvaard R01 op verzuim omdat "Later"
                    """);
            assertEquals(
                    "Maak \"Voorzitter\" verantwoordelijk voor de aanvaarding, voor een jaar",
                    repaired.titles().getFirst());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }

        @Test
        void aPartnerThatHasLeftIsNoCandidate() {
            List<String> titles = repaired("A02", """
                    partner gemeente "Gemeente Meerstad" soort gemeente { betrokken tot 2026-01-01 }
                    partner nieuw "Gemeente Kampwijk" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    aanvaard R01 op drugs omdat "Later" tot 2027-01-01
                    """).titles();
            assertEquals(List.of("Maak \"Gemeente Kampwijk\" verantwoordelijk voor de aanvaarding"), titles);
        }
    }

    @Nested
    class A03Idle {

        @Test
        void aGapThatIsMendedNeedsNoAcceptance() {
            Finding finding = only("A03", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" { eigenaar gemeente }
                    aanvaard R01 op drugs omdat "Later" tot 2027-01-01 door gemeente
                    """);
            assertTrue(finding.message()
                    .dutch()
                    .startsWith("Bij de aanvaarding van R01 bij \"Drugshandel\" hoort geen hiaat"));
            assertEquals(Severity.INFO, finding.severity());
        }

        @Test
        void aRuleThatFindsNothingAcceptsNothing() {
            assertEquals(List.of("A03"), faults(assess("aanvaard R20 op drugs omdat \"Later\"")));
        }

        @Test
        void anExpiredAcceptanceOfNothingIsIdleOnly() {
            assertEquals(
                    List.of("A03"),
                    faults(assess("aanvaard R02 op drugs omdat \"Later\" tot 2026-01-01 door regisseur")));
        }

        @Test
        void isRemoved() {
            RepairedRegion repaired =
                    repaired("A03", ISSUES + "aanvaard R20 op drugs omdat \"Later\" tot 2027-01-01 door regisseur");
            assertEquals(List.of("Haal de aanvaarding weg"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Test
    void whatIsWrongWithAcceptancesComesLastAndByRule() {
        Assessment assessment = assess("""
                aanvaard R02 op drugs omdat "Later"
                aanvaard R01 op drugs omdat "Later"
                aanvaard R01 op afpersing omdat "Later" tot 2026-01-01 door regisseur
                """);
        assertEquals(List.of("A01", "A02", "A03"), faults(assessment));
        List<Finding> open = assessment.open();
        assertEquals("A03", open.getLast().rule());
    }

    @Test
    void anAcceptanceWhoseNameLeadsNowhereIsAMistakeInTheTextAlone() {
        Assessment assessment = GapAnalysis.assess(Findings.faulty(folder, """
                regio Proef "Regio Proef"
                gebruikt Landelijk
                peildatum 2026-09-01
                vraagstuk drugs "Drugshandel"
                aanvaard R01 op drugz omdat "Later"
                aanvaard
                """));
        assertEquals(List.of(), faults(assessment));
        assertEquals(List.of("drugs"), open("R01", assessment));
    }

    @Test
    void everyFaultTellsItsTitleAndReasonInBothLanguages() {
        AcceptanceReview.rules().forEach(rule -> {
            assertTrue(rule.id().matches("A0[123]"));
            assertTrue(
                    !rule.title().english().isBlank() && !rule.reason().dutch().isBlank());
        });
    }

    @Test
    void theOfferToAcceptAnOpenQuestionNamesIt() {
        RegionFacts facts = RegionFacts.of(Findings.region(folder, ISSUES));
        Finding question = GapAnalysis.assess(facts).open().stream()
                .filter(finding -> finding.rule().equals("R63"))
                .findFirst()
                .orElseThrow();
        Repair offer = AcceptanceOffer.of(question, facts).orElseThrow();
        Acceptance acceptance = (Acceptance) ((Change.Add) offer.changes().getFirst()).value();
        assertEquals(question.involved(), List.of(acceptance.getElement()));
    }
}
