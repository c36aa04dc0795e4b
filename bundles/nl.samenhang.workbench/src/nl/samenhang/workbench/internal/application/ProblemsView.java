package nl.samenhang.workbench.internal.application;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** The platform's list of problems, with the columns that a reader of regions needs. */
public final class ProblemsView extends MarkerSupportView {

    /** The id of this view. */
    public static final String ID = "nl.samenhang.workbench.problems";

    /** Called by the platform. */
    public ProblemsView() {
        super("nl.samenhang.workbench.problemsGenerator");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ContextMenu.restrictToOwn(parent);
    }
}
