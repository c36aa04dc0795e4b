package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.model.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that lack a chair, members or a rhythm (R47). */
class IncompleteMeetingTest {

    private static final String ROLES = """
            partner school "Vmbo" soort schoolVo
            rol mentor "Mentor" { vervuld door school }
            rol wijkagent "Wijkagent"
            """;

    @TempDir
    Path folder;

    private List<String> messages(String meeting) {
        return Findings.of("R47", Findings.region(folder, ROLES + meeting)).stream()
                .map(finding -> finding.message().dutch())
                .toList();
    }

    private RepairedRegion repaired(String text) {
        return new RepairedRegion("R47", folder, ROLES + text);
    }

    @Test
    void namesAllThatIsMissing() {
        assertEquals(
                List.of("Het overleg \"Zorgoverleg\" heeft geen voorzitter, geen deelnemers en geen vast ritme. Of het"
                        + " doorgaat en iets oplevert, hangt dan van toeval af. Vul aan: voorzitter …, deelnemers …,"
                        + " elke …"),
                messages("overleg zorgoverleg \"Zorgoverleg\""));
    }

    @Test
    void namesOnlyWhatIsMissing() {
        assertEquals(
                List.of("Het overleg \"Zorgoverleg\" heeft geen deelnemers. Of het doorgaat en iets oplevert, hangt dan"
                        + " van toeval af. Vul aan: deelnemers …"),
                messages("overleg zorgoverleg \"Zorgoverleg\" { voorzitter mentor elke week }"));
    }

    @Test
    void acceptsAMeetingThatIsComplete() {
        assertEquals(
                List.of(),
                messages("overleg zorgoverleg \"Zorgoverleg\" { voorzitter mentor deelnemers wijkagent elke week }"));
    }

    @Test
    void offersEachMemberAsChair() {
        RepairedRegion region = repaired("overleg lea \"LEA\" soort lea { deelnemers mentor, wijkagent }");
        assertEquals(
                List.of(
                        "Vul aan: voorzitter \"Mentor\" en een ritme van 6 maanden",
                        "Vul aan: voorzitter \"Wijkagent\" en een ritme van 6 maanden"),
                region.titles());
        assertEquals(List.of(), region.findingsAfter(1));
    }

    @Test
    void takesAsMembersThoseWhoActInTheStepsOfTheMeeting() {
        RepairedRegion region = repaired("""
                overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                route zorg "Zorgroute" soort ondersteuning {
                    stap duiden in zorgoverleg door mentor, wijkagent
                    stap volgen door school
                    einde klaar
                }
                """);
        assertEquals(
                "Vul aan: voorzitter \"Mentor\", de uitvoerders van de stappen als deelnemers en een ritme van 6 weken",
                region.titles().getFirst());
        assertEquals(List.of(), region.findingsAfter(0));
        Meeting meeting = region.region().meetings().getFirst();
        assertEquals(
                List.of("mentor", "wijkagent"),
                meeting.getMembers().stream().map(actor -> actor.getName()).toList());
    }

    @Test
    void leavesItToAPersonWhoBelongsAtTheTable() {
        assertEquals(
                List.of(),
                repaired("overleg zorgoverleg \"Zorgoverleg\" { elke week }").repairs());
    }

    @Test
    void doesNotOfferAChairThatHasLeft() {
        assertEquals(List.of("Vul aan: voorzitter \"Mentor\""), repaired("""
                        partner welzijn "Welzijn Meren" { betrokken tot 2025-12-31 }
                        overleg zorgoverleg "Zorgoverleg" { deelnemers welzijn, mentor elke week }
                        """).titles());
    }
}
