package nl.samenhang.language.edit;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Repair;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

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
        if (isElementOfFile(change)) {
            edits.add(new FileEnd(target).edit((EObject) change.value(), pieces.element((EObject) change.value(), change.owner())));
            return;
        }
        List<ElementText.Token> present = target.text().valueTokens(change.feature());
        if (!present.isEmpty() && isList(change)) {
            edits.add(endOfList(target, present.getLast(), change));
            return;
        }
        AbstractElement clause = clauseFor(change);
        String text = pieces.clause(clause, Values.of(change.feature(), change.value()), change.owner());
        if (ClauseGrammar.bodyAround(clause).isEmpty()) {
            edits.add(inTheOpen(target, clause, text));
        } else if (target.text().openingBrace().isPresent()) {
            edits.add(atEndOfBody(target, text));
        } else {
            newBodies.computeIfAbsent(change.owner(), key -> new ArrayList<>()).add(text);
        }
    }

    private static boolean isElementOfFile(Change.Add change) {
        return change.feature() == SamenhangPackage.Literals.REGION_FILE__ELEMENTS
                || change.feature() == SamenhangPackage.Literals.CATALOG__ELEMENTS;
    }

    // Values that are separated by commas in the grammar go on in the clause that is there.
    private boolean isList(Change.Add change) {
        return change.feature().isMany()
                && ClauseGrammar.assignments(pieces.ruleOf(change.owner()), change.feature()).stream()
                        .anyMatch(ClauseGrammar::followsComma);
    }

    private FileEdit endOfList(Target target, ElementText.Token last, Change.Add change) {
        String value = pieces.value((Assignment) last.grammar(), change.value(), change.owner());
        return target.insert(last.end(), ", " + value);
    }

    private AbstractElement clauseFor(Change.Add change) {
        return ClauseGrammar.assignments(pieces.ruleOf(change.owner()), change.feature()).stream()
                .map(ClauseGrammar::clause)
                .filter(clause -> pieces.canWrite(clause, Values.of(change.feature(), change.value())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clause of %s can say %s"
                        .formatted(
                                change.owner().eClass().getName(),
                                change.feature().getName())));
    }

    private static FileEdit inTheOpen(Target target, AbstractElement clause, String text) {
        return target.text()
                .lastUpTo(clause)
                .map(token -> target.insert(token.end(), " " + target.placed(text, token.offset())))
                .orElseGet(() -> target.insert(target.text().tokens().getFirst().offset(), text + " "));
    }

    private static FileEdit atEndOfBody(Target target, String clause) {
        List<ElementText.Token> tokens = target.text().tokens();
        ElementText.Token open = target.text().openingBrace().orElseThrow();
        ElementText.Token close = target.text().closingBrace().orElseThrow();
        ElementText.Token last = tokens.get(tokens.indexOf(close) - 1);
        FileText file = target.file();
        if (file.between(open.end(), close.offset()).contains("\n")) {
            return target.insert(file.behindRemark(last.end()), target.onNewLine(clause, indentOfBody(target, open)));
        }
        String behind = open.end() == close.offset() ? " " : "";
        return target.insert(last.end(), " " + target.placed(clause, last.offset()) + behind);
    }

    private static String indentOfBody(Target target, ElementText.Token open) {
        List<ElementText.Token> tokens = target.text().tokens();
        ElementText.Token first = tokens.get(tokens.indexOf(open) + 1);
        FileText file = target.file();
        boolean asFirst = !first.isKeyword("}") && file.beginsLine(first.offset());
        return asFirst ? file.indentation(first.offset()) : file.indentation(open.offset()) + Target.INDENT;
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

    private FileEdit replace(Change.Replace change) {
        Target target = target(change.owner());
        ElementText.Token old = target.text().valueToken(change.feature(), change.old());
        String text = pieces.value((Assignment) old.grammar(), change.value(), change.owner());
        return target.edit(old.offset(), old.end(), target.placed(text, old.offset()));
    }
}
