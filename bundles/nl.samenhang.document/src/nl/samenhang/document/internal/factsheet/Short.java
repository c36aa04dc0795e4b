package nl.samenhang.document.internal.factsheet;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Duration;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/** How the sheet names things in few letters. What is too long for a line is cut, and shows so. */
final class Short {

    private static final int MOST_LETTERS = 90;

    private static final int MOST_NAMES = 3;

    private Short() {}

    /** The title of an element. */
    static String title(EObject element) {
        return cut(ElementNames.title(element));
    }

    /** The title of an element between quotation marks. */
    static String quoted(NamedElement element) {
        return Dutch.quoted(title(element));
    }

    /** An element in the middle of a sentence: what it is, and its title. */
    static String called(NamedElement element) {
        return Names.called(element, title(element));
    }

    /** Several actors in a sentence, the first of many only; empty for none. */
    static String actors(List<? extends Actor> actors) {
        List<String> names = Names.known(actors).stream()
                .map(actor -> cut(Names.inSentence(actor)))
                .toList();
        if (names.size() <= MOST_NAMES) {
            return Dutch.enumeration(names);
        }
        int left = names.size() - MOST_NAMES + 1;
        return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " en " + Dutch.number(left) + " anderen";
    }

    /** Who carries a step out: those it names, else the meeting it takes place in; empty where nobody is named. */
    static String performers(Step step) {
        String actors = actors(step.getActors());
        boolean inMeeting = step.getMeeting() != null && !step.getMeeting().eIsProxy();
        return actors.isEmpty() && inMeeting ? called(step.getMeeting()) : actors;
    }

    /** A term, such as "binnen 2 uur"; empty for none. */
    static String within(Duration term) {
        return term == null ? "" : "binnen " + Dutch.duration(term);
    }

    /** A text of the model, cut where it is too long. */
    static String cut(String text) {
        return PrintableText.shortened(text.strip(), MOST_LETTERS);
    }
}
