package nl.samenhang.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Absence;
import nl.samenhang.model.ParticipantKind;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/**
 * R35: the young person or the parents take part in no step of a route, and no reason is given (lesson 3, framework of
 * actions). Family counts as parents.
 */
public final class YouthOrParentsAbsent implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R35",
            Severity.WARNING,
            new Text("Jongere of ouders ontbreken in een route", "Young person or parents absent from a route"),
            new Text(
                    "Wie over een jongere praat zonder de jongere en de ouders, mist wat zij weten en verliest hun vertrouwen.",
                    "Whoever talks about a young person without that person and the parents misses what they know and loses their trust."),
            List.of(Source.LESSON_3, Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            route zorg "Zorgroute" soort ondersteuning {
                stap bespreken "Zorg bespreken" { betrekt ouders }
                stap hulp "Hulp inzetten"
                einde klaar "Afgerond"
            }
            """,
            "zorg",
            """
            route zorg "Zorgroute" soort ondersteuning {
                stap bespreken "Zorg bespreken" { betrekt ouders }
                stap hulp "Hulp inzetten" { betrekt jongere }
                einde klaar "Afgerond"
            }
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
        return facts.region().routes().stream()
                .filter(route -> !absent(route).isEmpty())
                .map(route -> new Gap(route, message(route)));
    }

    private static List<ParticipantKind> absent(Route route) {
        Set<ParticipantKind> present = EnumSet.noneOf(ParticipantKind.class);
        steps(route).forEach(step -> present.addAll(step.getParticipants()));
        route.getAbsences().forEach(absence -> present.addAll(absence.getParticipants()));
        if (present.contains(ParticipantKind.FAMILY)) {
            present.add(ParticipantKind.PARENTS);
        }
        return Stream.of(ParticipantKind.YOUNG_PERSON, ParticipantKind.PARENTS)
                .filter(kind -> !present.contains(kind))
                .toList();
    }

    private static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static Text message(Route route) {
        return Text.format(
                "In de route \"%s\" %s aan geen enkele stap mee. Er wordt over hen gepraat en niet met hen. Voeg aan een stap toe: betrekt … of leg uit waarom het niet kan: zonder … omdat \"…\"",
                "In the route \"%s\" %s no part in any step. Others talk about them and not with them. Add to a step: betrekt … or say why it cannot be: zonder … omdat \"…\"",
                ElementNames.title(route),
                who(absent(route)));
    }

    private static Text who(List<ParticipantKind> absent) {
        if (absent.size() == 2) {
            return new Text("doen de jongere en de ouders", "the young person and the parents take");
        }
        return absent.getFirst() == ParticipantKind.PARENTS
                ? new Text("doen de ouders", "the parents take")
                : new Text("doet de jongere", "the young person takes");
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route route = (Route) gap.element();
        List<ParticipantKind> absent = absent(route);
        Stream<Repair> steps = steps(route).limit(Candidates.MOST - 1L).map(step -> involve(step, absent));
        return Stream.concat(steps, Stream.of(explain(route, absent))).toList();
    }

    private static Repair involve(Step step, List<ParticipantKind> absent) {
        return new Repair(
                Text.format(
                        "Betrek hen bij de stap \"%s\"", "Involve them in the step \"%s\"", ElementNames.title(step)),
                absent.stream()
                        .map(kind -> (Change) new Change.Add(step, Literals.STEP__PARTICIPANTS, kind))
                        .toList());
    }

    private static Repair explain(Route route, List<ParticipantKind> absent) {
        Absence absence = SamenhangFactory.eINSTANCE.createAbsence();
        absence.getParticipants().addAll(absent);
        absence.setReason(Drafts.fillIn("waarom kunnen zij niet meedoen?"));
        return Repair.of(
                new Text("Leg uit waarom zij niet meedoen", "Say why they take no part"),
                new Change.Add(route, Literals.ROUTE__ABSENCES, absence));
    }
}
