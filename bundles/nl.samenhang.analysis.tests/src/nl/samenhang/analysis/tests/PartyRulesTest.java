package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.model.Agreement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about agreements: who is party, who signed, how long they hold, who watches over them (R40 to R46). */
class PartyRulesTest extends OnSmallRegions {

    @Nested
    class R40ActingPartnerWithoutAgreement {

        private static final String ROUTE = """
                partner school "Vmbo" soort schoolVo
                route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door school einde klaar }
                """;

        @Test
        void offersTheAgreementThatSettlesTheRouteFirst() {
            RepairedRegion region = repaired("R40", ROUTE + """
                    afspraak verzuim "Verzuimafspraak" soort werkafspraak
                    afspraak veilig "Convenant" soort convenant { regelt zorg }
                    """);
            assertEquals(
                    List.of("Maak \"Vmbo\" partij bij \"Convenant\"", "Maak \"Vmbo\" partij bij \"Verzuimafspraak\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void offersNoAgreementThatHasExpired() {
            assertEquals(
                    List.of("Maak \"Vmbo\" partij bij \"Convenant\""),
                    repaired("R40", ROUTE + """
                            afspraak oud "Oud convenant" soort convenant { regelt zorg geldig tot 2026-08-31 }
                            afspraak veilig "Convenant" soort convenant { geldig tot 2026-09-01 }
                            """).titles());
        }

        @Test
        void beginsACovenantWhereThereIsNone() {
            RepairedRegion region = repaired("R40", ROUTE + "begrip convenant \"Convenant\"\n");
            assertEquals(List.of("Begin een convenant met \"Vmbo\" als partij"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            Agreement covenant = region.region().agreements().getFirst();
            assertEquals("convenant2", covenant.getName());
            assertEquals(List.of("zorg"), names(covenant.getRoutes()));
        }
    }

    @Nested
    class R41PartyWithoutSignature {

        private static final String PARTNERS = """
                partner gemeente "Gemeente Meerstad" soort gemeente
                partner politie "Politie" soort politie
                """;
        private static final String SIGNED_BY_ONE = PARTNERS + """
                afspraak veilig "Convenant" soort convenant {
                    partijen gemeente, politie %s
                    verplichting politie "Belt terug"
                    ondertekend door gemeente op 2025-12-11
                }
                """;

        @Test
        void findsThePartyAndNamesTheAgreement() {
            Finding finding = only("R41", SIGNED_BY_ONE.formatted("geldig van 2026-01-01"));
            assertEquals("Proef.politie", finding.elementName());
            assertEquals(List.of("veilig"), names(finding.involved()));
            assertEquals(
                    "De partner \"Politie\" is partij bij \"Convenant\", maar heeft niet ondertekend. De partner kan dan"
                            + " zeggen niet gebonden te zijn. Vraag om de handtekening en leg haar vast: ondertekend"
                            + " door … op …",
                    finding.message().dutch());
        }

        @Test
        void findsThePartyOnTheFirstDayAndOnTheLast() {
            assertEquals(
                    List.of("politie"), found("R41", SIGNED_BY_ONE.formatted("geldig van 2026-09-01 tot 2026-09-01")));
        }

        @Test
        void findsThePartyWhereNoFirstDayIsGivenButSomebodySigned() {
            assertEquals(List.of("politie"), found("R41", SIGNED_BY_ONE.formatted("")));
        }

        @Test
        void leavesTimeToSignUntilTheFirstDay() {
            assertEquals(List.of(), found("R41", SIGNED_BY_ONE.formatted("geldig van 2026-09-02")));
        }

        @Test
        void leavesAnExpiredAgreementToAnotherRule() {
            assertEquals(List.of(), found("R41", SIGNED_BY_ONE.formatted("geldig tot 2026-08-31")));
        }

        @Test
        void tellsOnceAtTheAgreementThatNobodySigned() {
            Finding finding = only("R41", PARTNERS + """
                    afspraak veilig "Convenant" soort convenant {
                        partijen gemeente, politie
                        geldig van 2026-01-01
                    }
                    """);
            assertEquals("Proef.veilig", finding.elementName());
            assertEquals(List.of("gemeente", "politie"), names(finding.involved()));
            assertTrue(finding.message().dutch().contains("niemand heeft ondertekend"));
        }

        @Test
        void asksNoSignatureUnderADraftOrAWorkingAgreementThatNobodySigned() {
            assertEquals(List.of(), found("R41", PARTNERS + """
                    afspraak concept "Convenant in wording" soort convenant { partijen gemeente, politie }
                    afspraak werk "Werkafspraak" soort werkafspraak { partijen gemeente geldig van 2026-01-01 }
                    """));
        }

        @Test
        void asksNothingOfAPartnerThatHasLeft() {
            assertEquals(List.of(), found("R41", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner welzijn "Welzijn Meren" { betrokken tot 2025-12-31 }
                    afspraak veilig "Convenant" soort convenant {
                        partijen gemeente, welzijn
                        ondertekend door gemeente op 2025-12-11
                    }
                    """));
        }

        @Test
        void offersToRecordTheSignatureOrToRemoveTheParty() {
            assertEquals(
                    List.of(
                            "Leg vast dat \"Politie\" op 1 september 2026 heeft ondertekend (controleer de datum)",
                            "Haal \"Politie\" weg als partij bij \"Convenant\""),
                    repaired("R41", SIGNED_BY_ONE.formatted("")).titles());
        }

        @Test
        void recordingTheSignatureMendsTheGap() {
            RepairedRegion region = repaired("R41", SIGNED_BY_ONE.formatted(""));
            assertEquals(List.of(), region.findingsAfter(0));
            Agreement agreement = region.region().agreements().getFirst();
            assertEquals(
                    LocalDate.of(2026, 9, 1),
                    agreement.getSignatures().getLast().getDate());
        }

        @Test
        void removingThePartyTakesItsDutiesAlong() {
            RepairedRegion region = repaired("R41", SIGNED_BY_ONE.formatted(""));
            assertEquals(List.of(), region.findingsAfter(1));
            assertEquals(List.of(), region.region().agreements().getFirst().getDuties());
        }

        @Test
        void doesNotOfferToRemoveAPartyThatActsInARoute() {
            assertEquals(
                    1,
                    repaired("R41", SIGNED_BY_ONE.formatted("") + """
                    route zorg "Zorgroute" soort ondersteuning { stap melden door politie einde klaar }
                    """).repairs().size());
        }

        @Test
        void recordsAllSignaturesAtOnceWhereNobodySigned() {
            RepairedRegion region = repaired("R41", PARTNERS + """
                    afspraak veilig "Convenant" soort convenant { partijen gemeente, politie geldig van 2026-01-01 }
                    """);
            assertEquals(
                    List.of("Leg vast dat alle partijen op 1 september 2026 hebben ondertekend (controleer de datum)"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }

    @Nested
    class R45PartyWithoutDuty {

        private static final String TEXT = """
                partner gemeente "Gemeente Meerstad" soort gemeente
                partner politie "Politie" soort politie
                partner halt "Halt" soort halt
                partner welzijn "Welzijn Meren" { betrokken tot 2026-08-31 }
                afspraak veilig "Convenant" soort convenant {
                    partijen gemeente, politie, halt, welzijn
                    verplichting gemeente "Roept de partners bijeen" %s
                }
                """;

        @Test
        void findsThePartiesThatUndertakeNothing() {
            Finding finding = only("R45", TEXT.formatted(""));
            assertEquals("Proef.veilig", finding.elementName());
            assertEquals(List.of("politie", "halt"), names(finding.involved()));
            assertEquals(
                    "In de afspraak \"Convenant\" staat niet wat \"Politie\" en \"Halt\" doen. De anderen weten dan niet"
                            + " waar zij op kunnen rekenen. Voeg toe: verplichting … \"…\"",
                    finding.message().dutch());
        }

        @Test
        void agreesInNumber() {
            String message = only("R45", TEXT.formatted("verplichting halt \"Start binnen zes weken\""))
                    .message()
                    .dutch();
            assertTrue(message.contains("staat niet wat \"Politie\" doet."), message);
        }

        @Test
        void addsADutyToFillInForEach() {
            RepairedRegion region = repaired("R45", TEXT.formatted(""));
            assertEquals(List.of("Voeg een verplichting toe voor \"Politie\" en \"Halt\""), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertTrue(region.region()
                    .agreements()
                    .getFirst()
                    .getDuties()
                    .getLast()
                    .getText()
                    .startsWith("Vul in:"));
        }
    }

    @Nested
    class R46SignatoryWithoutMandate {

        private static final String PARTNER = """
                partner politie "Politie" soort politie { %s }
                afspraak veilig "Convenant" soort convenant { partijen politie %s }
                """;

        @Test
        void findsASignatoryWithoutMandate() {
            assertEquals(
                    "Voor de partner \"Politie\" tekent J. van Dijk, maar er staat niet bij met welk mandaat. De"
                            + " handtekening kan dan worden betwist. Vul aan: als \"…\" mandaat \"…\"",
                    only("R46", PARTNER.formatted("vertegenwoordigd door \"J. van Dijk\" als \"teamchef\"", ""))
                            .message()
                            .dutch());
        }

        @Test
        void namesAllSignatoriesThatAreIncomplete() {
            Finding finding = only("R46", PARTNER.formatted("""
                            vertegenwoordigd door "J. van Dijk" als "teamchef"
                            vertegenwoordigd door "A. Visser" mandaat "besluit 12"
                            vertegenwoordigd door "B. Kuipers" als "directeur" mandaat "besluit 13"
                            """, ""));
            assertEquals(2, finding.involved().size());
            assertTrue(finding.message()
                    .dutch()
                    .contains("tekenen J. van Dijk en A. Visser, maar er staat niet bij in welke functie en met welk"
                            + " mandaat."));
        }

        @Test
        void findsAPartyThatSignedByNobodyKnowsWhom() {
            Finding finding = only("R46", PARTNER.formatted("", "ondertekend door politie op 2026-01-01"));
            assertEquals("Proef.politie", finding.elementName());
            assertEquals(1, finding.involved().size());
        }

        @Test
        void asksNoSignatoryOfAPartyThatHasNotSigned() {
            assertEquals(List.of(), found("R46", PARTNER.formatted("", "")));
        }

        @Test
        void asksNoMandateOfWhoSignsNothing() {
            assertEquals(List.of(), found("R46", """
                    partner politie "Politie" soort politie { vertegenwoordigd door "J. van Dijk" }
                    """));
        }

        @Test
        void completesWhatIsMissing() {
            RepairedRegion region =
                    repaired("R46", PARTNER.formatted("vertegenwoordigd door \"J. van Dijk\" als \"teamchef\"", ""));
            assertEquals(List.of("Vul functie en mandaat aan"), region.titles());
            assertEquals(1, region.repairs().getFirst().changes().size());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void addsASignatoryToFillIn() {
            RepairedRegion region = repaired("R46", PARTNER.formatted("", "ondertekend door politie op 2026-01-01"));
            assertEquals(List.of("Voeg toe wie tekent, in welke functie en met welk mandaat"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }
}
