package nl.samenhang.workbench.internal.regions;

import java.util.List;
import java.util.Map;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.language.SourceLocation;

/**
 * What the workbench shows of a folder after a check.
 *
 * @param maps the pictures of its routes, one by one and together; the last ones that were right while there are mistakes
 * @param places where each element is written, by qualified name
 * @param state how the maps stand to the texts
 */
public record CheckedRegion(List<Diagram> maps, Map<String, SourceLocation> places, State state) {

    /** How the maps stand to the texts. */
    public enum State {
        /** The maps show what the texts say. */
        CURRENT,
        /** The texts have mistakes, so that the maps may be older than the texts. */
        WITH_MISTAKES,
        /** A fault in the program prevented the drawing; there are no maps. */
        NOT_DRAWN
    }

    /** Nothing to show, because of a fault in the program. */
    static final CheckedRegion NOT_DRAWN = new CheckedRegion(List.of(), Map.of(), State.NOT_DRAWN);

    /** Copies the list and the map. */
    public CheckedRegion {
        maps = List.copyOf(maps);
        places = Map.copyOf(places);
    }

    /**
     * The same maps, marked as older than the texts.
     *
     * @return the marked copy
     */
    CheckedRegion outdated() {
        return new CheckedRegion(maps, places, State.WITH_MISTAKES);
    }
}
