package nl.samenhang.workbench.internal.application;

import java.util.Comparator;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** What a problem says, with the sign of its weight; the heaviest first, then by file and line. */
public final class DescriptionField extends MarkerField {

    private static final int WIDTH = 1080;

    private static final Comparator<MarkerItem> ORDER = Comparator.comparing(DescriptionField::severity)
            .reversed()
            .thenComparing(DescriptionField::file)
            .thenComparing(item -> item.getAttributeValue(IMarker.LINE_NUMBER, 0))
            .thenComparing(DescriptionField::message);

    /** Called by the platform. */
    public DescriptionField() {}

    @Override
    public String getValue(MarkerItem item) {
        return message(item);
    }

    @Override
    public int compare(MarkerItem first, MarkerItem second) {
        return ORDER.compare(first, second);
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        if (cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
            cell.setImage(sign(severity(item)));
        }
    }

    private static Image sign(int severity) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return switch (severity) {
            case IMarker.SEVERITY_ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case IMarker.SEVERITY_WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            default -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
        };
    }

    private static String message(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }

    private static int severity(MarkerItem item) {
        return item.getAttributeValue(IMarker.SEVERITY, -1);
    }

    private static String file(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getName();
    }
}
