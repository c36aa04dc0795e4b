package nl.samenhang.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RuleSetting;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Settings and acceptances name rules that exist: of any other, nothing would ever be heard. */
final class RuleIdCheck {

    private RuleIdCheck() {}

    static Stream<Problem> problems(Region region) {
        return region.all(Acceptance.class).stream()
                .map(acceptance ->
                        problem(acceptance, SamenhangPackage.Literals.ACCEPTANCE__RULE, acceptance.getRule()))
                .flatMap(Optional::stream);
    }

    static Stream<Problem> problems(Catalog catalog) {
        return catalog.getElements().stream()
                .filter(RuleSetting.class::isInstance)
                .map(RuleSetting.class::cast)
                .map(setting -> problem(setting, SamenhangPackage.Literals.RULE_SETTING__RULE, setting.getRule()))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> problem(EObject element, EAttribute feature, String id) {
        Set<String> known = known();
        if (id == null || known.contains(id)) {
            return Optional.empty();
        }
        List<String> meant = Stream.of(written(id)).filter(known::contains).toList();
        return Places.problem(element, feature, 0, message(id, meant, known), meant);
    }

    private static Set<String> known() {
        Set<String> ids = new TreeSet<>();
        GapRules.all().stream().map(GapRule::info).map(RuleInfo::id).forEach(ids::add);
        AcceptanceReview.rules().stream().map(RuleInfo::id).forEach(ids::add);
        return ids;
    }

    // "r1" means R01.
    private static String written(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return upper.length() == 2 ? upper.charAt(0) + "0" + upper.charAt(1) : upper;
    }

    private static Text message(String id, List<String> meant, Set<String> known) {
        if (!meant.isEmpty()) {
            return Text.format(
                    "Er is geen regel %s. Bedoelde u %s?",
                    "There is no rule %s. Did you mean %s?", id, meant.getFirst());
        }
        return Text.format(
                "Er is geen regel %s. Er zijn: %s.", "There is no rule %s. There are: %s.", id, ranges(known));
    }

    // "A01 tot en met A03 en R01 tot en met R64".
    private static Text ranges(Set<String> ids) {
        List<Text> ranges = new ArrayList<>();
        String first = null;
        String last = null;
        for (String id : ids) {
            if (last == null || !id.equals(next(last))) {
                if (last != null) {
                    ranges.add(range(first, last));
                }
                first = id;
            }
            last = id;
        }
        ranges.add(range(first, last));
        return Enumeration.of(ranges);
    }

    private static String next(String id) {
        return "%s%02d".formatted(id.charAt(0), Integer.parseInt(id.substring(1)) + 1);
    }

    private static Text range(String first, String last) {
        return first.equals(last) ? new Text(first, first) : Text.format("%s tot en met %s", "%s to %s", first, last);
    }
}
