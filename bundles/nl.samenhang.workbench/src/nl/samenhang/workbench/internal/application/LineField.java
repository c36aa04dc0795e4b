package nl.samenhang.workbench.internal.application;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The line of a problem, ordered as a number. */
public final class LineField extends MarkerField {

    /** Called by the platform. */
    public LineField() {}

    @Override
    public String getValue(MarkerItem item) {
        int line = line(item);
        return line > 0 ? Integer.toString(line) : "";
    }

    @Override
    public int compare(MarkerItem first, MarkerItem second) {
        return Integer.compare(line(first), line(second));
    }

    private static int line(MarkerItem item) {
        return item.getAttributeValue(IMarker.LINE_NUMBER, 0);
    }
}
