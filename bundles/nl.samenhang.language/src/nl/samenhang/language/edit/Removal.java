package nl.samenhang.language.edit;

import java.util.List;
import nl.samenhang.analysis.Change;
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

    List<FileEdit> edits(Change.Remove change) {
        ElementText.Token token = target.text().valueToken(change.feature(), change.value());
        int at = tokens.indexOf(token);
        if (isComma(at + 1)) {
            return withComma(token, tokens.get(at + 1));
        }
        if (isComma(at - 1)) {
            return withComma(tokens.get(at - 1), token);
        }
        return List.of(clauseAround(at));
    }

    private boolean isComma(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isKeyword(",");
    }

    // Only the two tokens and the blanks go: a comment between or behind them stays.
    private List<FileEdit> withComma(ElementText.Token first, ElementText.Token second) {
        FileText file = target.file();
        boolean adjacent = file.between(first.end(), second.offset()).isBlank();
        int end = first.isKeyword(",") ? second.end() : behindBreak(second.end());
        if (adjacent) {
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

    private FileEdit clauseAround(int at) {
        Assignment assignment = (Assignment) tokens.get(at).grammar();
        AbstractElement piece = ClauseGrammar.removable(assignment);
        int first = at;
        while (first > 0 && belongsTo(piece, first - 1) && position(first - 1) < position(first)) {
            first--;
        }
        int last = at;
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
