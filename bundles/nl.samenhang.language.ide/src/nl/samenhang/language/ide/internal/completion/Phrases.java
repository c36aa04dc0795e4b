package nl.samenhang.language.ide.internal.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** Words of the language that always go together, such as "hangt samen met". */
final class Phrases {

    private Phrases() {}

    /**
     * A word with those that must follow it.
     *
     * @param keyword the word, not null
     * @return the words, separated by spaces
     */
    static String from(Keyword keyword) {
        List<Keyword> all = words(keyword);
        return String.join(
                " ",
                all.subList(all.indexOf(keyword), all.size()).stream()
                        .map(Keyword::getValue)
                        .toList());
    }

    private static List<Keyword> words(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group)) {
            return List.of(keyword);
        }
        List<Keyword> words = new ArrayList<>();
        for (AbstractElement element : group.getElements()) {
            if (element instanceof Keyword word && isWord(word) && !GrammarUtil.isOptionalCardinality(word)) {
                words.add(word);
            } else if (words.contains(keyword)) {
                break;
            } else {
                words.clear();
            }
        }
        return words.contains(keyword) ? words : List.of(keyword);
    }

    /**
     * Whether a keyword is a word and no sign.
     *
     * @param keyword the keyword, not null
     * @return whether it begins with a letter
     */
    static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }
}
