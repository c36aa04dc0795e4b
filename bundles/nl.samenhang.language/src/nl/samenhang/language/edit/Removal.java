package nl.samenhang.language.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;

/** Takes a value out of the text of an element: with its comma, or as the last of its clause with the whole clause. */
final class Removal {

    private final Target target;
    private final List<ElementText.Token> tokens;

    Removal(Target target) {
        this.target = target;
        this.tokens = target.text().tokens();
    }

    /** The edits that take some values of a feature away. */
    List<FileEdit> edits(EStructuralFeature feature, List<Object> values) {
        Set<ElementText.Token> going = new LinkedHashSet<>();
        values.forEach(value -> going.add(target.text().valueToken(feature, value)));
        List<FileEdit> edits = new ArrayList<>();
        Set<ElementText.Token> done = new HashSet<>();
        for (ElementText.Token token : going) {
            List<ElementText.Token> clause = listAround(token);
            if (going.containsAll(clause)) {
                if (done.addAll(clause)) {
                    edits.add(clauseAround(clause));
                }
            } else {
                edits.addAll(withComma(token, clause, going));
            }
        }
        return edits;
    }

    // The values that are listed with this one, separated by commas.
    private List<ElementText.Token> listAround(ElementText.Token token) {
        int first = tokens.indexOf(token);
        while (isComma(first - 1)) {
            first -= 2;
        }
        List<ElementText.Token> list = new ArrayList<>(List.of(tokens.get(first)));
        for (int at = first; isComma(at + 1); at += 2) {
            list.add(tokens.get(at + 2));
        }
        return list;
    }

    private boolean isComma(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isKeyword(",");
    }

    // With the comma before it where a value before it stays, else with the one behind it.
    private List<FileEdit> withComma(
            ElementText.Token token, List<ElementText.Token> list, Set<ElementText.Token> going) {
        int at = tokens.indexOf(token);
        boolean afterOther = list.subList(0, list.indexOf(token)).stream().anyMatch(before -> !going.contains(before));
        return afterOther
                ? span(tokens.get(at - 1), token, token.end())
                : span(token, tokens.get(at + 1), behindBreak(tokens.get(at + 1).end()));
    }

    // Only the two tokens and the blanks go: a comment between them stays.
    private List<FileEdit> span(ElementText.Token first, ElementText.Token second, int end) {
        if (target.file().between(first.end(), second.offset()).isBlank()) {
            return List.of(target.edit(first.offset(), end, ""));
        }
        return List.of(target.edit(first.offset(), first.end(), ""), target.edit(second.offset(), second.end(), ""));
    }

    // Behind the comma of a first value the next one moves up, also from the next line.
    private int behindBreak(int offset) {
        int end = offset;
        while (end < target.file().length()
                && Character.isWhitespace(target.file().between(end, end + 1).charAt(0))) {
            end++;
        }
        return end;
    }

    private FileEdit clauseAround(List<ElementText.Token> list) {
        Assignment assignment = (Assignment) list.getFirst().grammar();
        AbstractElement piece = ClauseGrammar.removable(assignment);
        int first = tokens.indexOf(list.getFirst());
        while (first > 0 && belongsTo(piece, first - 1) && position(first - 1) < position(first)) {
            first--;
        }
        int last = tokens.indexOf(list.getLast());
        while (last + 1 < tokens.size() && belongsTo(piece, last + 1) && position(last + 1) > position(last)) {
            last++;
        }
        return withItsLine(tokens.get(first).offset(), tokens.get(last).end());
    }

    private boolean belongsTo(AbstractElement piece, int index) {
        return tokens.get(index).isIn(piece);
    }

    // The order in the grammar tells where one clause ends and the next of the same kind begins.
    private int position(int index) {
        AbstractElement grammar = tokens.get(index).grammar();
        return ClauseGrammar.position(grammar);
    }

    private FileEdit withItsLine(int start, int end) {
        FileText file = target.file();
        boolean alone =
                file.beginsLine(start) && file.between(end, file.lineEnd(end)).isBlank();
        if (alone) {
            return target.edit(file.lineStart(start), file.nextLine(end), "");
        }
        int before = file.beforeBlanks(start);
        boolean leading = file.beginsLine(start);
        return leading ? target.edit(start, file.behindBlanks(end), "") : target.edit(before, end, "");
    }
}
