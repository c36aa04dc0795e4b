package nl.samenhang.diagram.internal.view;

import java.util.List;
import nl.samenhang.analysis.Text;
import nl.samenhang.diagram.Scope;

/**
 * A view on a region: says which elements become groups, nodes and edges, and which of their properties become looks and
 * words. Where they stand and how they are drawn is no matter of a view.
 */
public interface View {

    /**
     * The name by which users choose the view.
     *
     * @return one lower-case Dutch word, such as "route"
     */
    String id();

    /**
     * What the view is called.
     *
     * @return the name as the beginning of a title, such as "Routekaart"
     */
    Text name();

    /**
     * What the view shows of a scope.
     *
     * @param scope the scope, not null
     * @return the graph; empty where the scope has nothing of the kind
     */
    ViewGraph graph(Scope scope);

    /**
     * The same in words, for whoever cannot see it.
     *
     * @param scope the scope, not null
     * @param graph what {@link #graph} gave for it
     * @return Dutch sentences that name every node of the graph
     */
    List<String> sentences(Scope scope, ViewGraph graph);
}
