package nl.samenhang.document.internal.dutch;

import nl.samenhang.model.Agreement;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/**
 * What an element of a model is, as a Dutch noun.
 *
 * @param article its article
 * @param one the noun for one
 * @param more the noun for several
 */
record Noun(String article, String one, String more) {

    /**
     * The noun for an element.
     *
     * @param element an element that documents tell about by its title, not null
     * @return the noun
     * @throws IllegalArgumentException if no document does so
     */
    static Noun of(EObject element) {
        return switch (element) {
            case Route route -> new Noun("de", "route", "routes");
            case Step step -> new Noun("de", "stap", "stappen");
            case RouteNode end -> new Noun("het", "einde", "einden");
            case Meeting meeting -> new Noun("het", "overleg", "overleggen");
            case Issue issue -> new Noun("het", "vraagstuk", "vraagstukken");
            case InformationSharing sharing -> new Noun("de", "informatiedeling", "informatiedelingen");
            case Agreement agreement -> agreement(agreement);
            default ->
                throw new IllegalArgumentException(
                        "No noun for " + element.eClass().getName());
        };
    }

    private static Noun agreement(Agreement agreement) {
        return switch (agreement.getKind()) {
            case COVENANT -> new Noun("het", "convenant", "convenanten");
            case WORKING_AGREEMENT -> new Noun("de", "werkafspraak", "werkafspraken");
            case ARRANGEMENT -> new Noun("de", "regeling", "regelingen");
        };
    }
}
