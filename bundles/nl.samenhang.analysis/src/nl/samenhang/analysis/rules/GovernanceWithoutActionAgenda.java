package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
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
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;

/** R37: a governance meeting keeps no action agenda for an operational meeting (lesson 7). */
public final class GovernanceWithoutActionAgenda implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R37",
            Severity.WARNING,
            new Text(
                    "Bestuurlijk overleg zonder uitvoerende tegenhanger",
                    "Governance meeting without an operational counterpart"),
            new Text(
                    "Bestuurders en uitvoerders hebben elkaar nodig. Een doe-agenda brengt besluiten naar de werkvloer en vragen naar de bestuurstafel.",
                    "Governors and professionals need each other. An action agenda takes decisions to the work floor and questions to the board."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                    overleg lea "Lokale Educatieve Agenda" soort lea
                    """, "lea", """
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg
                    overleg lea "Lokale Educatieve Agenda" soort lea { doeagenda zorgoverleg }
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
        return facts.region().meetings().stream()
                .filter(meeting -> MeetingLayers.of(meeting) == MeetingLayer.GOVERNANCE)
                .filter(meeting -> meeting.getAgendaFor().stream().noneMatch(MeetingLayers::isOperational))
                .map(meeting -> new Gap(meeting, message(meeting), meeting.getAgendaFor()));
    }

    // Meetings that share most partners with this one go first.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Meeting governance = (Meeting) gap.element();
        Set<Partner> partners = Participation.partnersBehind(Participation.attending(governance));
        List<Repair> links = facts.region().meetings().stream()
                .filter(meeting -> meeting != governance && MeetingLayers.isOperational(meeting))
                .sorted(Comparator.comparing(meeting -> -shared(meeting, partners)))
                .limit(Candidates.MOST)
                .map(meeting -> link(governance, meeting))
                .toList();
        return links.isEmpty() ? List.of(newMeeting(governance, facts)) : links;
    }

    private static long shared(Meeting meeting, Set<Partner> partners) {
        return Participation.partnersBehind(Participation.attending(meeting)).stream()
                .filter(partners::contains)
                .count();
    }

    private static Repair link(Meeting governance, Meeting operational) {
        String title = ElementNames.title(operational);
        return Repair.of(
                Text.format(
                        "Houd een doe-agenda bij voor het overleg \"%s\"",
                        "Keep an action agenda for the meeting \"%s\"", title),
                new Change.Add(governance, SamenhangPackage.Literals.MEETING__AGENDA_FOR, operational));
    }

    private static Repair newMeeting(Meeting governance, RegionFacts facts) {
        Meeting operational = SamenhangFactory.eINSTANCE.createMeeting();
        operational.setName(FreshNames.of("nieuwOverleg", facts.region()));
        operational.setTitle(Drafts.fillIn("in welk overleg bespreken uitvoerders hun werk?"));
        operational.setLayer(MeetingLayer.OPERATIONAL);
        return Repair.of(
                new Text(
                        "Voeg een uitvoerend overleg toe, met een doe-agenda",
                        "Add an operational meeting, with an action agenda"),
                Placement.addition(operational, governance, facts),
                new Change.Add(governance, SamenhangPackage.Literals.MEETING__AGENDA_FOR, operational));
    }

    private static Text message(Meeting meeting) {
        String title = ElementNames.title(meeting);
        return Text.format(
                "Het bestuurlijke overleg \"%s\" houdt geen doe-agenda bij voor een uitvoerend overleg. Wat bestuurders besluiten, bereikt de werkvloer niet, en wat daar speelt, bereikt hen niet. Koppel een uitvoerend overleg: doeagenda …",
                "The governance meeting \"%s\" keeps no action agenda for an operational meeting. What governors decide does not reach the work floor, and what goes on there does not reach them. Link an operational meeting: doeagenda …",
                title);
    }
}
