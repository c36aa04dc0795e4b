package nl.samenhang.workbench.internal.application;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The file of a problem, in a column wide enough for its name. */
public final class FileField extends MarkerField {

    private static final int WIDTH = 170;

    /** Called by the platform. */
    public FileField() {}

    @Override
    public String getValue(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
