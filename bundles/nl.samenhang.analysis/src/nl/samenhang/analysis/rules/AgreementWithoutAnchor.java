package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.MeetingLayers;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingKind;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** R44: an agreement is anchored in no governance meeting, such as the local education agenda (lesson 7). */
public final class AgreementWithoutAnchor implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R44",
            Severity.WARNING,
            new Text("Afspraak zonder bestuurlijke borging", "Agreement that no governance meeting anchors"),
            new Text(
                    "Een afspraak die bij bestuurders op geen agenda staat, verliest geld en aandacht zodra het druk wordt.",
                    "An agreement that is on no agenda of those who govern loses money and attention as soon as things get busy."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    overleg lea "Lokale Educatieve Agenda" soort lea
                    afspraak veilig "Convenant Veilige School" soort convenant
                    """, "veilig", """
                    overleg lea "Lokale Educatieve Agenda" soort lea
                    afspraak veilig "Convenant Veilige School" soort convenant { verankerd in lea }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().agreements().stream()
                .filter(agreement -> agreement.getAnchoredIn().stream().noneMatch(AgreementWithoutAnchor::mayGovern))
                .map(agreement -> new Gap(agreement, message(agreement), List.copyOf(agreement.getAnchoredIn())));
    }

    // Of a meeting that is not defined nothing can be said.
    private static boolean mayGovern(Meeting meeting) {
        return meeting.eIsProxy() || MeetingLayers.of(meeting) == MeetingLayer.GOVERNANCE;
    }

    private static Text message(Agreement agreement) {
        String title = ElementNames.title(agreement);
        List<Meeting> elsewhere = agreement.getAnchoredIn();
        if (elsewhere.isEmpty()) {
            return Text.format(
                    "De afspraak \"%s\" is in geen enkel bestuurlijk overleg verankerd. Bestuurders sturen er dan niet op. Noem het overleg dat erop toeziet: verankerd in …",
                    "The agreement \"%s\" is anchored in no governance meeting. Those who govern then do not steer by it. Name the meeting that watches over it: verankerd in …",
                    title);
        }
        Text list = Enumeration.titles(elsewhere);
        return Text.format(
                "De afspraak \"%s\" is alleen verankerd in %s, niet in een bestuurlijk overleg. Bestuurders sturen er dan niet op. Noem ook een bestuurlijk overleg: verankerd in …",
                "The agreement \"%s\" is anchored in %s only, not in a governance meeting. Those who govern then do not steer by it. Name a governance meeting as well: verankerd in …",
                title,
                list);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Agreement agreement = (Agreement) gap.element();
        List<Meeting> governing = facts.region().meetings().stream()
                .filter(meeting -> MeetingLayers.of(meeting) == MeetingLayer.GOVERNANCE)
                .toList();
        Stream<Repair> repairs = governing.isEmpty()
                ? facts.region().entries(MeetingKind.class).stream()
                        .filter(kind -> kind.getLayer() == MeetingLayer.GOVERNANCE)
                        .map(kind -> inNewMeeting(agreement, kind, facts))
                : governing.stream().map(meeting -> inMeeting(agreement, meeting));
        return repairs.limit(Candidates.MOST).toList();
    }

    private static Repair inMeeting(Agreement agreement, Meeting meeting) {
        String title = ElementNames.title(meeting);
        return Repair.of(
                Text.format("Veranker de afspraak in \"%s\"", "Anchor the agreement in \"%s\"", title),
                anchor(agreement, meeting));
    }

    private static Repair inNewMeeting(Agreement agreement, MeetingKind kind, RegionFacts facts) {
        Meeting meeting = SamenhangFactory.eINSTANCE.createMeeting();
        meeting.setName(FreshNames.of(kind.getName(), facts.region()));
        meeting.setTitle(ElementNames.title(kind));
        meeting.setKind(kind);
        return Repair.of(
                Text.format(
                        "Veranker de afspraak in een nieuw overleg: %s",
                        "Anchor the agreement in a new meeting: %s", meeting.getTitle()),
                new Change.Add(
                        EcoreUtil.getRootContainer(agreement),
                        SamenhangPackage.Literals.REGION_FILE__ELEMENTS,
                        meeting),
                anchor(agreement, meeting));
    }

    private static Change anchor(Agreement agreement, Meeting meeting) {
        return new Change.Add(agreement, SamenhangPackage.Literals.AGREEMENT__ANCHORED_IN, meeting);
    }
}
