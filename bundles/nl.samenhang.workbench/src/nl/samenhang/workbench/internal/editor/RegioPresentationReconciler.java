package nl.samenhang.workbench.internal.editor;

import nl.samenhang.workbench.internal.Languages;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Colours the text of a region in the generic editor, in the colours of the current theme. */
public final class RegioPresentationReconciler extends PresentationReconciler {

    private final IPropertyChangeListener themeChanges = this::themeChanged;
    private ITextViewer viewer;

    /** Called by the generic editor. */
    public RegioPresentationReconciler() {
        colour();
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        viewer = textViewer;
        themes().addPropertyChangeListener(themeChanges);
    }

    @Override
    public void uninstall() {
        themes().removePropertyChangeListener(themeChanges);
        viewer = null;
        super.uninstall();
    }

    private void themeChanged(PropertyChangeEvent event) {
        boolean ours = event.getProperty().startsWith(RegioTokenScanner.COLOR_PREFIX);
        if (viewer != null && (ours || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty()))) {
            colour();
            viewer.invalidateTextPresentation();
        }
    }

    private void colour() {
        RegioTokenScanner scanner = new RegioTokenScanner(
                Languages.keywords(), themes().getCurrentTheme().getColorRegistry());
        WholeText colours = new WholeText(scanner);
        setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
        if (viewer != null) {
            colours.setDocument(viewer.getDocument());
        }
    }

    private static IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }

    /** Colours everything anew at each change: a comment may end many lines below the place that changed. */
    private static final class WholeText extends DefaultDamagerRepairer {

        WholeText(ITokenScanner scanner) {
            super(scanner);
        }

        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            return partition;
        }
    }
}
