package nl.samenhang.language.ide.internal.services;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.language.ide.internal.Places;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Colours a text by what its words mean, in the types that editors know. */
public final class TokenColours {

    private static final List<String> TYPES = List.of(
            SemanticTokenTypes.Keyword,
            SemanticTokenTypes.String,
            SemanticTokenTypes.Number,
            SemanticTokenTypes.Comment,
            SemanticTokenTypes.EnumMember,
            SemanticTokenTypes.Class,
            SemanticTokenTypes.Interface,
            SemanticTokenTypes.Struct,
            SemanticTokenTypes.Function,
            SemanticTokenTypes.Event,
            SemanticTokenTypes.Namespace,
            SemanticTokenTypes.Type,
            SemanticTokenTypes.Property,
            SemanticTokenTypes.Decorator);

    private static final List<String> MODIFIERS =
            List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.DefaultLibrary);
    private static final int DECLARATION = 1;
    private static final int NATIONAL = 2;

    private final Map<INode, EObject> meant = new IdentityHashMap<>();

    private TokenColours(XtextResource resource) {
        Occurrences.in(resource).forEach(found -> meant.put(found.node(), found.element()));
    }

    /**
     * The types and modifiers in use, by the numbers in which tokens name them.
     *
     * @return the legend
     */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TYPES, MODIFIERS);
    }

    /**
     * The colours of a text.
     *
     * @param resource the text, not null
     * @return the tokens, each relative to the one before
     */
    public static SemanticTokens of(XtextResource resource) {
        List<Integer> data = new ArrayList<>();
        if (resource.getParseResult() != null) {
            TokenColours colours = new TokenColours(resource);
            Position last = new Position(0, 0);
            for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
                String type = colours.type(leaf);
                if (type != null) {
                    last = add(leaf, type, colours.modifiers(leaf), last, data);
                }
            }
        }
        return new SemanticTokens(data);
    }

    // A token lies on one line; a comment over several is told line by line.
    private static Position add(ILeafNode leaf, String type, int modifiers, Position last, List<Integer> data) {
        Position at = last;
        int offset = leaf.getOffset();
        for (String line : leaf.getText().split("\r?\n", -1)) {
            int length = line.strip().length();
            if (length > 0) {
                int indent = line.indexOf(line.strip());
                Position start = Places.range(leaf, offset + indent, 0).getStart();
                boolean sameLine = start.getLine() == at.getLine();
                data.add(start.getLine() - at.getLine());
                data.add(sameLine ? start.getCharacter() - at.getCharacter() : start.getCharacter());
                data.add(length);
                data.add(TYPES.indexOf(type));
                data.add(modifiers);
                at = start;
            }
            offset += line.length() + lineBreak(leaf, offset + line.length());
        }
        return at;
    }

    private static int lineBreak(ILeafNode leaf, int offset) {
        int at = offset - leaf.getOffset();
        String text = leaf.getText();
        if (at >= text.length()) {
            return 0;
        }
        return text.charAt(at) == '\r' ? 2 : 1;
    }

    private String type(ILeafNode leaf) {
        if (leaf.isHidden()) {
            return leaf.getText().startsWith("/") ? SemanticTokenTypes.Comment : null;
        }
        if (leaf.getText().equals(".")) {
            return null;
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                return type(leaf, node, assignment);
            }
            if (node == leaf && isOwnKeyword(leaf)) {
                return leaf.getText().length() == 1 ? null : SemanticTokenTypes.Keyword;
            }
        }
        return null;
    }

    private static boolean isOwnKeyword(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword word
                && GrammarUtil.containingParserRule(word) != null
                && GrammarUtil.containingParserRule(word).getType().getClassifier() instanceof EClass;
    }

    private String type(ILeafNode leaf, INode node, Assignment assignment) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        return switch (assignment.getTerminal()) {
            case Keyword word -> SemanticTokenTypes.Keyword;
            case CrossReference reference -> {
                EObject element = meant.get(leaf);
                yield named(element == null ? reference.getType().getClassifier() : element.eClass());
            }
            case RuleCall call when call.getRule() instanceof EnumRule -> SemanticTokenTypes.EnumMember;
            case RuleCall call when assignment.getFeature().equals("name") && owner != null -> named(owner.eClass());
            case RuleCall call when assignment.getFeature().equals("rule") -> SemanticTokenTypes.Decorator;
            case RuleCall call ->
                switch (call.getRule().getName()) {
                    case "STRING" -> SemanticTokenTypes.String;
                    case "INT", "DATE" -> SemanticTokenTypes.Number;
                    default -> null;
                };
            default -> null;
        };
    }

    private static String named(EClassifier kind) {
        if (kind == Literals.ACTOR || kind == Literals.PARTNER || kind == Literals.DEPARTMENT) {
            return SemanticTokenTypes.Class;
        }
        if (kind == Literals.ROLE) {
            return SemanticTokenTypes.Interface;
        }
        if (kind == Literals.ISSUE) {
            return SemanticTokenTypes.Struct;
        }
        if (kind instanceof EClass type && Literals.ROUTE_TARGET.isSuperTypeOf(type)) {
            return SemanticTokenTypes.Function;
        }
        if (kind == Literals.SIGNAL) {
            return SemanticTokenTypes.Event;
        }
        if (kind instanceof EClass type && Literals.SOURCE_FILE.isSuperTypeOf(type)) {
            return SemanticTokenTypes.Namespace;
        }
        return kind instanceof EClass type && Literals.CATALOG_ELEMENT.isSuperTypeOf(type)
                ? SemanticTokenTypes.Type
                : SemanticTokenTypes.Property;
    }

    private int modifiers(ILeafNode leaf) {
        EObject element = meant.get(leaf);
        boolean isNational = element != null && !Places.isInFile(element);
        return (isDeclaration(leaf) ? DECLARATION : 0) + (isNational ? NATIONAL : 0);
    }

    private static boolean isDeclaration(ILeafNode leaf) {
        INode parent = leaf.getParent();
        Assignment assignment = parent == null ? null : GrammarUtil.containingAssignment(parent.getGrammarElement());
        return assignment != null && assignment.getFeature().equals("name");
    }
}
