package nl.samenhang.diagram.internal.drawing;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.samenhang.diagram.internal.view.ViewGraph.EdgeStyle;
import nl.samenhang.diagram.internal.view.ViewGraph.GroupStyle;

/** The colours and lines of all pictures. Every text colour has a contrast of at least 4.5 to its ground (WCAG AA). */
final class Style {

    static final String GROUND = "#ffffff";
    static final String TEXT = "#1b1f24";
    static final String LINE = "#57606a";

    private static final String SUPPORT = "#0b5c4a";
    private static final String SAFETY = "#7a3e00";
    private static final String DANGER = "#b3001b";

    private Style() {}

    /** The typefaces, so that a picture looks the same where they are not installed. */
    static String sheet() {
        return Arrays.stream(Typeface.values()).map(Typeface::fontFace).collect(Collectors.joining());
    }

    static String colour(GroupStyle style) {
        return style == GroupStyle.SAFETY ? SAFETY : SUPPORT;
    }

    static String ground(GroupStyle style) {
        return style == GroupStyle.SAFETY ? "#fdf3e7" : "#eef7f4";
    }

    static String colour(EdgeStyle style) {
        return switch (style) {
            case ONWARD -> "#39424c";
            case SIGNAL -> LINE;
            case ESCALATION -> SAFETY;
            case ESCALATION_WITHOUT_RETURN -> DANGER;
            case DEESCALATION -> SUPPORT;
        };
    }

    static double width(EdgeStyle style) {
        return switch (style) {
            case ONWARD, SIGNAL -> 1.5;
            case ESCALATION, DEESCALATION -> 2.5;
            case ESCALATION_WITHOUT_RETURN -> 3.5;
        };
    }

    static String dashes(EdgeStyle style) {
        return switch (style) {
            case SIGNAL -> "2 4";
            case DEESCALATION -> "10 5";
            default -> "";
        };
    }
}
