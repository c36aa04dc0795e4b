package nl.samenhang.workbench.internal.application;

import java.util.Set;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Gives every text that opens a context menu with the entries for writing alone. */
final class EditorMenus implements IPartListener2 {

    private static final Set<String> OFFERED = Set.of(
            ITextEditorActionConstants.UNDO,
            ITextEditorActionConstants.REVERT_TO_SAVED,
            ITextEditorActionConstants.SAVE,
            ITextEditorActionConstants.CUT,
            ITextEditorActionConstants.COPY,
            ITextEditorActionConstants.PASTE);

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            ContextMenu.restrict(editor.getAdapter(Control.class), OFFERED::contains);
        }
    }
}
