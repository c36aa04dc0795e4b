package nl.samenhang.analysis.rules;

import java.util.HashSet;
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
import nl.samenhang.model.Actor;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** R34: youth work takes part in no support route and in no operational meeting (lessons 3 and 4). */
public final class YouthWorkLeftOut implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R34",
            Severity.WARNING,
            new Text("Jongerenwerk buiten de ondersteuningsstructuur", "Youth work outside the support structure"),
            new Text(
                    "Jongerenwerkers kennen jongeren thuis, op straat, op school en online. Zonder hen mist de ondersteuning wat buiten de school speelt.",
                    "Youth workers know young people at home, in the street, at school and online. Without them the support misses what goes on outside school."),
            List.of(Source.LESSON_3, Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school }
                    """, "jongerenwerk", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    overleg zorgoverleg "Zorgoverleg" soort zorgoverleg { deelnemers school, jongerenwerk }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    // Where there is no support structure at all, nobody stands outside it.
    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        List<Meeting> meetings = operational(facts).toList();
        List<Step> steps = supportSteps(facts).toList();
        if (meetings.isEmpty() && steps.isEmpty()) {
            return Stream.empty();
        }
        Set<Partner> inside = new HashSet<>();
        meetings.forEach(meeting -> inside.addAll(Participation.partnersBehind(Participation.attending(meeting))));
        steps.forEach(step -> inside.addAll(Participation.partnersBehind(Participation.involvedIn(step))));
        return Candidates.partners(facts, PartnerFunction.YOUTH_WORK).stream()
                .filter(partner -> !inside.contains(partner))
                .map(partner -> new Gap(partner, message(partner)));
    }

    private static Stream<Meeting> operational(RegionFacts facts) {
        return facts.region().meetings().stream().filter(MeetingLayers::isOperational);
    }

    private static Stream<Step> supportSteps(RegionFacts facts) {
        return facts.region().routes().stream()
                .filter(route -> route.getKind() == RouteKind.SUPPORT)
                .flatMap(route -> route.getNodes().stream())
                .filter(Step.class::isInstance)
                .map(Step.class::cast);
    }

    // Those whom others reach take the seat; without such a role the partner itself does.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        Actor guest = Stream.concat(partner.getContacts().stream(), StepCandidates.rolesOf(partner, facts))
                .filter(role -> Participation.partnersBehind(List.of(role)).contains(partner))
                .findFirst()
                .map(Actor.class::cast)
                .orElse(partner);
        Stream<Repair> meetings = operational(facts).map(meeting -> invite(meeting, guest));
        Stream<Repair> steps = supportSteps(facts).map(step -> consult(step, guest));
        return Stream.concat(meetings, steps).limit(Candidates.MOST).toList();
    }

    private static Repair invite(Meeting meeting, Actor guest) {
        String title = ElementNames.title(meeting);
        return Repair.of(
                Text.format(
                        "Nodig \"%s\" uit voor het overleg \"%s\"",
                        "Invite \"%s\" to the meeting \"%s\"", ElementNames.title(guest), title),
                new Change.Add(meeting, SamenhangPackage.Literals.MEETING__MEMBERS, guest));
    }

    private static Repair consult(Step step, Actor guest) {
        String title = ElementNames.title(step);
        return Repair.of(
                Text.format(
                        "Laat \"%s\" meedenken in de stap \"%s\"",
                        "Have \"%s\" consulted in the step \"%s\"", ElementNames.title(guest), title),
                new Change.Add(step, SamenhangPackage.Literals.STEP__CONSULTED, guest));
    }

    private static Text message(Partner partner) {
        String title = ElementNames.title(partner);
        return Text.format(
                "De partner \"%s\" doet jongerenwerk, maar zit in geen uitvoerend overleg en doet in geen ondersteuningsroute mee. Wat jongerenwerkers op straat en online zien, komt zo niet op tafel. Nodig de partner uit: deelnemers …",
                "The partner \"%s\" does youth work, but is in no operational meeting and takes part in no support route. What youth workers see in the street and online is then not heard. Invite the partner: deelnemers …",
                title);
    }
}
