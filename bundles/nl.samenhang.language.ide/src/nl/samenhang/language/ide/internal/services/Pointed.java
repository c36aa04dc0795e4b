package nl.samenhang.language.ide.internal.services;

import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands at a place of a text. */
sealed interface Pointed {

    /** The piece of text. */
    INode node();

    /** A name, or a segment of one. */
    record Name(NamePlace place) implements Pointed {
        @Override
        public INode node() {
            return place.node();
        }
    }

    /** The id of a rule. */
    record Rule(INode node) implements Pointed {}

    /**
     * Any other word.
     *
     * @param node the word
     * @param owner the element that it was read into
     */
    record Word(INode node, EObject owner) implements Pointed {}

    /** What stands at a position; empty for blanks, comments and signs. */
    static Optional<Pointed> at(ParsedText text, Position position) {
        return text.word(position).flatMap(Pointed::at);
    }

    private static Optional<Pointed> at(ILeafNode word) {
        Optional<Pointed> name = NamePlaces.at(word).map(Name::new);
        if (name.isPresent()) {
            return name;
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(word);
        return Optional.ofNullable(owner).map(found -> isRule(word, found) ? new Rule(word) : new Word(word, found));
    }

    private static boolean isRule(ILeafNode word, EObject owner) {
        return ruleAttribute(owner).stream()
                .flatMap(attribute -> NodeModelUtils.findNodesForFeature(owner, attribute).stream())
                .anyMatch(node -> node.getOffset() <= word.getOffset() && word.getEndOffset() <= node.getEndOffset());
    }

    private static Optional<EAttribute> ruleAttribute(EObject owner) {
        return Stream.of(SamenhangPackage.Literals.ACCEPTANCE__RULE, SamenhangPackage.Literals.RULE_SETTING__RULE)
                .filter(attribute -> attribute.getEContainingClass().isInstance(owner))
                .findFirst();
    }
}
