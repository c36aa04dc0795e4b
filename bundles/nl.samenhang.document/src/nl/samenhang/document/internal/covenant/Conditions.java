package nl.samenhang.document.internal.covenant;

import java.util.Optional;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Transition;

/** On which condition a route goes on. A model gives it as a subordinate clause, which needs its conjunction. */
final class Conditions {

    private static final String IF = "als";

    private Conditions() {}

    /**
     * The condition as a clause.
     *
     * @param transition the way on, not null
     * @return such as "als de veiligheid in het geding is"; empty where there is none
     */
    static Optional<String> of(Transition transition) {
        return Dutch.given(transition.getCondition())
                .map(Dutch::phrase)
                .map(Dutch::small)
                .map(text -> DutchPhrases.beginsWith(text, IF) ? text : IF + " " + text);
    }
}
