package nl.samenhang.workbench.internal.regions;

import nl.samenhang.language.SourceLocation;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Brings texts before the user's eyes. */
public final class TextOpener {

    private TextOpener() {}

    /**
     * Opens a text in its editor.
     *
     * @param page where to open it, not null
     * @param file the text, not null
     * @return the editor; null if it could not be opened, which the user was told
     */
    public static IEditorPart open(IWorkbenchPage page, IFile file) {
        try {
            return IDE.openEditor(page, file);
        } catch (PartInitException unopened) {
            StatusManager.getManager().handle(unopened.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            return null;
        }
    }

    /**
     * Opens a text at a place and selects what stands there.
     *
     * @param page where to open it, not null
     * @param folder the folder of the text, not null
     * @param place the place, not null
     */
    public static void open(IWorkbenchPage page, IContainer folder, SourceLocation place) {
        IFile file = folder.getFile(IPath.fromPath(place.file().getFileName()));
        ITextEditor editor = Adapters.adapt(open(page, file), ITextEditor.class);
        if (editor != null) {
            editor.selectAndReveal(place.offset(), place.length());
        }
    }
}
