package nl.samenhang.language.edit;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Repair;
import nl.samenhang.model.RegionElement;
import nl.samenhang.model.SourceFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Writes repairs as the smallest text edits: this value is replaced, that clause is put at the end of its block, a
 * clause goes with its line. Whatever else stands in the text, comments and layout included, stays as it is.
 */
public final class RepairWriter {

    private final PieceWriter pieces;

    @Inject
    RepairWriter(PieceWriter pieces) {
        this.pieces = pieces;
    }

    /**
     * The edits that carry a repair out.
     *
     * @param repair a repair of elements that were read from text, not null
     * @return the edits, by places in the texts as they were read; they do not overlap
     */
    public List<FileEdit> edits(Repair repair) {
        List<FileEdit> edits = new ArrayList<>();
        Map<EObject, List<String>> newBodies = new LinkedHashMap<>();
        for (Change change : repair.changes()) {
            switch (change) {
                case Change.Add add -> add(add, edits, newBodies);
                case Change.AddBehind behind -> edits.add(addBehind(behind));
                case Change.Remove remove -> edits.addAll(new Removal(target(remove.owner())).edits(remove));
                case Change.Replace replace -> edits.add(replace(replace));
            }
        }
        newBodies.forEach((owner, clauses) -> edits.add(newBody(target(owner), clauses)));
        return List.copyOf(edits);
    }

    private Target target(EObject owner) {
        return new Target(owner, new ElementText(owner, pieces.ruleOf(owner)));
    }

    private void add(Change.Add change, List<FileEdit> edits, Map<EObject, List<String>> newBodies) {
        Target target = target(change.owner());
        if (change.owner() instanceof SourceFile
                && change.value() instanceof EObject element
                && isNew(element)
                && element instanceof RegionElement) {
            edits.add(addToFile(target, element));
            return;
        }
        AbstractElement clause = clauseFor(change.owner(), change.feature(), change.value());
        List<ElementText.Token> present = target.text().valueTokens(change.feature());
        boolean listed = !present.isEmpty() && continuesList(change);
        if (listed) {
            Assignment assignment = (Assignment) present.getLast().grammar();
            String value = pieces.value(assignment, change.value(), change.owner());
            edits.add(target.insert(present.getLast().end(), ", " + value));
            return;
        }
        String text = pieces.clause(clause, Values.of(change.feature(), change.value()), change.owner());
        if (ClauseGrammar.bodyAround(clause).isEmpty()) {
            edits.add(inTheOpen(target, clause, text));
        } else if (target.text().openingBrace().isPresent()) {
            edits.add(atEndOfBody(target, text));
        } else {
            newBodies.computeIfAbsent(change.owner(), key -> new ArrayList<>()).add(text);
        }
    }

    private static boolean isNew(EObject element) {
        return element.eResource() == null;
    }

    // Values that are separated by commas in the grammar go on in the clause that is there.
    private boolean continuesList(Change.Add change) {
        return change.feature().isMany()
                && ClauseGrammar.assignments(pieces.ruleOf(change.owner()), change.feature()).stream()
                        .anyMatch(ClauseGrammar::followsComma);
    }

    private AbstractElement clauseFor(EObject owner, EStructuralFeature feature, Object value) {
        return ClauseGrammar.assignments(pieces.ruleOf(owner), feature).stream()
                .map(ClauseGrammar::clause)
                .filter(clause -> pieces.canWrite(clause, Values.of(feature, value)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No clause of %s can say %s".formatted(owner.eClass().getName(), feature.getName())));
    }

    private static FileEdit inTheOpen(Target target, AbstractElement clause, String text) {
        return target.text()
                .lastUpTo(clause)
                .map(token -> target.insert(token.end(), " " + target.placed(text, token.offset())))
                .orElseGet(() -> target.insert(target.text().tokens().getFirst().offset(), text + " "));
    }

    private static FileEdit atEndOfBody(Target target, String clause) {
        ElementText.Token open = target.text().openingBrace().orElseThrow();
        ElementText.Token close = target.text().closingBrace().orElseThrow();
        List<ElementText.Token> tokens = target.text().tokens();
        int closing = tokens.indexOf(close);
        ElementText.Token last = tokens.get(closing - 1);
        boolean empty = last == open;
        FileText file = target.file();
        if (!file.between(open.end(), close.offset()).contains("\n")) {
            return target.insert(
                    last.end(),
                    " " + target.placed(clause, last.offset()) + (empty && close.offset() == open.end() ? " " : ""));
        }
        ElementText.Token first = tokens.get(tokens.indexOf(open) + 1);
        String indent = !empty && file.beginsLine(first.offset())
                ? file.indentation(first.offset())
                : file.indentation(open.offset()) + Target.INDENT;
        return target.insert(file.behindRemark(last.end()), target.onNewLine(clause, indent));
    }

    private static FileEdit newBody(Target target, List<String> clauses) {
        ElementText.Token last = target.text().last();
        FileText file = target.file();
        int before = last.end() - file.lineStart(last.offset());
        return target.insert(last.end(), " " + target.placed(PieceWriter.body(clauses, before), target.start()));
    }

    private FileEdit addBehind(Change.AddBehind change) {
        Target list = target(change.owner());
        EStructuralFeature feature = change.previous().eContainmentFeature();
        ElementText.Token previous = list.text().valueToken(feature, change.previous());
        String text = pieces.element(change.value(), change.owner());
        FileText file = list.file();
        if (!file.beginsLine(previous.offset())) {
            return list.insert(previous.end(), " " + list.placed(text, previous.offset()));
        }
        String indent = file.indentation(previous.offset());
        return list.insert(file.behindRemark(previous.end()), list.onNewLine(text, indent));
    }

    // Behind the last of its kind, else at the end of the file.
    private FileEdit addToFile(Target file, EObject element) {
        String text = pieces.element(element, file.owner());
        EObject last = file.owner().eContents().stream()
                .filter(other -> other.eClass() == element.eClass())
                .reduce((first, second) -> second)
                .orElse(null);
        int behind = last == null
                ? file.text().last().end()
                : NodeModelUtils.findActualNodeFor(last).getEndOffset();
        boolean short_ = last != null
                && !text.contains("\n")
                && !NodeModelUtils.findActualNodeFor(last).getText().strip().contains("\n");
        int place = last == null ? endOfText(file) : file.file().behindRemark(behind);
        String blank = short_ ? "" : "\n";
        return file.insert(place, file.lines(blank + "\n" + text));
    }

    private static int endOfText(Target file) {
        FileText text = file.file();
        return text.between(0, text.length()).stripTrailing().length();
    }

    private FileEdit replace(Change.Replace change) {
        Target target = target(change.owner());
        ElementText.Token old = target.text().valueToken(change.feature(), change.old());
        String text = pieces.value((Assignment) old.grammar(), change.value(), change.owner());
        return target.edit(old.offset(), old.end(), target.placed(text, old.offset()));
    }
}
