package nl.samenhang.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;

/** The words of a text, without white space and comments. The place behind the last word stands for the end. */
final class Tokens {

    private static final String COMMENT = "/*";

    private final String text;
    private final TokenTypes types;
    private final List<CommonToken> tokens = new ArrayList<>();

    private Tokens(String text, TokenTypes types) {
        this.text = text;
        this.types = types;
    }

    /**
     * Reads a text.
     *
     * @param text the text, not null
     * @param lexer a lexer that nobody else uses
     * @param types the numbers of the words
     * @return its words
     */
    static Tokens of(String text, Lexer lexer, TokenTypes types) {
        Tokens tokens = new Tokens(text, types);
        lexer.setCharStream(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (!types.isHidden(token.getType())) {
                tokens.tokens.add((CommonToken) token);
            }
        }
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    boolean isEnd(int index) {
        return index >= tokens.size();
    }

    /** The type of a word; negative at the end of the text. */
    int type(int index) {
        return isEnd(index) ? Token.EOF : tokens.get(index).getType();
    }

    /** The first word that begins at or behind a place in the text, not before a word that is known to precede it. */
    int at(int offset, int from) {
        int index = from;
        while (!isEnd(index) && offset(index) < offset) {
            index++;
        }
        return index;
    }

    String word(int index) {
        return text.substring(offset(index), end(index));
    }

    /** Where a word begins; for the end of the text, the end of its last word. */
    int offset(int index) {
        return isEnd(index) ? lastEnd() : tokens.get(index).getStartIndex();
    }

    int end(int index) {
        return isEnd(index) ? lastEnd() : tokens.get(index).getStopIndex() + 1;
    }

    private int lastEnd() {
        return tokens.isEmpty() ? 0 : tokens.getLast().getStopIndex() + 1;
    }

    String text() {
        return text;
    }

    TokenTypes types() {
        return types;
    }

    boolean is(int index, String keyword) {
        return !isEnd(index) && type(index) == types.keyword(keyword);
    }

    boolean isWord(int index) {
        return !isEnd(index) && types.isWord(type(index));
    }

    /** Whether a word, number or date was read, with which a text without quotation marks may begin. */
    boolean isBare(int index) {
        int type = type(index);
        boolean sign = types.isKeyword(type) && !types.isWord(type) || types.isOther(type);
        return !isEnd(index) && !sign && !types.isText(type);
    }

    /** Whether a comment begins here that nothing closes; it reaches to the end of the text. */
    boolean isUnclosedComment(int index) {
        return type(index) == Token.INVALID_TOKEN_TYPE && text.startsWith(COMMENT, offset(index));
    }

    /** Whether a word is the first of its line. The end of the text is on no line. */
    boolean startsLine(int index) {
        return index == 0
                || isEnd(index)
                || text.substring(end(index - 1), offset(index)).contains("\n");
    }

    /** The first word of the line in which a word stands. */
    int lineStart(int index) {
        int start = Math.min(index, tokens.size() - 1);
        while (start > 0 && !startsLine(start)) {
            start--;
        }
        return start;
    }

    /** The line of a word, from 1. */
    int line(int index) {
        return isEnd(index) ? line(tokens.size() - 1) : tokens.get(index).getLine();
    }
}
