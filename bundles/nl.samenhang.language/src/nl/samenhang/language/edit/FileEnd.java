package nl.samenhang.language.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a new element goes in a file: behind the last of its kind, else at the end. One-line elements of a kind follow
 * each other directly; all else is set apart by a blank line.
 *
 * @param file the file
 */
record FileEnd(Target file) {

    FileEdit edit(EObject element, String text) {
        return lastOfKind(element)
                .map(last -> behind(last, text))
                .orElseGet(() -> file.insert(endOfText(), file.lines("\n\n" + text)));
    }

    private Optional<ICompositeNode> lastOfKind(EObject element) {
        return file.owner().eContents().stream()
                .filter(other -> other.eClass() == element.eClass())
                .reduce((first, second) -> second)
                .map(NodeModelUtils::findActualNodeFor);
    }

    private FileEdit behind(ICompositeNode last, String text) {
        boolean oneLine =
                !text.contains("\n") && !NodeModelUtils.getTokenText(last).contains("\n");
        String apart = oneLine ? "\n" : "\n\n";
        return file.insert(file.file().behindRemark(last.getEndOffset()), file.lines(apart + text));
    }

    private int endOfText() {
        return file.file().between(0, file.file().length()).stripTrailing().length();
    }
}
