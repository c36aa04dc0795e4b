package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.MeetingLayers;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;
import nl.samenhang.model.TimeUnit;

/** R47: a meeting lacks a chair, members or a rhythm (conversation cards, fourth row). */
public final class IncompleteMeeting implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R47",
            Severity.WARNING,
            new Text("Overleg zonder voorzitter, deelnemers of ritme", "Meeting without a chair, members or rhythm"),
            new Text(
                    "Een overleg zonder voorzitter, vaste deelnemers en een vast ritme hangt van toeval af.",
                    "A meeting without a chair, fixed members and a fixed rhythm depends on chance."),
            List.of(Source.CARDS));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    rol mentor "Mentor"
                    rol wijkagent "Wijkagent"
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg {
                        deelnemers mentor, wijkagent
                    }
                    """, "zorgoverleg", """
                    rol mentor "Mentor"
                    rol wijkagent "Wijkagent"
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg {
                        voorzitter mentor
                        deelnemers mentor, wijkagent
                        elke 6 weken
                    }
                    """);

    private record Rhythm(int amount, TimeUnit unit, Text words) {}

    private static final Rhythm OPERATIONAL =
            new Rhythm(6, TimeUnit.WEEK, new Text("een ritme van 6 weken", "a rhythm of 6 weeks"));
    private static final Rhythm POLICY =
            new Rhythm(3, TimeUnit.MONTH, new Text("een ritme van 3 maanden", "a rhythm of 3 months"));
    private static final Rhythm GOVERNANCE =
            new Rhythm(6, TimeUnit.MONTH, new Text("een ritme van 6 maanden", "a rhythm of 6 months"));

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
        return facts.region().meetings().stream()
                .filter(IncompleteMeeting::isIncomplete)
                .map(meeting -> new Gap(meeting, message(meeting)));
    }

    private static boolean isIncomplete(Meeting meeting) {
        return meeting.getChair() == null || meeting.getMembers().isEmpty() || meeting.getFrequency() == null;
    }

    private static Text message(Meeting meeting) {
        List<Text> missing = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        if (meeting.getChair() == null) {
            missing.add(new Text("geen voorzitter", "no chair"));
            clauses.add("voorzitter …");
        }
        if (meeting.getMembers().isEmpty()) {
            missing.add(new Text("geen deelnemers", "no members"));
            clauses.add("deelnemers …");
        }
        if (meeting.getFrequency() == null) {
            missing.add(new Text("geen vast ritme", "no fixed rhythm"));
            clauses.add("elke …");
        }
        String title = ElementNames.title(meeting);
        Text list = Enumeration.of(missing);
        String clause = String.join(", ", clauses);
        return Text.format(
                "Het overleg \"%s\" heeft %s. Of het doorgaat en iets oplevert, hangt dan van toeval af. Vul aan: %s",
                "The meeting \"%s\" has %s. Whether it takes place and comes to anything then depends on chance. Complete it: %s",
                title,
                list,
                clause);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Meeting meeting = (Meeting) gap.element();
        List<Actor> members = meeting.getMembers().isEmpty() ? expected(meeting, facts) : List.of();
        if (meeting.getMembers().isEmpty() && members.isEmpty()) {
            // Only a person knows who belongs at the table.
            return List.of();
        }
        if (meeting.getChair() != null) {
            return List.of(completion(meeting, Optional.empty(), members));
        }
        return Stream.concat(meeting.getMembers().stream(), members.stream())
                .filter(actor -> takesPart(actor, facts))
                .limit(Candidates.MOST)
                .map(chair -> completion(meeting, Optional.of(chair), members))
                .toList();
    }

    // Whoever acts in a step that takes place in the meeting.
    private static List<Actor> expected(Meeting meeting, RegionFacts facts) {
        return facts.references().sources(meeting, SamenhangPackage.Literals.STEP__MEETING, Step.class).stream()
                .flatMap(step -> step.getActors().stream())
                .distinct()
                .filter(actor -> takesPart(actor, facts))
                .toList();
    }

    private static boolean takesPart(Actor actor, RegionFacts facts) {
        return !actor.eIsProxy()
                && Participation.partnersBehind(List.of(actor)).stream().noneMatch(facts.participation()::hasLeft);
    }

    private static Repair completion(Meeting meeting, Optional<Actor> chair, List<Actor> members) {
        List<Change> changes = new ArrayList<>();
        List<Text> clauses = new ArrayList<>();
        chair.ifPresent(actor -> {
            changes.add(new Change.Add(meeting, SamenhangPackage.Literals.MEETING__CHAIR, actor));
            String title = ElementNames.title(actor);
            clauses.add(Text.format("voorzitter \"%s\"", "chair \"%s\"", title));
        });
        if (!members.isEmpty()) {
            members.forEach(
                    actor -> changes.add(new Change.Add(meeting, SamenhangPackage.Literals.MEETING__MEMBERS, actor)));
            clauses.add(
                    new Text("de uitvoerders van de stappen als deelnemers", "those who act in the steps as members"));
        }
        if (meeting.getFrequency() == null) {
            Rhythm rhythm = usualRhythm(meeting);
            changes.add(new Change.Add(
                    meeting,
                    SamenhangPackage.Literals.MEETING__FREQUENCY,
                    Durations.of(rhythm.amount(), rhythm.unit())));
            clauses.add(rhythm.words());
        }
        Text list = Enumeration.of(clauses);
        return new Repair(Text.format("Vul aan: %s", "Complete it: %s", list), changes);
    }

    private static Rhythm usualRhythm(Meeting meeting) {
        return switch (MeetingLayers.of(meeting)) {
            case GOVERNANCE -> GOVERNANCE;
            case POLICY -> POLICY;
            case OPERATIONAL, UNSPECIFIED -> OPERATIONAL;
        };
    }
}
