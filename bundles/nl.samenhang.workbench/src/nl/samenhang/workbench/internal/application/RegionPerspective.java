package nl.samenhang.workbench.internal.application;

import nl.samenhang.workbench.internal.map.RouteMapView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The regions at the left, the text in the middle, the route map beside it and the findings below. */
public final class RegionPerspective implements IPerspectiveFactory {

    /** The id of this perspective. */
    public static final String ID = "nl.samenhang.workbench.perspective";

    private static final float NAVIGATOR_SHARE = 0.16f;
    private static final float MAP_FROM = 0.5f;
    private static final float FINDINGS_FROM = 0.74f;

    /** Called by the platform. */
    public RegionPerspective() {}

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProblemsView.ID, IPageLayout.BOTTOM, FINDINGS_FROM, editors);
        layout.addView(RegionNavigator.ID, IPageLayout.LEFT, NAVIGATOR_SHARE, editors);
        layout.addView(RouteMapView.ID, IPageLayout.RIGHT, MAP_FROM, editors);
    }
}
