package nl.samenhang.diagram.internal.page;

import java.util.List;
import java.util.stream.Collectors;

/** The scripts of others in the page: d3-zoom and what it stands on. */
final class Libraries {

    /** Each after those that it needs. */
    private static final List<String> NAMES = List.of(
            "d3-dispatch",
            "d3-ease",
            "d3-timer",
            "d3-color",
            "d3-interpolate",
            "d3-selection",
            "d3-drag",
            "d3-transition",
            "d3-zoom");

    private Libraries() {}

    /** All of them as one script, each below its licence. */
    static String script() {
        return NAMES.stream().map(Libraries::licensed).collect(Collectors.joining("\n"));
    }

    private static String licensed(String name) {
        String licence = Resource.text(name + "/LICENSE").strip();
        return "/*\n" + name + "\n\n" + licence + "\n*/\n"
                + Resource.text(name + "/" + name + ".min.js").strip();
    }
}
