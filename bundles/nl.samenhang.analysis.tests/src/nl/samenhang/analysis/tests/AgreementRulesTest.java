package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Severity;
import nl.samenhang.model.MeetingLayer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about agreements: who is party, who signed, how long they hold, who watches over them (R40 to R46). */
class AgreementRulesTest extends OnSmallRegions {

    @Nested
    class R42AgreementExpired {

        private static final String AGREEMENT = "afspraak veilig \"Convenant\" soort convenant { geldig %s }";

        private List<Severity> weights(String validity) {
            return Findings.of("R42", Findings.region(folder, AGREEMENT.formatted(validity))).stream()
                    .map(Finding::severity)
                    .toList();
        }

        @Test
        void expiryIsAnErrorFromTheDayAfterTheLast() {
            assertEquals(List.of(Severity.ERROR), weights("tot 2026-08-31"));
            assertEquals(List.of(Severity.WARNING), weights("tot 2026-09-01"));
        }

        @Test
        void expiryWithinNinetyDaysIsAWarning() {
            assertEquals(List.of(Severity.WARNING), weights("tot 2026-11-30"));
            assertEquals(List.of(), weights("tot 2026-12-01"));
        }

        @Test
        void asksNothingOfAnAgreementWithoutAnEnd() {
            assertEquals(List.of(), weights("van 2020-01-01"));
        }

        @Test
        void tellsTheLastDay() {
            assertEquals(
                    "De afspraak \"Convenant\" gold tot en met 31 augustus 2026 en is verlopen. De partijen zijn er niet"
                            + " meer aan gebonden. Spreek een verlenging af en pas de einddatum aan: geldig tot …",
                    only("R42", AGREEMENT.formatted("tot 2026-08-31")).message().dutch());
        }

        @Test
        void offersTheSameTermAgainOrAYear() {
            RepairedRegion region = repaired("R42", AGREEMENT.formatted("van 2024-09-01 tot 2026-08-31"));
            assertEquals(
                    List.of(
                            "Verleng de afspraak tot en met 31 augustus 2028 (leg dit voor aan de partijen)",
                            "Verleng de afspraak tot en met 31 augustus 2027 (leg dit voor aan de partijen)"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void renewsBeyondTheWarningAndKeepsTheLastDayOfAMonth() {
            RepairedRegion region = repaired("R42", AGREEMENT.formatted("van 2020-03-01 tot 2020-05-31"));
            assertEquals(
                    List.of(
                            "Verleng de afspraak tot en met 28 februari 2027 (leg dit voor aan de partijen)",
                            "Verleng de afspraak tot en met 31 mei 2027 (leg dit voor aan de partijen)"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void offersAYearWhereTheDatesContradictEachOther() {
            assertEquals(
                    1,
                    repaired("R42", AGREEMENT.formatted("van 2026-08-31 tot 2025-01-01"))
                            .repairs()
                            .size());
        }
    }

    @Nested
    class R43AgreementWithoutReview {

        private static final String AGREEMENT = """
                partner gemeente "Gemeente Meerstad" soort gemeente
                rol regisseur "Procesregisseur" { vervuld door gemeente }
                vraagstuk drugs "Drugshandel" { eigenaar gemeente regie regisseur }
                afspraak veilig "Convenant" soort convenant { voor drugs %s }
                """;

        @Test
        void findsAnAgreementThatSaysNothingOfAReview() {
            assertEquals(
                    "Bij de afspraak \"Convenant\" staat niet vast wie evalueert en wanneer de volgende evaluatie is. Dan"
                            + " blijft de afspraak bestaan, ook als zij niet meer werkt. Spreek de evaluatie af:"
                            + " evaluatie elk jaar door … eerstvolgende …",
                    only("R43", AGREEMENT.formatted("")).message().dutch());
        }

        @Test
        void namesOnlyWhatIsMissing() {
            String noReviewer = only("R43", AGREEMENT.formatted("evaluatie elk jaar eerstvolgende 2026-10-01"))
                    .message()
                    .dutch();
            assertTrue(noReviewer.contains("niet vast wie evalueert. "), noReviewer);
            String noDay = only("R43", AGREEMENT.formatted("evaluatie elk jaar door regisseur"))
                    .message()
                    .dutch();
            assertTrue(noDay.contains("niet vast wanneer de volgende evaluatie is. "), noDay);
        }

        @Test
        void aDayThatHasPassedIsNoNextReview() {
            assertEquals(
                    List.of("veilig"),
                    found("R43", AGREEMENT.formatted("evaluatie elk jaar door regisseur eerstvolgende 2026-08-31")));
            assertEquals(
                    List.of(),
                    found("R43", AGREEMENT.formatted("evaluatie elk jaar door regisseur eerstvolgende 2026-09-01")));
        }

        @Test
        void offersWhoeverLeadsTheIssueFirst() {
            RepairedRegion region = repaired("R43", AGREEMENT.formatted(""));
            assertEquals(
                    List.of(
                            "Laat \"Procesregisseur\" de afspraak uiterlijk op 1 september 2027 evalueren",
                            "Laat \"Gemeente Meerstad\" de afspraak uiterlijk op 1 september 2027 evalueren"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void reviewsBeforeTheAgreementEnds() {
            assertTrue(repaired("R43", AGREEMENT.formatted("geldig tot 2027-06-30"))
                    .titles()
                    .getFirst()
                    .contains("uiterlijk op 30 juni 2027"));
        }

        @Test
        void replacesADayThatHasPassedByOneRhythmFromNow() {
            RepairedRegion region = repaired(
                    "R43", AGREEMENT.formatted("evaluatie elke 3 maanden door regisseur eerstvolgende 2026-06-01"));
            assertEquals(
                    List.of("Laat \"Procesregisseur\" de afspraak uiterlijk op 1 december 2026 evalueren"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void addsAReviewerAndKeepsTheDay() {
            RepairedRegion region = repaired("R43", AGREEMENT.formatted("evaluatie elk jaar eerstvolgende 2026-10-01"));
            assertTrue(region.titles().getFirst().contains("uiterlijk op 1 oktober 2026"));
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }

    @Nested
    class R44AgreementWithoutAnchor {

        @Test
        void findsAnAgreementThatIsOnNoAgenda() {
            assertEquals(List.of("veilig"), found("R44", "afspraak veilig \"Convenant\" soort convenant"));
        }

        @Test
        void findsAnAgreementThatOnlyAnOperationalMeetingAnchors() {
            Finding finding = only("R44", """
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                    afspraak veilig "Convenant" soort convenant { verankerd in zorgoverleg }
                    """);
            assertEquals(List.of("zorgoverleg"), names(finding.involved()));
            assertTrue(finding.message().dutch().contains("alleen verankerd in \"Zorgoverleg\""));
        }

        @Test
        void acceptsAnyMeetingThatGovernsByItsKindOrByItsOwnLayer() {
            assertEquals(List.of(), found("R44", """
                    overleg rmc "RMC" soort rmc
                    overleg stuurgroep "Stuurgroep" laag bestuurlijk
                    afspraak a "Convenant" soort convenant { verankerd in rmc }
                    afspraak b "Werkafspraak" soort werkafspraak { verankerd in stuurgroep }
                    """));
        }

        @Test
        void theOwnLayerOfAMeetingGoesBeforeThatOfItsKind() {
            assertEquals(List.of("a"), found("R44", """
                    overleg lea "Ambtelijke LEA" soort lea laag uitvoerend
                    afspraak a "Convenant" soort convenant { verankerd in lea }
                    """));
        }

        @Test
        void offersTheMeetingsThatGovern() {
            RepairedRegion region = repaired("R44", """
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                    overleg stuurgroep "Stuurgroep" laag bestuurlijk
                    overleg agenda "Regionale agenda" soort rea
                    afspraak veilig "Convenant" soort convenant
                    """);
            assertEquals(
                    List.of("Veranker de afspraak in \"Stuurgroep\"", "Veranker de afspraak in \"Regionale agenda\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
        }

        @Test
        void offersANewMeetingOfEachGoverningKindWhereThereIsNone() {
            RepairedRegion region = repaired("R44", """
                    begrip lea "Lokale agenda"
                    afspraak veilig "Convenant" soort convenant
                    """);
            assertTrue(region.repairs().size() > 1);
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals("lea2", region.region().meetings().getFirst().getName());
            assertEquals(
                    MeetingLayer.GOVERNANCE,
                    region.region().meetings().getFirst().getKind().getLayer());
        }
    }
}
