package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about what holds a region together: contacts, seats, agendas and protocols (R29, R34 and R37 to R39). */
class SupportStructureRulesTest extends OnSmallRegions {

    @Nested
    class R29SchoolWithoutContact {

        @Test
        void findsEverySchoolThatNamesNoRole() {
            assertEquals(List.of("po", "mbo"), found("R29", """
                    partner po "Basisschool" soort schoolPo
                    partner vo "Vmbo" soort schoolVo { contact mentor }
                    partner mbo "Mbo" soort schoolMbo
                    rol mentor "Mentor" { vervuld door vo }
                    """));
        }

        @Test
        void asksNothingOfSchoolBoardsOfOthersOrOfASchoolThatHasLeft() {
            assertEquals(List.of(), found("R29", """
                    partner bestuur "Schoolbestuur" soort schoolbestuur
                    partner politie "Politie" soort politie
                    partner onbekend "Onbekend"
                    partner oud "Oude school" soort schoolVo { betrokken tot 2026-08-31 }
                    """));
        }

        @Test
        void offersTheRolesThatTheSchoolFillsAndANewOneLast() {
            RepairedRegion region = repaired("R29", """
                    partner vo "Vmbo" soort schoolVo
                    partner politie "Politie" soort politie
                    rol mentor "Mentor" { vervuld door vo }
                    rol wijkagent "Wijkagent" { vervuld door politie }
                    rol aanspreekpunt "Aanspreekpunt van de politie" { vervuld door politie }
                    """);
            assertEquals(
                    List.of(
                            "Maak \"Mentor\" het aanspreekpunt van deze school",
                            "Voeg een nieuwe rol toe als aanspreekpunt"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
            assertEquals("aanspreekpunt2", region.region().roles().getLast().getName());
        }
    }

    @Nested
    class R34YouthWorkLeftOut {

        private static final String PARTNERS = """
                partner school "Vmbo" soort schoolVo
                partner jw "Jongerenwerk" soort jongerenwerk { contact werker }
                rol werker "Jongerenwerker" { vervuld door jw }
                """;

        @Test
        void findsYouthWorkThatOnlySitsAtTheBoardOrInASafetyRoute() {
            assertEquals(List.of("jw"), found("R34", PARTNERS + """
                    overleg lea "LEA" soort lea { deelnemers jw }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school einde klaar }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door werker einde af }
                    """));
        }

        @Test
        void acceptsASeatInAnOperationalMeetingAndAPartInASupportRoute() {
            assertEquals(
                    List.of(),
                    found("R34", PARTNERS + "overleg zorg \"Zorgoverleg\" laag uitvoerend { deelnemers werker }"));
            assertEquals(List.of(), found("R34", PARTNERS + """
                    route zorg "Zorgroute" soort ondersteuning { stap melden door school { koppelt terug aan werker } einde klaar }
                    """));
        }

        @Test
        void saysNothingWhereThereIsNoSupportStructureYet() {
            assertEquals(List.of(), found("R34", PARTNERS + "overleg lea \"LEA\" soort lea"));
        }

        @Test
        void invitesTheRoleByWhichOthersReachYouthWork() {
            RepairedRegion region = repaired("R34", PARTNERS + """
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school }
                    route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door school einde klaar }
                    """);
            assertEquals(
                    List.of(
                            "Nodig \"Jongerenwerker\" uit voor het overleg \"Zorgoverleg\"",
                            "Laat \"Jongerenwerker\" meedenken in de stap \"Melden\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
        }
    }

    @Nested
    class R37GovernanceWithoutActionAgenda {

        @Test
        void findsAGovernanceMeetingByItsOwnLayerOrThatOfItsKind() {
            assertEquals(List.of("lea", "stuurgroep"), found("R37", """
                    overleg lea "LEA" soort lea
                    overleg stuurgroep "Stuurgroep" laag bestuurlijk { doeagenda lea }
                    overleg werkgroep "Werkgroep" soort beleidsoverleg
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                    """));
        }

        @Test
        void acceptsAnAgendaForAMeetingWhoseLayerIsUnknown() {
            assertEquals(List.of(), found("R37", """
                    overleg lea "LEA" soort lea { doeagenda tafel }
                    overleg tafel "Tafel"
                    """));
        }

        @Test
        void offersTheMeetingFirstWithMostPartnersInCommon() {
            RepairedRegion region = repaired("R37", """
                    partner school "Vmbo" soort schoolVo
                    partner swv "Samenwerkingsverband" soort swv
                    overleg een "Overleg een" soort zorgoverleg { deelnemers school }
                    overleg twee "Overleg twee" soort zorgoverleg { voorzitter swv deelnemers school }
                    overleg lea "LEA" soort lea { deelnemers swv, school }
                    """);
            assertEquals(
                    List.of(
                            "Houd een doe-agenda bij voor het overleg \"Overleg twee\"",
                            "Houd een doe-agenda bij voor het overleg \"Overleg een\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void beginsAnOperationalMeetingWhereThereIsNone() {
            RepairedRegion region = repaired("R37", "overleg lea \"LEA\" soort lea");
            assertEquals(List.of("Voeg een uitvoerend overleg toe, met een doe-agenda"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(
                    MeetingLayer.OPERATIONAL,
                    region.region().meetings().getLast().getLayer());
        }
    }

    @Nested
    class R38ProtocolInNoRoute {

        @Test
        void findsAProtocolThatNoStepFollows() {
            assertEquals(List.of("los"), found("R38", """
                    protocol los "Veiligheidsplan"
                    protocol vast "Zorgroute van de school"
                    route zorg "Zorgroute" soort ondersteuning { stap melden { volgens vast } einde klaar }
                    antwoord beleid7 "Ja" bewijs los
                    """));
        }

        @Test
        void offersTheStepsOfItsOwnersFirst() {
            RepairedRegion region = repaired("R38", """
                    partner school "Vmbo" soort schoolVo
                    partner politie "Politie" soort politie
                    rol wijkagent "Wijkagent" { vervuld door politie }
                    protocol plan "Veiligheidsplan" van politie
                    protocol ander "Ander protocol"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school { volgens ander }
                        stap volgen "Volgen" door school
                        stap ingrijpen "Ingrijpen" door wijkagent
                        einde klaar
                    }
                    """);
            assertEquals(
                    List.of(
                            "Volg dit protocol in de stap \"Ingrijpen\" van de route \"Zorgroute\"",
                            "Volg dit protocol in de stap \"Volgen\" van de route \"Zorgroute\"",
                            "Volg dit protocol in de stap \"Melden\" van de route \"Zorgroute\""),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }

    @Nested
    class R39IssueLacksRequiredParts {

        private static final String PARTNERS = """
                partner school "Vmbo" soort schoolVo
                partner vt "Veilig Thuis Meren" soort veiligThuis
                vraagstuk thuis "Onveilig thuis" soort huiselijkGeweld { regie school }
                protocol code "Meldcode" soort meldcode
                """;

        private static final List<String> FIVE_STEPS =
                List.of("inKaart", "collegiaal", "gesprek", "wegen", "beslissen");

        private static List<String> parts(Route route) {
            return route.getNodes().stream()
                    .filter(Step.class::isInstance)
                    .flatMap(node -> ((Step) node).getProtocols().stream())
                    .map(ProtocolUse::getPart)
                    .map(part -> part == null ? "geheel" : part.getName())
                    .toList();
        }

        @Test
        void tellsWhichStepsAreLackingAndThatThePartnerIs() {
            Finding finding = only("R39", PARTNERS + """
                    route hulp "Hulproute" soort ondersteuning voor thuis {
                        stap a door school { volgens code onderdeel inKaart }
                        stap b door school { volgens code onderdeel collegiaal }
                        stap c door school { volgens code onderdeel gesprek }
                        stap d door school { volgens code onderdeel beslissen }
                        einde klaar
                    }
                    """);
            assertEquals("Proef.thuis", finding.elementName());
            assertEquals(List.of("hulp"), names(finding.involved()));
            assertEquals(
                    "Voor het vraagstuk \"Onveilig thuis\" is niet alles geregeld wat verplicht is. Van \"Meldcode"
                            + " huiselijk geweld en kindermishandeling\" ontbreekt de stap \"Wegen van het geweld\". Er doet"
                            + " geen partner van de soort \"Veilig Thuis\" mee. Wie bescherming nodig heeft, krijgt die zo"
                            + " te laat of niet. Zet dit in een route voor dit vraagstuk: volgens … onderdeel …",
                    finding.message().dutch());
        }

        @Test
        void acceptsStepsSpreadOverRoutesAndThePartnerInAMeetingOrAnAction() {
            String routes = """
                    overleg weging "Weging" soort casusoverleg { deelnemers vt }
                    route hulp "Hulproute" soort ondersteuning voor thuis {
                        stap a door school { volgens code onderdeel inKaart volgens code onderdeel collegiaal }
                        stap c door school { volgens code onderdeel gesprek }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor thuis {
                        stap d in weging { volgens code onderdeel wegen volgens code onderdeel beslissen }
                        einde af
                    }
                    """;
            assertEquals(List.of(), found("R39", PARTNERS + routes));
        }

        @Test
        void takesTheWholeProtocolInOneStepForAllItsSteps() {
            assertEquals(List.of(), found("R39", PARTNERS + """
                    route hulp "Hulproute" soort ondersteuning voor thuis { stap a door school, vt { volgens code } einde klaar }
                    """));
        }

        @Test
        void countsNothingOfARouteForAnotherIssue() {
            assertEquals(List.of("thuis"), found("R39", PARTNERS + """
                    vraagstuk pesten "Pesten" soort pesten
                    route hulp "Hulproute" soort ondersteuning voor pesten { stap a door school, vt { volgens code } einde klaar }
                    """));
        }

        @Test
        void asksOnlyForThePartnerWhereTheStepsAreThere() {
            RepairedRegion region = repaired("R39", PARTNERS + """
                    route hulp "Hulproute" soort ondersteuning voor thuis { stap a door school { volgens code } einde klaar }
                    """);
            assertEquals(List.of("Voeg aan de route \"Hulproute\" toe wat verplicht is"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(
                    List.of("vt"),
                    names(region.region().all(Step.class).getFirst().getConsulted()));
        }

        @Test
        void insertsEachLackingStepBehindTheOneThatGoesBeforeIt() {
            RepairedRegion region = repaired("R39", PARTNERS + """
                    route hulp "Hulproute" soort ondersteuning voor thuis {
                        stap melden door school
                        stap praten door school { volgens code onderdeel gesprek naar helpen }
                        stap helpen door school
                        einde klaar
                    }
                    """);
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(
                    List.of("melden", "inKaart", "collegiaal", "praten", "wegen", "beslissen", "helpen", "klaar"),
                    region.region().routes().getFirst().getNodes().stream()
                            .map(node -> node.getName())
                            .toList());
            assertEquals(List.of(), Findings.of("R08", region.region()));
        }

        @Test
        void beginsARouteWithAllStepsWhereThereIsNone() {
            RepairedRegion region = repaired("R39", """
                    partner school "Vmbo" soort schoolVo
                    vraagstuk thuis "Onveilig thuis" soort huiselijkGeweld { regie school }
                    """);
            assertEquals(List.of("Voeg een route toe met wat verplicht is"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            Region after = region.region();
            assertEquals(FIVE_STEPS, parts(after.routes().getFirst()));
            assertEquals(List.of("meldcode"), names(after.protocols()));
            assertEquals(List.of("school", "veiligThuis"), names(after.partners()));
        }

        @Test
        void prefersTheRouteThatFollowsTheProtocolAlready() {
            RepairedRegion region = repaired("R39", PARTNERS + """
                    route zorg "Zorgroute" soort ondersteuning voor thuis { stap a door school einde b }
                    route veilig "Meldroute" soort veiligheid voor thuis {
                        stap c door school, vt { volgens code onderdeel inKaart }
                        einde d
                    }
                    """);
            assertEquals(
                    List.of(
                            "Voeg aan de route \"Meldroute\" toe wat verplicht is",
                            "Voeg aan de route \"Zorgroute\" toe wat verplicht is"),
                    region.titles());
            assertTrue(region.findingsAfter(0).isEmpty());
            assertEquals(FIVE_STEPS, parts(region.region().routes().getLast()));
        }

        @Test
        void followsWhatACatalogueOfTheRegionRequires() throws IOException {
            Files.writeString(folder.resolve("eigen.regio"), """
                    catalogus Eigen versie "1" gebruikt Landelijk
                    vraagstuksoort vuurwerk "Vuurwerk" { vereist protocol veiligheidsplan vereist partner halt }
                    """);
            Region region = Findings.ofText(folder, """
                    regio Proef "Proef"
                    gebruikt Eigen
                    peildatum 2026-09-01
                    vraagstuk knal "Vuurwerk op school" soort vuurwerk
                    """);
            String message = Findings.of("R39", region).getFirst().message().dutch();
            assertTrue(message.contains("Geen route volgt \"Veiligheidsplan\"."));
            assertTrue(message.contains("geen partner van de soort \"Halt\""));
        }
    }
}
