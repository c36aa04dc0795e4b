package nl.samenhang.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.ide.internal.services.ClauseMeanings;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

/** Every word of the language has a meaning. */
class ClauseMeaningsTest {

    /** Rules of names: a word in them is a name. */
    private static final Set<String> NAMES = Set.of("Name", "QualifiedName", "ElementName");

    @Test
    void everyWordOfTheGrammarIsExplained() {
        Grammar grammar = new RegioStandaloneSetup()
                .createInjectorAndDoEMFRegistration()
                .getInstance(RegioGrammarAccess.class)
                .getGrammar();
        List<String> unexplained = EcoreUtil2.getAllContentsOfType(grammar, Keyword.class).stream()
                .filter(ClauseMeaningsTest::isWordOfTheLanguage)
                .filter(keyword -> ClauseMeanings.of(keyword).isEmpty())
                .map(keyword -> GrammarUtil.containingRule(keyword).getName() + "." + keyword.getValue())
                .toList();
        assertEquals(List.of(), unexplained);
    }

    private static boolean isWordOfTheLanguage(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0))
                && !(GrammarUtil.containingRule(keyword) instanceof TerminalRule)
                && !NAMES.contains(GrammarUtil.containingRule(keyword).getName());
    }
}
