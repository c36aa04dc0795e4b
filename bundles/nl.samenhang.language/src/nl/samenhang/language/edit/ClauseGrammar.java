package nl.samenhang.language.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** Which pieces of a rule are clauses: what can be added to or taken from an element as a whole. */
final class ClauseGrammar {

    private ClauseGrammar() {}

    /** The assignments by which a rule reads a feature, in the order of the grammar. */
    static List<Assignment> assignments(ParserRule rule, EStructuralFeature feature) {
        return EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream()
                .filter(assignment -> assignment.getFeature().equals(feature.getName()))
                .toList();
    }

    /** The largest piece around an assignment that can be repeated, left out or chosen by itself. */
    static AbstractElement clause(Assignment assignment) {
        AbstractElement clause = assignment;
        while (clause.eContainer() instanceof Group group && PieceWriter.braces(group) < 0 && !isWholeRule(group)) {
            clause = group;
        }
        return clause;
    }

    /** The smallest piece around an assignment that the text can do without. */
    static AbstractElement removable(Assignment assignment) {
        AbstractElement piece = assignment;
        while (!isFree(piece) && piece.eContainer() instanceof AbstractElement around) {
            piece = around;
        }
        if (!isFree(piece)) {
            throw new IllegalArgumentException("The text cannot do without " + assignment.getFeature());
        }
        return piece;
    }

    private static boolean isFree(AbstractElement piece) {
        return GrammarUtil.isOptionalCardinality(piece)
                || piece.eContainer() instanceof Alternatives choice && GrammarUtil.isOptionalCardinality(choice);
    }

    /** Whether an assignment reads the second and later values of a list that is separated by commas. */
    static boolean followsComma(Assignment assignment) {
        return assignment.eContainer() instanceof Group group
                && group.getElements().getFirst() instanceof Keyword keyword
                && keyword.getValue().equals(",");
    }

    /** The place of a piece in the order of its rule. */
    static int position(AbstractElement piece) {
        return EcoreUtil2.getAllContentsOfType(GrammarUtil.containingRule(piece), AbstractElement.class)
                .indexOf(piece);
    }

    /** The group with braces in which a piece stands; empty where it stands in the open. */
    static Optional<Group> bodyAround(AbstractElement piece) {
        for (EObject at = piece; at.eContainer() instanceof AbstractElement around; at = around) {
            if (around instanceof Group group) {
                int open = PieceWriter.braces(group);
                if (open >= 0 && group.getElements().indexOf(at) > open) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWholeRule(Group group) {
        return group.eContainer() instanceof ParserRule;
    }
}
