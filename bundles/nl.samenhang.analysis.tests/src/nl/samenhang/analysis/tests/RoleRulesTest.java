package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.model.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about owners, roles and partners (R02 to R05 and R13). */
class RoleRulesTest extends OnSmallRegions {

    @Nested
    class R02SeveralOwners {

        private static final String PARTNERS = """
                partner gemeente "Gemeente Meerstad"
                partner politie "Politie"
                partner school "Vmbo"
                """;

        @Test
        void findsAnIssueWithTwoOwners() {
            Finding finding = only("R02", PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar gemeente, politie }");
            assertEquals("Proef.drugs", finding.elementName());
            assertEquals(List.of("gemeente", "politie"), names(finding.involved()));
            assertEquals(
                    "Het vraagstuk \"Drugshandel\" heeft meer dan één eigenaar: \"Gemeente Meerstad\" en \"Politie\". Zij"
                            + " kunnen naar elkaar wijzen. Laat één eigenaar staan en geef de ander een taak of de regie.",
                    finding.message().dutch());
        }

        @Test
        void speaksOfAllTheOthersWhereThereAreMoreThanTwo() {
            Finding finding =
                    only("R02", PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar gemeente, politie, school }");
            assertTrue(finding.message().dutch().endsWith("geef de anderen een taak of de regie."));
        }

        @Test
        void findsAStepForWhichTwoAreFinallyAccountable() {
            assertEquals(List.of("zorg.melden"), found("R02", PARTNERS + """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school { eindverantwoordelijk gemeente, politie }
                        stap volgen "Volgen" door gemeente, politie { eindverantwoordelijk gemeente }
                        einde klaar
                    }
                    """));
        }

        @Test
        void takesOneOwnerThatIsNamedTwiceForOne() {
            assertEquals(
                    List.of(),
                    found("R02", PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar politie, politie }"));
        }

        @Test
        void countsNoOwnerThatNothingDefines() {
            Region region = Findings.faulty(
                    folder,
                    RuleExample.HEADER + PARTNERS + "vraagstuk drugs \"Drugshandel\" { eigenaar politie, polite }");
            assertEquals(List.of(), Findings.of("R02", region));
        }

        @Test
        void offersToKeepEachOfThem() {
            String issue = "vraagstuk drugs \"Drugshandel\" { eigenaar gemeente, politie, school }";
            RepairedRegion repaired = repaired("R02", PARTNERS + issue);
            assertEquals(
                    List.of(
                            "Laat alleen \"Gemeente Meerstad\" eindverantwoordelijk zijn",
                            "Laat alleen \"Politie\" eindverantwoordelijk zijn",
                            "Laat alleen \"Vmbo\" eindverantwoordelijk zijn"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(1));
            assertEquals(
                    List.of("politie"),
                    names(repaired.region().issues().getFirst().getOwners()));
        }
    }

    @Nested
    class R03RoleThatNobodyFills {

        @Test
        void findsARoleThatHangsOnAnotherThatNobodyFills() {
            List<Finding> findings = Findings.of("R03", Findings.region(folder, """
                    rol mentor "Mentor"
                    rol casusregisseur "Casusregisseur" { vervuld door mentor }
                    route zorg "Zorgroute" soort ondersteuning { stap wegen "Wegen" door casusregisseur einde klaar }
                    """));
            assertEquals(
                    List.of("Proef.mentor", "Proef.casusregisseur"),
                    findings.stream().map(Finding::elementName).toList());
            assertEquals(
                    "Achter de rol \"Casusregisseur\" staat niemand, want ook \"Mentor\" vervult niemand. De stap \"Wegen\""
                            + " valt daardoor stil. Wijs een partner aan: vervuld door …",
                    findings.getLast().message().dutch());
        }

        @Test
        void saysOfNoStepThatSomebodyElseTakesTooThatItComesToAStand() {
            Finding finding = only("R03", """
                    partner politie "Politie"
                    overleg tafel "Overleg" { voorzitter politie deelnemers politie }
                    rol mentor "Mentor"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door mentor, politie
                        stap wegen "Wegen" door mentor in tafel
                        stap volgen "Volgen" door mentor
                        einde klaar
                    }
                    """);
            assertEquals(List.of("zorg.volgen"), names(finding.involved()));
            assertEquals(
                    "Niemand vervult de rol \"Mentor\". De stap \"Volgen\" valt daardoor stil. Wijs een partner aan:"
                            + " vervuld door …",
                    finding.message().dutch());
        }

        @Test
        void leavesRolesThatFillOneAnotherInACircleToTheTextItself() {
            Region region = Findings.region(folder, """
                    partner school "Vmbo"
                    rol mentor "Mentor" { vervuld door school }
                    rol coordinator "Coördinator" { vervuld door mentor }
                    """);
            Role mentor = region.roles().getFirst();
            mentor.getFilledBy().set(0, region.roles().getLast());
            assertEquals(List.of(), Findings.of("R03", Region.of(region.files())));
        }

        @Test
        void acceptsARoleThatAnotherFillsForWhichAPartnerStands() {
            assertEquals(List.of(), found("R03", """
                    partner school "Vmbo"
                    rol casusregisseur "Casusregisseur" { vervuld door mentor }
                    rol mentor "Mentor" { vervuld door school }
                    """));
        }

        @Test
        void offersThePartnersThatNameTheRoleFirstAndNoneThatHasLeft() {
            RepairedRegion repaired = repaired("R03", """
                    partner oud "Welzijn" { betrokken tot 2026-06-30 }
                    partner politie "Politie"
                    partner school "Vmbo" { contact mentor }
                    rol mentor "Mentor"
                    """);
            assertEquals(
                    List.of("Laat \"Vmbo\" deze rol vervullen", "Laat \"Politie\" deze rol vervullen"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R04RoleWithoutDeputy {

        @Test
        void leavesARoleBehindWhichNobodyStandsToAnotherRule() {
            assertEquals(List.of(), found("R04", """
                    rol mentor "Mentor"
                    rol casusregisseur "Casusregisseur" { vervuld door mentor }
                    route zorg "Zorgroute" soort ondersteuning { stap wegen "Wegen" door casusregisseur einde klaar }
                    """));
        }

        private static final String ROLES = """
                partner politie "Politie"
                partner school "Vmbo"
                rol wijkagent "Wijkagent" { vervuld door politie plaatsvervanger leraar }
                rol leraar "Leraar" { vervuld door school plaatsvervanger wijkagent }
                """;

        @Test
        void findsARoleThatAStepHangsOn() {
            Finding finding = only("R04", ROLES + """
                    rol mentor "Mentor" { vervuld door school }
                    route zorg "Zorgroute" soort ondersteuning { stap melden door mentor einde klaar }
                    """);
            assertEquals("Proef.mentor", finding.elementName());
            assertEquals(List.of("zorg.melden"), names(finding.involved()));
            assertTrue(finding.message().dutch().endsWith("Wijs een plaatsvervanger aan: plaatsvervanger …"));
        }

        @Test
        void findsARoleThatAloneDecidesOnScalingUp() {
            assertEquals(List.of("mentor"), found("R04", ROLES + """
                    rol mentor "Mentor" { vervuld door school }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door leraar { als "gevaar" opschalen naar veilig.intake besloten door mentor anders naar klaar }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door wijkagent einde veiligKlaar }
                    """));
        }

        @Test
        void asksNoDeputyForARoleThatTwoFillThatNobodyFillsOrThatNothingHangsOn() {
            assertEquals(List.of(), found("R04", ROLES + """
                    rol mentor "Mentor" { vervuld door school, politie }
                    rol leeg "Coach"
                    rol toehoorder "Toehoorder" { vervuld door school }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door mentor, leeg { informeert toehoorder }
                        einde klaar
                    }
                    """));
        }

        @Test
        void offersRolesOfTheSamePartnerFirst() {
            RepairedRegion repaired = repaired("R04", ROLES + """
                    partner oud "Welzijn" { betrokken tot 2026-06-30 }
                    rol oudwerker "Welzijnswerker" { vervuld door oud }
                    rol mentor "Mentor" { vervuld door school }
                    overleg zorgoverleg "Zorgoverleg" { voorzitter mentor }
                    """);
            assertEquals(
                    List.of("Laat \"Leraar\" de plaatsvervanger zijn", "Laat \"Wijkagent\" de plaatsvervanger zijn"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
        }
    }

    @Nested
    class R05IdlePartner {

        @Test
        void countsADecisionInARouteAsTakingPart() {
            assertEquals(List.of(), found("R05", """
                    partner school "Vmbo"
                    partner gemeente "Gemeente Meerstad"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden door school { als "gevaar" opschalen naar veilig.intake besloten door gemeente }
                        einde klaar
                    }
                    route veilig "Veiligheidsroute" soort veiligheid { stap intake door school einde veiligKlaar }
                    """));
        }

        @Test
        void invitesToOperationalMeetingsFirstAndRemovesLast() {
            RepairedRegion repaired = repaired("R05", """
                    partner politie "Politie"
                    partner halt "Halt"
                    overleg lea "Lokale Educatieve Agenda" laag bestuurlijk { deelnemers politie }
                    overleg zorgoverleg "Zorgoverleg" laag uitvoerend { deelnemers politie }
                    """);
            assertEquals(
                    List.of(
                            "Nodig de partner uit voor \"Zorgoverleg\"",
                            "Nodig de partner uit voor \"Lokale Educatieve Agenda\"",
                            "Haal de partner uit de regio"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(2));
            assertEquals(List.of("politie"), names(repaired.region().partners()));
        }

        @Test
        void doesNotOfferToRemoveAPartnerThatTheTextNamesElsewhere() {
            assertEquals(List.of(), repaired("R05", """
                    partner ggd "GGD"
                    trendbron monitor "Jeugdmonitor" van ggd
                    """).titles());
        }
    }

    @Nested
    class R13DepartedPartnerInUse {

        private static final String PARTNERS = """
                partner oud "Welzijn Meren" soort welzijn { betrokken tot 2026-08-31 afdeling straat "Straatwerk" }
                partner politie "Politie" soort politie
                partner nieuw "Welzijn Nieuw" soort welzijn { betrokken van 2026-09-01 }
                """;

        @Test
        void findsEveryPlaceWhereThePartnerOrItsDepartmentIsCountedOn() {
            Finding finding = only("R13", PARTNERS + """
                    rol buurtwerker "Buurtwerker" { vervuld door oud.straat }
                    overleg zorgoverleg "Zorgoverleg" { deelnemers politie, oud }
                    """);
            assertEquals("Proef.oud", finding.elementName());
            assertEquals(List.of("zorgoverleg", "buurtwerker"), names(finding.involved()));
            assertEquals(
                    "De partner \"Welzijn Meren\" was betrokken tot en met 31 augustus 2026, maar wordt nog wel ingezet."
                            + " Wie op deze partner rekent, krijgt geen gehoor. Zet een andere partner op deze plekken.",
                    finding.message().dutch());
        }

        @Test
        void countsThePartnerInOnItsLastDay() {
            assertEquals(List.of(), found("R13", """
                    partner oud "Welzijn Meren" { betrokken tot 2026-09-01 }
                    overleg zorgoverleg "Zorgoverleg" { deelnemers oud }
                    """));
        }

        @Test
        void letsWhatTellsOfThePastStand() {
            assertEquals(List.of(), found("R13", PARTNERS + """
                    afspraak eerder "Convenant" soort convenant {
                        partijen oud, politie
                        geldig van 2024-01-01 tot 2026-08-31
                        ondertekend door oud op 2024-01-01
                        verplichting oud "Loopt elke dag een ronde"
                    }
                    """));
        }

        @Test
        void findsAnAgreementThatStillHolds() {
            assertEquals(List.of("oud"), found("R13", PARTNERS + """
                    afspraak nu "Convenant" soort convenant { partijen oud, politie geldig tot 2026-09-01 }
                    """));
        }

        @Test
        void putsASuccessorOfTheSameKindInAllPlaces() {
            RepairedRegion repaired = repaired("R13", PARTNERS + """
                    rol buurtwerker "Buurtwerker" { vervuld door oud.straat }
                    overleg zorgoverleg "Zorgoverleg" { voorzitter oud deelnemers politie, oud, oud.straat }
                    overleg wijkoverleg "Wijkoverleg" { deelnemers nieuw, oud }
                    """);
            assertEquals(List.of("Zet \"Welzijn Nieuw\" op al deze plekken"), repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(
                    List.of(List.of("politie", "nieuw"), List.of("nieuw")),
                    repaired.region().meetings().stream()
                            .map(meeting -> names(meeting.getMembers()))
                            .toList());
            assertEquals(
                    List.of("nieuw"), names(repaired.region().roles().getFirst().getFilledBy()));
        }

        @Test
        void offersNothingWhereThereIsNoPartnerOfTheSameKind() {
            assertEquals(List.of(), repaired("R13", """
                    partner oud "Welzijn Meren" { betrokken tot 2026-06-30 }
                    partner halt "Halt"
                    overleg zorgoverleg "Zorgoverleg" { deelnemers oud, halt }
                    """).titles());
        }
    }
}
