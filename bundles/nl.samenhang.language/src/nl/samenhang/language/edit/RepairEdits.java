package nl.samenhang.language.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Repair;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

/** The text edits of one repair. */
final class RepairEdits {

    private final Repair repair;
    private final PieceWriter pieces;

    RepairEdits(Repair repair, PieceWriter pieces) {
        this.repair = repair;
        this.pieces = pieces.naming(new ReferenceNames(repair.changes()));
    }

    List<FileEdit> edits() {
        List<FileEdit> edits = new ArrayList<>();
        List<FileEdit> behind = new ArrayList<>();
        Map<Place, List<Object>> added = new LinkedHashMap<>();
        Map<Place, List<Object>> removed = new LinkedHashMap<>();
        for (Change change : repair.changes()) {
            switch (change) {
                case Change.Add add -> collect(added, new Place(add.owner(), add.feature()), add.value());
                case Change.AddBehind add -> behind.add(addBehind(add));
                case Change.Remove remove ->
                    collect(removed, new Place(remove.owner(), remove.feature()), remove.value());
                case Change.Replace replace -> edits.add(replace(replace));
            }
        }
        removed.forEach(
                (place, values) -> edits.addAll(new Removal(target(place.owner())).edits(place.feature(), values)));
        edits.addAll(additions(added));
        // Where an element ends, what is its own comes before what follows it.
        edits.addAll(behind);
        edits.addAll(newElements(added));
        return List.copyOf(edits);
    }

    /** Where values come or go. */
    private record Place(EObject owner, EStructuralFeature feature) {

        boolean isFile() {
            return feature == SamenhangPackage.Literals.REGION_FILE__ELEMENTS
                    || feature == SamenhangPackage.Literals.CATALOG__ELEMENTS;
        }
    }

    private static void collect(Map<Place, List<Object>> changes, Place place, Object value) {
        changes.computeIfAbsent(place, key -> new ArrayList<>()).add(value);
    }

    private List<FileEdit> additions(Map<Place, List<Object>> added) {
        List<FileEdit> edits = new ArrayList<>();
        Map<EObject, List<String>> newBodies = new LinkedHashMap<>();
        added.forEach((place, values) -> {
            if (isList(place)) {
                addToList(place, values, edits, newBodies);
            } else if (!place.isFile()) {
                values.forEach(value -> addClause(place, List.of(value), edits, newBodies));
            }
        });
        newBodies.forEach((owner, clauses) -> edits.add(newBody(target(owner), clauses)));
        return edits;
    }

    private List<FileEdit> newElements(Map<Place, List<Object>> added) {
        List<FileEdit> edits = new ArrayList<>();
        added.forEach((place, values) -> {
            if (place.isFile()) {
                values.forEach(element -> edits.add(addToFile(place.owner(), (EObject) element)));
            }
        });
        return edits;
    }

    private Target target(EObject owner) {
        return new Target(owner, new ElementText(owner, pieces.ruleOf(owner)));
    }

    private FileEdit addToFile(EObject file, EObject element) {
        return new FileEnd(target(file)).edit(element, pieces.element(element, file));
    }

    private void addToList(
            Place place, List<Object> values, List<FileEdit> edits, Map<EObject, List<String>> newBodies) {
        Target target = target(place.owner());
        List<ElementText.Token> present = target.text().valueTokens(place.feature());
        if (present.isEmpty()) {
            addClause(place, values, edits, newBodies);
            return;
        }
        ElementText.Token last = present.getLast();
        String more = values.stream()
                .map(value -> ", " + pieces.value((Assignment) last.grammar(), value, place.owner()))
                .collect(Collectors.joining());
        edits.add(target.insert(last.end(), more));
    }

    private void addClause(
            Place place, List<Object> values, List<FileEdit> edits, Map<EObject, List<String>> newBodies) {
        Target target = target(place.owner());
        AbstractElement clause = clauseFor(place, values);
        String text = pieces.clause(clause, Values.of(place.feature(), values), place.owner());
        if (ClauseGrammar.bodyAround(clause).isEmpty()) {
            edits.add(inTheOpen(target, clause, text));
        } else if (target.text().openingBrace().isPresent()) {
            edits.add(atEndOfBody(target, text));
        } else {
            newBodies.computeIfAbsent(place.owner(), key -> new ArrayList<>()).add(text);
        }
    }

    // Values that are separated by commas in the grammar share a clause.
    private boolean isList(Place place) {
        return place.feature().isMany()
                && ClauseGrammar.assignments(pieces.ruleOf(place.owner()), place.feature()).stream()
                        .anyMatch(ClauseGrammar::followsComma);
    }

    private AbstractElement clauseFor(Place place, List<Object> values) {
        return ClauseGrammar.assignments(pieces.ruleOf(place.owner()), place.feature()).stream()
                .map(ClauseGrammar::clause)
                .filter(clause -> pieces.canWrite(clause, Values.of(place.feature(), values)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clause of %s can say %s"
                        .formatted(
                                place.owner().eClass().getName(),
                                place.feature().getName())));
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
