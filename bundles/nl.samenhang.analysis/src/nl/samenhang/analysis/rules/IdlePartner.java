package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangPackage.Literals;

/** R05: a partner takes part in no route, meeting or agreement (lesson 4). A partner that has left is not idle. */
public final class IdlePartner implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R05",
            Severity.WARNING,
            new Text("Partner die nergens meedoet", "Partner that takes no part"),
            new Text(
                    "Een partner die alleen op de lijst staat, wordt niet gevonden als het erop aankomt.",
                    "A partner that is merely on the list is not found when it matters."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner halt "Halt" soort halt
                    partner politie "Politie" soort politie
                    overleg zorgoverleg "Zorgoverleg" { deelnemers politie }
                    """, "halt", """
                    partner halt "Halt" soort halt
                    partner politie "Politie" soort politie
                    overleg zorgoverleg "Zorgoverleg" { deelnemers politie, halt }
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
        return facts.region().partners().stream()
                .filter(partner -> isIdle(partner, facts.participation()))
                .map(partner -> new Gap(partner, message(partner)));
    }

    private static boolean isIdle(Partner partner, Participation participation) {
        return !participation.hasLeft(partner)
                && !participation.isInRoute(partner)
                && !participation.isInMeeting(partner)
                && !participation.isInAgreement(partner);
    }

    private static Text message(Partner partner) {
        String title = ElementNames.title(partner);
        return new Text(
                "De partner \"%s\" komt in geen enkele route of afspraak en in geen enkel overleg voor. De anderen weten zo niet waarvoor zij er terechtkunnen. Geef de partner een plek, of haal hem uit de regio."
                        .formatted(title),
                "The partner \"%s\" takes part in no route, meeting or agreement. Others cannot know what to turn to it for. Involve the partner, or remove it."
                        .formatted(title));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        Stream<Repair> invitations = facts.region().meetings().stream()
                .sorted(Comparator.comparing(meeting -> meeting.getLayer() != MeetingLayer.OPERATIONAL))
                .limit(Candidates.MOST - 1L)
                .map(meeting -> Repair.of(
                        Text.format(
                                "Nodig de partner uit voor \"%s\"",
                                "Invite the partner to \"%s\"", ElementNames.title(meeting)),
                        new Change.Add(meeting, Literals.MEETING__MEMBERS, partner)));
        return Stream.concat(invitations, removal(partner, facts).stream()).toList();
    }

    // Only a partner that nothing refers to can go without leaving a hole.
    private static Optional<Repair> removal(Partner partner, RegionFacts facts) {
        boolean named = Stream.concat(Stream.of(partner), partner.getDepartments().stream())
                .anyMatch(actor -> !facts.references().to(actor).isEmpty());
        return named
                ? Optional.empty()
                : Optional.of(Repair.of(
                        new Text("Haal de partner uit de regio", "Remove the partner from the region"),
                        new Change.Remove(partner.eContainer(), Literals.REGION_FILE__ELEMENTS, partner)));
    }
}
