package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapAnalysis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The vision, who owns and takes part, agreements of the whole region, and the conversation cards (R59 to R63). */
class SharedResponsibilityRulesTest extends OnSmallRegions {

    @Nested
    class R59VisionNotShared {

        private static final String PARTNERS = """
                partner gemeente "Gemeente Meerstad" soort gemeente
                partner school "Vmbo" soort schoolVo
                partner basisschool "De Zwaluw" soort schoolPo
                partner politie "Politie" soort politie
                """;

        @Test
        void isToldOfTheRegionWhereThereIsNoVision() {
            assertEquals(List.of("Proef"), found("R59", PARTNERS));
        }

        @Test
        void findsAVisionThatNoSchoolHasInItsPlans() {
            Finding finding = only("R59", PARTNERS + "visie \"Erbij horen\" { verankerd in gemeente, politie }");
            assertEquals("Proef.visie", finding.elementName());
            assertEquals(List.of("school", "basisschool"), names(finding.involved()));
        }

        @Test
        void oneMunicipalityAndOneSchoolAreEnough() {
            assertEquals(List.of(), found("R59", PARTNERS + "visie \"Erbij horen\" { verankerd in gemeente, school }"));
        }

        @Test
        void asksNothingOfAMunicipalityThatHasLeft() {
            assertEquals(List.of(), found("R59", """
                    partner gemeente "Gemeente Meerstad" soort gemeente { betrokken tot 2026-08-31 }
                    visie "Erbij horen"
                    """));
        }

        @Test
        void aNewVisionClaimsNothingAboutThePlansOfPartners() {
            RepairedRegion repaired = repaired("R59", PARTNERS);
            assertEquals(List.of("Proef.visie"), repaired.findingsAfter(0));
            assertEquals(List.of(), repaired.region().vision().orElseThrow().getAnchoredIn());
        }
    }

    @Nested
    class R60ExternalOwner {

        private static final String PARTNERS = """
                partner gemeente "Gemeente Meerstad" soort gemeente
                partner adviseur "Bureau Samen Verder" soort externAdviseur
                partner instituut "Kennisinstituut" soort nji
                rol expert "Expert" { vervuld door adviseur }
                rol duo "Duo" { vervuld door adviseur, gemeente }
                rol leeg "Leeg"
                """;

        private static String issue(String owners) {
            return PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar %s }".formatted(owners);
        }

        @Test
        void findsARoleThatOnlyOutsidersFill() {
            assertEquals(List.of("expert"), names(only("R60", issue("expert")).involved()));
        }

        @Test
        void passesARoleThatTheMunicipalityFillsToo() {
            assertEquals(List.of(), found("R60", issue("duo")));
        }

        @Test
        void saysNothingOfARoleThatNobodyFills() {
            assertEquals(List.of(), found("R60", issue("leeg")));
        }

        @Test
        void theMunicipalityTakesOverFromAllOutsiders() {
            RepairedRegion repaired = repaired("R60", issue("adviseur, instituut"));
            assertEquals(List.of("Maak \"Gemeente Meerstad\" eigenaar"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(
                    List.of("gemeente"),
                    names(repaired.region().issues().getFirst().getOwners()));
        }
    }

    @Nested
    class R61OnlySafetyDepartment {

        private static String region(String members) {
            return """
                    partner gemeente "Gemeente Meerstad" soort gemeente {
                        afdeling orde "Openbare orde" in domein veiligheid
                        afdeling handhaving "Handhaving" in domein veiligheid
                        afdeling jeugd "Jeugd" in domein jeugdhulp
                        afdeling overig "Bedrijfsvoering"
                    }
                    overleg bestuur "Bestuurlijk overleg"
                    overleg zorg "Zorgoverleg" { deelnemers %s }
                    """.formatted(members);
        }

        @Test
        void findsAMunicipalityOfWhichOnlySafetyComes() {
            assertEquals(
                    List.of("gemeente.orde", "gemeente.handhaving"),
                    names(only("R61", region("gemeente.orde, gemeente.handhaving"))
                            .involved()));
        }

        @Test
        void passesAnotherDepartmentThatTakesPart() {
            assertEquals(List.of(), found("R61", region("gemeente.orde, gemeente.jeugd")));
        }

        @Test
        void aDepartmentWithoutADomainIsNotOfSafety() {
            assertEquals(List.of(), found("R61", region("gemeente.orde, gemeente.overig")));
        }

        @Test
        void passesAMunicipalityThatComesAsAWhole() {
            assertEquals(List.of(), found("R61", region("gemeente.orde, gemeente")));
        }

        @Test
        void asksNothingWhereNoDepartmentTakesPart() {
            assertEquals(List.of(), found("R61", "partner gemeente \"Gemeente Meerstad\" soort gemeente"));
        }

        @Test
        void othersAreInvitedFirstWhereSafetySits() {
            RepairedRegion repaired = repaired("R61", region("gemeente.orde"));
            assertEquals(
                    "Nodig de afdeling \"Handhaving\" uit voor \"Zorgoverleg\"",
                    repaired.titles().getFirst());
            assertEquals(
                    "Nodig de afdeling \"Jeugd\" uit voor \"Zorgoverleg\"",
                    repaired.titles().get(1));
        }
    }

    @Nested
    class R62SchoolWithoutRegionalAgreement {

        private static String region(String kind, String anchor) {
            return """
                    partner school "Vmbo" soort %s
                    overleg lokaal "Lokale agenda" soort lea
                    overleg regionaal "Regionale agenda" soort rea
                    overleg rmc "RMC" soort rmc
                    overleg vrij "Vrij overleg"
                    afspraak a "Akkoord" soort werkafspraak { partijen school %s }
                    """.formatted(kind, anchor);
        }

        @Test
        void findsASchoolWithALocalAgreement() {
            assertEquals(List.of("school"), found("R62", region("schoolVo", "verankerd in lokaal, vrij")));
        }

        @Test
        void passesARegionalAgreement() {
            assertEquals(List.of(), found("R62", region("schoolMbo", "verankerd in lokaal, rmc")));
        }

        @Test
        void asksNothingOfAPrimarySchool() {
            assertEquals(List.of(), found("R62", region("schoolPo", "")));
        }

        @Test
        void theAgreementIsAnchoredInAMeetingOfTheRegion() {
            RepairedRegion repaired = repaired("R62", region("schoolVo", ""));
            assertEquals(
                    List.of("Veranker \"Akkoord\" in \"Regionale agenda\"", "Veranker \"Akkoord\" in \"RMC\""),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R63QuestionWithoutAnswer {

        private List<Finding> questions(String text) {
            return Findings.of("R63", Findings.region(folder, text));
        }

        @Test
        void tellsEachQuestionOnceAtTheRegion() {
            List<Finding> findings = questions("");
            assertEquals(18, findings.size());
            assertTrue(findings.stream().allMatch(Finding::isOfWholeRegion));
            assertEquals(
                    18,
                    findings.stream()
                            .flatMap(finding -> finding.involved().stream())
                            .distinct()
                            .count());
        }

        @Test
        void passesAnAnswerWithoutEvidence() {
            assertTrue(questions("antwoord beleid3 \"Ja\"").stream()
                    .noneMatch(finding -> names(finding.involved()).contains("Landelijk.beleid.beleid3")));
        }

        @Test
        void anAnswerIsPutWithTheOthers() {
            RegionFacts facts = RegionFacts.of(Findings.region(folder, "antwoord beleid1 \"Ja\""));
            Finding finding = GapAnalysis.assess(facts).open().stream()
                    .filter(any -> any.rule().equals("R63"))
                    .findFirst()
                    .orElseThrow();
            Repair repair = GapAnalysis.repairs(finding, facts).getFirst();
            assertEquals(
                    "Voeg een antwoord op beleid2 toe om in te vullen",
                    repair.title().dutch());
        }
    }
}
