package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about where signals lead and who sees them (R20, R26 and R27). */
class SignalRulesTest extends OnSmallRegions {

    @Nested
    class R20SignalWithoutSharedIntake {

        private static final String SCHOOL = """
                partner school "Vmbo" soort schoolVo
                overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school }
                """;

        @Test
        void findsASignalToRoutesThatDoNotTouch() {
            Finding finding = only("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg, veilig.intake }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school einde klaar }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door school einde veiligKlaar }
                    """);
            assertEquals("Proef.geld", finding.elementName());
            assertEquals(List.of("zorg", "veilig"), names(finding.involved()));
            assertEquals(
                    "Het signaal \"Onverklaarbaar geld\" leidt naar \"Zorgroute\" en \"Veiligheidsroute\", maar die routes"
                            + " raken elkaar niet en beginnen niet op één plek. Niemand kijkt zo naar het geheel. Laat het"
                            + " signaal op één plek binnenkomen en geef het van daar door.",
                    finding.message().dutch());
        }

        @Test
        void acceptsRoutesThatLeadIntoEachOtherEvenOverAThird() {
            assertEquals(List.of(), found("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg, veilig }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school { naar midden.wegen } einde klaar }
                    route midden "Weging" soort ondersteuning { stap wegen door school { naar veilig.intake } }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door school einde veiligKlaar }
                    """));
        }

        @Test
        void acceptsRoutesThatInterpretAtOneTable() {
            assertEquals(List.of(), found("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg, veilig }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door school
                        stap duiden in zorgoverleg { duiding }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake in zorgoverleg einde veiligKlaar }
                    """));
        }

        @Test
        void takesAMeetingLaterInTheRouteForNoIntake() {
            assertEquals(List.of("geld"), found("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg, veilig }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door school
                        stap volgen in zorgoverleg
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake in zorgoverleg einde veiligKlaar }
                    """));
        }

        @Test
        void acceptsTwoPlacesInOneRoute() {
            assertEquals(List.of(), found("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg.melden, zorg.snel }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door school { naar klaar }
                        stap snel door school
                        einde klaar
                    }
                    """));
        }

        @Test
        void mergesTheIntakeAtEachOfThreePlaces() {
            RepairedRegion region = repaired("R20", SCHOOL + """
                    signaal geld "Onverklaarbaar geld" { leidt naar een, twee.twaalf, drie }
                    route een "Een" soort ondersteuning { stap elf "Elf" door school { naar k1 } einde k1 }
                    route twee "Twee" soort veiligheid { stap twaalf "Twaalf" door school einde k2 }
                    route drie "Drie" soort ondersteuning { stap dertien "Dertien" door school einde k3 }
                    """);
            assertEquals(
                    List.of(
                            "Laat dit signaal alleen binnenkomen bij \"Een\" en geef het van daar door",
                            "Laat dit signaal alleen binnenkomen bij \"Twaalf\" en geef het van daar door",
                            "Laat dit signaal alleen binnenkomen bij \"Drie\" en geef het van daar door"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(
                    List.of("een"), names(region.region().signals().getFirst().getLeadsTo()));
            assertEquals(List.of(), Findings.of("R07", region.region()));
        }
    }

    @Nested
    class R26SignalThatLeadsNowhere {

        @Test
        void offersTheRoutesForItsIssuesFirstAndHelpBeforeIntervention() {
            RepairedRegion region = repaired("R26", """
                    vraagstuk drugs "Drugshandel"
                    signaal geld "Onverklaarbaar geld" { wijst op drugs }
                    route ander "Andere route" soort ondersteuning { stap a einde b }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs { stap c einde d }
                    route zorg "Zorgroute" soort ondersteuning voor drugs { stap e einde f }
                    """);
            assertEquals(
                    List.of(
                            "Laat dit signaal naar de route \"Zorgroute\" leiden",
                            "Laat dit signaal naar de route \"Veiligheidsroute\" leiden",
                            "Laat dit signaal naar de route \"Andere route\" leiden"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
        }

        @Test
        void offersNothingWhereThereIsNoRoute() {
            assertEquals(
                    List.of(),
                    repaired("R26", "signaal geld \"Onverklaarbaar geld\"").titles());
        }
    }

    @Nested
    class R27SignalSeenFromOneDomain {

        private static final String PARTNERS = """
                partner school "Vmbo" soort schoolVo
                partner mbo "Mbo" soort schoolMbo
                partner gemeente "Gemeente" soort gemeente { afdeling onderwijs "Onderwijs" in domein onderwijs }
                partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                partner onbekend "Vereniging"
                rol mentor "Mentor" { vervuld door school, mbo }
                rol teamlid "Teamlid" { vervuld door school, jongerenwerk }
                rol niemand "Niemand"
                """;

        @Test
        void findsObserversBehindRolesAndDepartmentsOfOneDomain() {
            Finding finding = only("R27", PARTNERS + """
                    signaal geld "Onverklaarbaar geld" { gezien door mentor, gemeente.onderwijs }
                    """);
            assertEquals("Proef.geld", finding.elementName());
            assertEquals(List.of("mentor", "gemeente.onderwijs"), names(finding.involved()));
            assertTrue(finding.message().dutch().contains("alleen gezien vanuit het domein \"Onderwijs\""));
        }

        @Test
        void acceptsARoleThatTwoDomainsFill() {
            assertEquals(List.of(), found("R27", PARTNERS + "signaal geld \"Geld\" { gezien door teamlid }"));
        }

        @Test
        void saysNothingWhereADomainIsUnknownOrNobodyObserves() {
            assertEquals(List.of(), found("R27", PARTNERS + """
                    signaal een "Een" { gezien door school, onbekend }
                    signaal twee "Twee" { gezien door school, niemand }
                    signaal drie "Drie"
                    """));
        }

        @Test
        void offersWhoSeesOtherSignalsBeforeOtherPartners() {
            RepairedRegion region = repaired("R27", PARTNERS + """
                    signaal geld "Onverklaarbaar geld" { gezien door mentor }
                    signaal stil "Opeens stil" { gezien door mentor, teamlid }
                    """);
            assertEquals(
                    List.of(
                            "Voeg \"Teamlid\" toe aan wie dit signaal ziet",
                            "Voeg \"Gemeente\" toe aan wie dit signaal ziet",
                            "Voeg \"Jongerenwerk\" toe aan wie dit signaal ziet"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }
}
