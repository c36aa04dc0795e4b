package nl.samenhang.language.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * One use of a rule of the grammar within the rules around it. The rules of this language do not nest in themselves, so
 * that there are only a few hundred of these.
 *
 * @param rule the rule
 * @param call the element of the grammar that calls it; null for the rule of the whole file
 * @param outer the site of that element; null for the rule of the whole file
 */
record Site(ParserRule rule, AbstractElement call, Site outer) {

    /**
     * Whether this rule describes an element of a model, and not a mere value such as a name.
     *
     * @return whether it does
     */
    boolean isElement() {
        return !GrammarUtil.isDatatypeRule(rule);
    }

    /**
     * Whether this is one of the rules that read a whole file.
     *
     * @return whether it is
     */
    boolean isFile() {
        return outer != null && outer.outer == null;
    }

    /**
     * The word with which an element of this rule begins; where it may begin in several ways, that of the element around
     * it.
     *
     * @return the word, never null
     */
    String heading() {
        if (rule.getAlternatives() instanceof Group group && group.getElements().getFirst() instanceof Keyword first) {
            return first.getValue();
        }
        return outer == null ? "" : outer.heading();
    }

    /**
     * This site and those around it, from the inside out.
     *
     * @return the sites, at least one
     */
    List<Site> chain() {
        List<Site> chain = new ArrayList<>();
        for (Site at = this; at != null; at = at.outer) {
            chain.add(at);
        }
        return chain;
    }

    // Two sites are the same only if they are one: comparing all rules around them would be slow.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
