package nl.samenhang.document.internal.dutch;

import java.util.Collection;
import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Department;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.ParticipantKind;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.RouteNode;
import org.eclipse.emf.ecore.EObject;

/** How a covenant calls the partners, departments and roles of a model in a sentence. */
public final class Names {

    /** Endings of compound nouns that take "het". A role is a person, and takes "de", unless it ends like this. */
    private static final List<String> NEUTER_ENDINGS = List.of(
            "team",
            "punt",
            "bureau",
            "centrum",
            "huis",
            "overleg",
            "bestuur",
            "verband",
            "werk",
            "loket",
            "lid",
            "hoofd",
            "college",
            "platform",
            "meldpunt",
            "comité",
            "secretariaat");

    private Names() {}

    /**
     * An actor in the middle of a sentence.
     *
     * @param actor the actor, not null
     * @return such as "de gemeente" (the short name of the partner), "Gemeente Meerstad" (its title, where it has no
     *     short name), "de procesregisseur" or "de afdeling Jeugd van de gemeente"
     */
    public static String inSentence(Actor actor) {
        return switch (actor) {
            case Partner partner -> partner(partner);
            case Department department -> Departments.inSentence(List.of(department));
            case Role role -> role(role);
            default -> ElementNames.title(actor);
        };
    }

    /**
     * Several actors in the middle of a sentence. Departments of one partner stand together.
     *
     * @param actors the actors, not null; references that lead nowhere are left out
     * @return the enumeration, such as "het wijkteam en de afdelingen Jeugd en Welzijn van de gemeente"; empty for none
     */
    public static String inSentence(Collection<? extends Actor> actors) {
        return Dutch.enumeration(Departments.together(known(actors)).stream()
                .map(group -> group.size() == 1 ? inSentence(group.getFirst()) : Departments.inSentence(group))
                .toList());
    }

    /**
     * The titles of several elements, each between quotation marks.
     *
     * @param elements the elements, not null; references that lead nowhere are left out
     * @return such as “Verzuim” en “Afpersing”; empty for no elements
     */
    public static String quoted(Collection<? extends NamedElement> elements) {
        return Dutch.enumeration(known(elements).stream().map(Names::quoted).toList());
    }

    /**
     * The title of an element between quotation marks.
     *
     * @param element the element, not null
     * @return the quoted title
     */
    public static String quoted(EObject element) {
        return Dutch.quoted(ElementNames.title(element));
    }

    /**
     * An element in the middle of a sentence: what it is, and its title. A title that says what it is needs no noun.
     *
     * @param element a route, step, meeting, issue, agreement or sharing of information, not null
     * @return such as: het overleg “Kernteam”; but: de “Route van de meldcode”; a step with its route
     */
    public static String called(EObject element) {
        String called = called(element, ElementNames.title(element));
        return element instanceof RouteNode ? called + " van " + called(element.eContainer()) : called;
    }

    /**
     * An element in the middle of a sentence under a title of the writer's choice, such as a short one.
     *
     * @param element the element, as above
     * @param title the title, not null
     * @return what it is, and the title; of a step without its route
     */
    public static String called(EObject element, String title) {
        Noun noun = Noun.of(element);
        return DutchPhrases.beginsWith(title, noun.more())
                ? "de " + Dutch.quoted(title)
                : DutchPhrases.named(noun.article(), noun.one(), title);
    }

    /**
     * Several elements of one kind in the middle of a sentence.
     *
     * @param elements the elements, not null; references that lead nowhere are left out
     * @return such as: de vraagstukken “Verzuim” en “Pesten”; empty for no elements
     */
    public static String called(Collection<? extends NamedElement> elements) {
        List<NamedElement> known = known(elements);
        return switch (known.size()) {
            case 0 -> "";
            case 1 -> called(known.getFirst());
            default -> "de " + Noun.of(known.getFirst()).more() + " " + quoted(known);
        };
    }

    /**
     * The legal name of a partner.
     *
     * @param partner the partner, not null
     * @return the legal name, else the title
     */
    public static String legal(Partner partner) {
        return Dutch.given(partner.getLegalName()).orElseGet(() -> ElementNames.title(partner));
    }

    /**
     * By which name a document calls a partner from here on.
     *
     * @param partner the partner, not null
     * @return such as ", hierna te noemen: “de gemeente”"; empty where that is its legal name
     */
    public static String alias(Partner partner) {
        String called = partner(partner);
        return called.equals(legal(partner)) ? "" : ", hierna te noemen: " + Dutch.quoted(called);
    }

    /**
     * Young people, parents and family in the middle of a sentence.
     *
     * @param kinds who, not null
     * @return such as "de jongere en de ouders"; empty for nobody
     */
    public static String participants(Collection<ParticipantKind> kinds) {
        return Dutch.enumeration(kinds.stream().map(Names::participant).toList());
    }

    private static String participant(ParticipantKind kind) {
        return switch (kind) {
            case YOUNG_PERSON -> "de jongere";
            case PARENTS -> "de ouders";
            case FAMILY -> "de familie";
        };
    }

    /**
     * Those elements that references lead to.
     *
     * @param elements the elements, not null; may hold null and unresolved references
     * @param <T> the type
     * @return the elements that are there
     */
    public static <T extends EObject> List<T> known(Collection<? extends T> elements) {
        return elements.stream()
                .filter(element -> element != null && !element.eIsProxy())
                .<T>map(element -> element)
                .toList();
    }

    static String partner(Partner partner) {
        return Dutch.given(partner.getShortName()).orElseGet(() -> ElementNames.title(partner));
    }

    private static String role(Role role) {
        String title = Dutch.small(ElementNames.title(role));
        boolean neuter = NEUTER_ENDINGS.stream().anyMatch(title::endsWith);
        boolean hasArticle = title.startsWith("de ") || title.startsWith("het ");
        if (hasArticle) {
            return title;
        }
        // Of several words the head may be any one; "de teamleider wijkteam", but "het meldpunt jeugd".
        boolean first = NEUTER_ENDINGS.stream().anyMatch(title.split(" ", 2)[0]::endsWith);
        return (first || (neuter && !title.contains(" ")) ? "het " : "de ") + title;
    }
}
