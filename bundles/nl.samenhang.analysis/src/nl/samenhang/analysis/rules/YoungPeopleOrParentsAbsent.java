package nl.samenhang.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
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
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** R35: young people or their parents take part in no step of a route, and nothing says why (lesson 3, framework of
 * actions). The family stands for the parents. */
public final class YoungPeopleOrParentsAbsent implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R35",
            Severity.WARNING,
            new Text("Jongere of ouders doen niet mee in een route", "Young people or parents absent from a route"),
            new Text(
                    "Jongeren en ouders zijn de belangrijkste ingang tot een oplossing. Wie over hen praat en niet met hen, verliest hen.",
                    "Young people and parents are the main way to a solution. Whoever talks about them and not with them loses them."),
            List.of(Source.LESSON_3, Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school { betrekt ouders }
                        einde klaar "Afgerond"
                    }
                    """, "zorg", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school { betrekt jongere, ouders }
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
                .filter(route ->
                        !missing(route).isEmpty() && steps(route).findAny().isPresent())
                .map(route -> new Gap(route, message(route)));
    }

    private static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static List<ParticipantKind> missing(Route route) {
        Set<ParticipantKind> accountedFor = EnumSet.noneOf(ParticipantKind.class);
        steps(route).forEach(step -> accountedFor.addAll(step.getParticipants()));
        route.getAbsences().forEach(absence -> accountedFor.addAll(absence.getParticipants()));
        if (accountedFor.contains(ParticipantKind.FAMILY)) {
            accountedFor.add(ParticipantKind.PARENTS);
        }
        return Stream.of(ParticipantKind.YOUNG_PERSON, ParticipantKind.PARENTS)
                .filter(kind -> !accountedFor.contains(kind))
                .toList();
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route route = (Route) gap.element();
        List<ParticipantKind> missing = missing(route);
        Stream<Repair> steps = steps(route).limit(Candidates.MOST - 1L).map(step -> involve(step, missing));
        return Stream.concat(steps, Stream.of(explain(route, missing))).toList();
    }

    private static Repair involve(Step step, List<ParticipantKind> missing) {
        Text who = names(missing);
        String title = ElementNames.title(step);
        return new Repair(
                Text.format("Betrek %s bij de stap \"%s\"", "Involve %s in the step \"%s\"", who, title),
                missing.stream()
                        .<Change>map(kind -> new Change.Add(step, SamenhangPackage.Literals.STEP__PARTICIPANTS, kind))
                        .toList());
    }

    private static Repair explain(Route route, List<ParticipantKind> missing) {
        Absence absence = SamenhangFactory.eINSTANCE.createAbsence();
        absence.getParticipants().addAll(missing);
        absence.setReason(Drafts.fillIn("waarom kunnen zij niet meedoen?"));
        Text who = names(missing);
        return Repair.of(
                new Text(
                        "Leg uit waarom %s niet %s".formatted(who.dutch(), isPlural(missing) ? "meedoen" : "meedoet"),
                        "Explain why %s cannot take part".formatted(who.english())),
                new Change.Add(route, SamenhangPackage.Literals.ROUTE__ABSENCES, absence));
    }

    private static Text names(List<ParticipantKind> kinds) {
        return new Text(
                Enumeration.of(kinds, kind -> kind == ParticipantKind.PARENTS ? "de ouders" : "de jongere")
                        .dutch(),
                Enumeration.of(kinds, kind -> kind == ParticipantKind.PARENTS ? "the parents" : "the young person")
                        .english());
    }

    private static boolean isPlural(List<ParticipantKind> kinds) {
        return kinds.contains(ParticipantKind.PARENTS);
    }

    private static Text message(Route route) {
        List<ParticipantKind> missing = missing(route);
        Text who = names(missing);
        String clause = missing.stream().map(ParticipantKind::getLiteral).collect(Collectors.joining(", "));
        return new Text(
                "In de route \"%s\" %s %s in geen enkele stap mee. Besluiten vallen zo zonder de inbreng van wie het aangaat. Voeg bij een stap toe: betrekt %s. Kan dat niet, leg dan uit waarom: zonder %s omdat …"
                        .formatted(
                                ElementNames.title(route),
                                isPlural(missing) ? "doen" : "doet",
                                who.dutch(),
                                clause,
                                clause),
                "In the route \"%s\" %s %s part in no step. Decisions are then made without those whom they concern. Add to a step: betrekt %s. If that cannot be, explain why: zonder %s omdat …"
                        .formatted(
                                ElementNames.title(route),
                                who.english(),
                                isPlural(missing) ? "take" : "takes",
                                clause,
                                clause));
    }
}
