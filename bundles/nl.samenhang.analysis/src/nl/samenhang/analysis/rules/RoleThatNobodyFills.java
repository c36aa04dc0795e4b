package nl.samenhang.analysis.rules;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/** R03: nobody fills a role, so that the steps it carries out come to a stand (lesson 4). */
public final class RoleThatNobodyFills implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R03",
            Severity.ERROR,
            new Text("Rol die niemand vervult", "Role that nobody fills"),
            new Text(
                    "Een rol die niemand vervult, bestaat alleen op papier. De stappen die eraan hangen, vallen stil.",
                    "A role that nobody fills exists on paper only. The steps that hang on it come to a stand."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    rol mentor "Mentor"
                    """, "mentor", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    rol mentor "Mentor" { vervuld door school }
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
        Set<Role> empty = empty(facts);
        return facts.region().roles().stream()
                .filter(empty::contains)
                .map(role -> gap(role, stalled(role, empty, facts)));
    }

    // A role is empty too where only empty roles fill it. Roles that fill one another in a circle are a mistake in the
    // text.
    private static Set<Role> empty(RegionFacts facts) {
        Set<Role> empty = new HashSet<>();
        Map<Role, Integer> emptyFillers = new IdentityHashMap<>();
        Deque<Role> open = new ArrayDeque<>(facts.region().roles().stream()
                .filter(role -> role.getFilledBy().isEmpty())
                .toList());
        while (!open.isEmpty()) {
            Role role = open.remove();
            empty.add(role);
            facts.references().sources(role, Literals.ROLE__FILLED_BY, Role.class).stream()
                    .filter(other -> emptyFillers.merge(other, 1, Integer::sum)
                            == other.getFilledBy().size())
                    .forEach(open::add);
        }
        return empty;
    }

    // A step goes on where somebody else takes it too, or where a meeting does.
    private static List<Step> stalled(Role role, Set<Role> empty, RegionFacts facts) {
        return facts.references().sources(role, Literals.STEP__ACTORS, Step.class).stream()
                .filter(step -> step.getMeeting() == null && empty.containsAll(step.getActors()))
                .toList();
    }

    private static Gap gap(Role role, List<Step> steps) {
        return new Gap(
                role,
                Text.format(
                        "%s %s Wijs een partner aan: vervuld door …",
                        "%s %s Assign a partner: vervuld door …", whatIsWrong(role), stalled(steps)),
                steps);
    }

    private static Text whatIsWrong(Role role) {
        String title = ElementNames.title(role);
        return role.getFilledBy().isEmpty()
                ? Text.format("Niemand vervult de rol \"%s\".", "Nobody fills the role \"%s\".", title)
                : Text.format(
                        "Achter de rol \"%s\" staat niemand, want ook %s vervult niemand.",
                        "Nobody stands behind the role \"%s\", as nobody fills %s either.",
                        title,
                        Enumeration.titles(role.getFilledBy()));
    }

    private static Text stalled(List<Step> steps) {
        Text list = Enumeration.of(steps, step -> "\"" + ElementNames.title(step) + "\"");
        return switch (steps.size()) {
            case 0 -> new Text("Wie deze rol zoekt, vindt niemand.", "Whoever looks for it finds nobody.");
            case 1 ->
                new Text(
                        "De stap %s valt daardoor stil.".formatted(list.dutch()),
                        "The step %s comes to a stand.".formatted(list.english()));
            default ->
                new Text(
                        "De stappen %s vallen daardoor stil.".formatted(list.dutch()),
                        "The steps %s come to a stand.".formatted(list.english()));
        };
    }

    // First the partners that name the role as their contact.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return facts.region().partners().stream()
                .filter(partner -> !facts.participation().hasLeft(partner))
                .sorted(Comparator.comparing(partner -> !partner.getContacts().contains(gap.element())))
                .limit(Candidates.MOST)
                .map(partner -> Repair.of(
                        Text.format(
                                "Laat \"%s\" deze rol vervullen",
                                "Let \"%s\" fill this role", ElementNames.title(partner)),
                        new Change.Add(gap.element(), Literals.ROLE__FILLED_BY, partner)))
                .toList();
    }
}
