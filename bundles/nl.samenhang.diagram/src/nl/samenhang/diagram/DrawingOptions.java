package nl.samenhang.diagram;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.samenhang.analysis.Finding;

/**
 * How a picture is drawn.
 *
 * @param theme its ground, not null
 * @param findings what to show as badges where it belongs; empty for a picture without badges
 * @param cancelled asked now and then whether to give the drawing up, not null
 */
public record DrawingOptions(Theme theme, List<Finding> findings, BooleanSupplier cancelled) {

    public DrawingOptions {
        Objects.requireNonNull(theme);
        findings = List.copyOf(findings);
        Objects.requireNonNull(cancelled);
    }

    /**
     * A light picture without badges, as for a document.
     *
     * @return the options
     */
    public static DrawingOptions plain() {
        return new DrawingOptions(Theme.LIGHT, List.of(), () -> false);
    }

    /**
     * The same with badges.
     *
     * @param shown the findings, not null
     * @return the options
     */
    public DrawingOptions with(List<Finding> shown) {
        return new DrawingOptions(theme, shown, cancelled);
    }
}
