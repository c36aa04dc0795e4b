package nl.samenhang.language.internal.syntax;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** A place in the grammar where one word of a text can stand. */
final class Position {

    private final int id;
    private final AbstractElement element;
    private final Site site;
    private final BitSet types;
    private final BitSet followers = new BitSet();
    private Site clauseOf;

    /**
     * A place in the grammar.
     *
     * @param id its number, which follows the order of the grammar
     * @param element a keyword, or the call of a rule that reads a single word
     * @param site the rule in which that stands
     * @param types the types of the words that fit
     */
    Position(int id, AbstractElement element, Site site, BitSet types) {
        this.id = id;
        this.element = element;
        this.site = site;
        this.types = types;
    }

    int id() {
        return id;
    }

    /** The numbers of the positions that may come next. */
    BitSet followers() {
        return followers;
    }

    /** Notes that this place begins a clause of an element, or an element of a file. */
    void beginClauseOf(Site body) {
        clauseOf = body;
    }

    /** The rule of whose body this place begins a clause; empty for a place within a clause. */
    Optional<Site> clauseOf() {
        return Optional.ofNullable(clauseOf);
    }

    boolean beginsClause() {
        return clauseOf != null;
    }

    /** Whether this place begins something that stands in a file outside all braces. */
    boolean beginsElement() {
        return clauseOf != null && clauseOf.isFile();
    }

    boolean fits(int type) {
        return type >= 0 && types.get(type);
    }

    BitSet types() {
        return types;
    }

    /** The word that must stand here, where only one will do. */
    Optional<String> keyword() {
        return element instanceof Keyword keyword ? Optional.of(keyword.getValue()) : Optional.empty();
    }

    boolean isKeyword(String word) {
        return keyword().filter(word::equals).isPresent();
    }

    /** The rule of the words that fit, where that is a rule and not a keyword. */
    Optional<String> rule() {
        return element instanceof RuleCall call ? Optional.of(call.getRule().getName()) : Optional.empty();
    }

    boolean isChoice() {
        return element instanceof RuleCall call && call.getRule() instanceof EnumRule;
    }

    /** The words of which one stands here, in the order of the grammar; empty where it is no choice. */
    List<String> choices() {
        return isChoice()
                ? EcoreUtil2.getAllContentsOfType(((RuleCall) element).getRule(), Keyword.class).stream()
                        .map(Keyword::getValue)
                        .toList()
                : List.of();
    }

    /** Whether a name is read here, of which most words of the language are not one. */
    boolean readsName(TokenTypes tokenTypes) {
        return !isChoice() && keyword().isEmpty() && types.get(tokenTypes.identifier());
    }

    /** The rule of the element of the model to which this place belongs. */
    Site owner() {
        Site at = site;
        while (!at.isElement()) {
            at = at.outer();
        }
        return at;
    }

    /** What is referred to by the name that stands here, where it is a reference. */
    Optional<EClass> target() {
        CrossReference reference = GrammarUtil.containingCrossReference(carrier());
        return Optional.ofNullable(reference)
                .map(found -> (EClass) found.getType().getClassifier());
    }

    /** Whether a title stands here. */
    boolean isTitle() {
        Assignment assignment = GrammarUtil.containingAssignment(carrier());
        return assignment != null
                && SamenhangPackage.Literals.NAMED_ELEMENT__TITLE.getName().equals(assignment.getFeature());
    }

    // The part of the element's own rule by which this place is read.
    private AbstractElement carrier() {
        AbstractElement at = element;
        for (Site rule = site; !rule.isElement(); rule = rule.outer()) {
            at = rule.call();
        }
        return at;
    }
}
