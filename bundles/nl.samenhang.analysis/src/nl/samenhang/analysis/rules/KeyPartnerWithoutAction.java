package nl.samenhang.analysis.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/** R18: a partner answers for an issue or takes steps of a route, but has no action at any level (framework of actions). */
public final class KeyPartnerWithoutAction implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R18",
            Severity.WARNING,
            new Text("Partner met een sleutelrol, maar zonder handeling", "Key partner without an action"),
            new Text(
                    "Wie verantwoordelijk is of stappen zet, hoort ook te zeggen wat hij doet aan de basis, aan preventie en bij incidenten.",
                    "Whoever answers for an issue or takes steps should also say what it does for the foundation, for prevention and at incidents."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        eigenaar gemeente
                        incident { handeling "Aanhouden en horen" door politie }
                    }
                    """, "gemeente", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        eigenaar gemeente
                        preventie gericht { traject "Coach naast de jongere" door gemeente }
                        incident { handeling "Aanhouden en horen" door politie }
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
        List<Action> actions = facts.region().all(Action.class);
        if (actions.isEmpty()) {
            return Stream.empty();
        }
        Set<Partner> acting = new HashSet<>();
        actions.forEach(action -> acting.addAll(Participation.partnersBehind(action.getActors())));
        Map<Partner, Set<NamedElement>> keys = keys(facts.region());
        return facts.region().partners().stream()
                .filter(partner -> keys.containsKey(partner) && !acting.contains(partner))
                .filter(partner -> !facts.participation().hasLeft(partner))
                .map(partner -> new Gap(
                        partner,
                        message(partner, keys.get(partner)),
                        keys.get(partner).stream().toList()));
    }

    /** The issues that partners own or lead, and the routes in which they take steps. */
    private static Map<Partner, Set<NamedElement>> keys(Region region) {
        Map<Partner, Set<NamedElement>> keys = new HashMap<>();
        for (Issue issue : region.issues()) {
            add(issue.getOwners(), issue, keys);
            add(Stream.ofNullable(issue.getLead()).toList(), issue, keys);
        }
        for (Step step : region.all(Step.class)) {
            add(step.getActors(), (Route) step.eContainer(), keys);
        }
        return keys;
    }

    private static void add(List<Actor> actors, NamedElement element, Map<Partner, Set<NamedElement>> keys) {
        Participation.partnersBehind(actors)
                .forEach(partner -> keys.computeIfAbsent(partner, key -> new LinkedHashSet<>())
                        .add(element));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        return gap.involved().stream()
                .flatMap(KeyPartnerWithoutAction::issues)
                .distinct()
                .limit(Candidates.MOST)
                .map(issue -> repair(issue, partner))
                .toList();
    }

    private static Stream<Issue> issues(EObject key) {
        return switch (key) {
            case Issue issue -> Stream.of(issue);
            case Route route -> route.getIssues().stream().filter(issue -> !issue.eIsProxy());
            default -> Stream.empty();
        };
    }

    // At the first level where nothing is done yet, as the foundation goes before incidents.
    private static Repair repair(Issue issue, Partner partner) {
        ActionLevel level = Stream.of(ActionLevel.values())
                .filter(any -> !IssueLevels.hasActions(issue, any))
                .findFirst()
                .orElse(ActionLevel.UNIVERSAL_PREVENTION);
        Action action = IssueLevels.action(ActionKind.ACTION, "wat doet deze partner?");
        action.getActors().add(partner);
        Text name = IssueLevels.name(level);
        String title = ElementNames.title(issue);
        return Repair.of(
                Text.format(
                        "Voeg een handeling toe bij het vraagstuk \"%s\" (%s)",
                        "Add an action to the issue \"%s\" (%s)", title, name),
                IssueLevels.addition(issue, level, action));
    }

    private static Text message(Partner partner, Set<NamedElement> keys) {
        String title = ElementNames.title(partner);
        Text list = Enumeration.titles(keys.stream().toList());
        return Text.format(
                "De partner \"%s\" heeft een sleutelrol bij %s, maar bij geen enkel vraagstuk staat wat deze partner doet. De anderen weten dan niet waarop zij kunnen rekenen. Voeg een handeling toe: handeling … door %s",
                "The partner \"%s\" has a key part in %s, but no issue says what it does. The others then do not know what they can count on. Add an action: handeling … door %s",
                title,
                list,
                ElementNames.written(partner));
    }
}
