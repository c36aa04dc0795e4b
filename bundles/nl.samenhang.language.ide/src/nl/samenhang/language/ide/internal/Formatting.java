package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import java.util.List;
import nl.samenhang.language.TextLayout;
import nl.samenhang.language.edit.FileEdit;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Lays texts out in the one way of the language, whatever widths an editor prefers. */
final class Formatting {

    private final TextLayout layout;

    @Inject
    Formatting(TextLayout layout) {
        this.layout = layout;
    }

    List<TextEdit> whole(XtextResource resource) {
        INode root = resource.getParseResult().getRootNode();
        return edits(layout.edits(resource, 0, root.getTotalLength()), root);
    }

    List<TextEdit> range(Document document, XtextResource resource, Range range) {
        ITextRegion region = document.getTextRegion(range);
        INode root = resource.getParseResult().getRootNode();
        return edits(layout.edits(resource, region.getOffset(), region.getLength()), root);
    }

    private static List<TextEdit> edits(List<FileEdit> edits, INode root) {
        return edits.stream()
                .map(edit -> new TextEdit(Places.range(root, edit.offset(), edit.length()), edit.text()))
                .toList();
    }
}
