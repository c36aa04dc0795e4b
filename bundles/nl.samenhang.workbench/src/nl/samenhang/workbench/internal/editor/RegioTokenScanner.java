package nl.samenhang.workbench.internal.editor;

import java.util.Set;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;

/** Tells keywords, quoted texts and comments apart. */
final class RegioTokenScanner extends RuleBasedScanner {

    static final String COLOR_PREFIX = "nl.samenhang.workbench.";

    private static final String KEYWORD = COLOR_PREFIX + "keyword";
    private static final String STRING = COLOR_PREFIX + "string";
    private static final String COMMENT = COLOR_PREFIX + "comment";

    RegioTokenScanner(Set<String> keywords, ColorRegistry colors) {
        IToken comment = new Token(new TextAttribute(colors.get(COMMENT), null, SWT.ITALIC));
        IToken string = new Token(new TextAttribute(colors.get(STRING)));
        IToken keyword = new Token(new TextAttribute(colors.get(KEYWORD), null, SWT.BOLD));
        setRules(new IRule[] {
            new EndOfLineRule("//", comment),
            new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new SingleLineRule("\"", "\"", string, '\\', true),
            words(keywords, keyword)
        });
    }

    private static WordRule words(Set<String> keywords, IToken token) {
        WordRule words = new WordRule(new NameDetector(), new Token(null));
        keywords.stream()
                .filter(keyword -> Character.isLetter(keyword.charAt(0)))
                .forEach(keyword -> words.addWord(keyword, token));
        return words;
    }

    /** Takes a qualified name as one word, so that no keyword is seen inside of one. */
    private static final class NameDetector implements IWordDetector {

        @Override
        public boolean isWordStart(char character) {
            return Character.isLetter(character) || character == '_' || character == '^';
        }

        @Override
        public boolean isWordPart(char character) {
            return Character.isLetterOrDigit(character) || character == '_' || character == '.';
        }
    }
}
