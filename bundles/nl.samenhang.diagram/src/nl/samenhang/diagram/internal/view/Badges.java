package nl.samenhang.diagram.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts each finding where it belongs in a picture: at the node or group that shows its element, or else the nearest
 * element around that; what is said of the subject of the whole picture goes to its title. What a picture does not show
 * gets no badge in it.
 */
public final class Badges {

    /** The id under which the badge of the title is found. */
    public static final String TITLE = "";

    private final Map<String, Badge> byId;

    private Badges(Map<String, Badge> byId) {
        this.byId = byId;
    }

    /**
     * The badges of a picture.
     *
     * @param findings what the analysis says, not null
     * @param graph what the picture shows, not null
     * @param subject what it is about as a whole, not null
     * @return the badges
     */
    public static Badges of(List<Finding> findings, ViewGraph graph, EObject subject) {
        Map<String, String> places = new HashMap<>();
        graph.nodes().forEach(node -> addPlaces(node, places));
        for (Group group : graph.groups()) {
            places.putIfAbsent(group.element(), group.id());
        }
        places.putIfAbsent(ElementNames.qualifiedName(subject), TITLE);
        places.remove("");
        Map<String, List<Finding>> byPlace = new LinkedHashMap<>();
        for (Finding finding : findings) {
            place(finding, places)
                    .ifPresent(id -> byPlace.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(finding));
        }
        Map<String, Badge> badges = new HashMap<>();
        byPlace.forEach((id, found) -> badges.put(id, new Badge(found)));
        return new Badges(badges);
    }

    // A node that shows an element itself goes before one that only lists it.
    private static void addPlaces(Node node, Map<String, String> places) {
        places.putIfAbsent(node.element(), node.id());
        for (Line line : node.details()) {
            places.putIfAbsent(line.element(), node.id());
        }
    }

    // A region is around everything: only what is said of it as a whole belongs to it.
    private static Optional<String> place(Finding finding, Map<String, String> places) {
        for (EObject at = finding.element(); at != null; at = at.eContainer()) {
            boolean region = at.eContainer() == null;
            String id = region && !finding.isOfWholeRegion() ? null : places.get(ElementNames.qualifiedName(at));
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /**
     * The badge of a node or group.
     *
     * @param id its id in the picture, or {@link #TITLE}
     * @return the badge; empty where nothing is said about it
     */
    public Optional<Badge> at(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
