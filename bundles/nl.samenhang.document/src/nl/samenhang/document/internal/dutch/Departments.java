package nl.samenhang.document.internal.dutch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Department;
import nl.samenhang.model.Partner;
import org.eclipse.emf.ecore.EObject;

/** How a document calls the departments of a partner. */
final class Departments {

    private static final String WORD = "afdeling ";

    private Departments() {}

    /**
     * Puts together what is told in one phrase.
     *
     * @param actors the actors, not null
     * @return the actors in groups: departments of one partner, where the first stands; every other actor by itself
     */
    static Collection<List<Actor>> together(List<? extends Actor> actors) {
        Map<Entry<Boolean, EObject>, List<Actor>> groups = actors.stream()
                .collect(Collectors.groupingBy(Departments::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    // The partner itself is not one of its departments.
    private static Entry<Boolean, EObject> group(Actor actor) {
        boolean joins = actor instanceof Department
                && actor.eContainer() instanceof Partner
                && isPlain(ElementNames.title(actor));
        return Map.entry(joins, joins ? actor.eContainer() : actor);
    }

    private static boolean isPlain(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        return !small.startsWith("team ") && !small.startsWith("dienst ");
    }

    /**
     * Departments of one partner in the middle of a sentence.
     *
     * @param departments at least one department
     * @return such as "de afdeling Jeugd van de gemeente" or "de afdelingen Jeugd en Welzijn van de gemeente"
     */
    static String inSentence(List<? extends Actor> departments) {
        String of =
                departments.getFirst().eContainer() instanceof Partner partner ? " van " + Names.partner(partner) : "";
        return (departments.size() == 1 ? one(ElementNames.title(departments.getFirst())) : more(departments)) + of;
    }

    private static String one(String title) {
        if (isPlain(title)) {
            return "de " + WORD + bare(title);
        }
        return (title.toLowerCase(Locale.ROOT).startsWith("team ") ? "het " : "de ") + Dutch.small(title);
    }

    // A title such as "Werk, inkomen en schulden" among others needs quotation marks to be told from them.
    private static String more(List<? extends Actor> departments) {
        List<String> titles = departments.stream()
                .map(department -> bare(ElementNames.title(department)))
                .toList();
        boolean simple = titles.stream().noneMatch(title -> title.contains(",") || title.contains(" en "));
        return "de afdelingen "
                + Dutch.enumeration(
                        simple ? titles : titles.stream().map(Dutch::quoted).toList());
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).startsWith(WORD) ? title.substring(WORD.length()) : title;
    }
}
