package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.language.internal.syntax.SyntaxAnalysis;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.Triple;

/**
 * One file of the language. Its syntax errors say what was expected. Xtext looks through all errors of a file for each
 * reference in it, to tell none of them twice; here a set remembers them, so that a file with thousands of wrong names
 * is read in linear time. After a change of the text only what the parser made anew is linked, and after a change of
 * names only what may lead elsewhere.
 */
public class RegioResource extends LazyLinkingResource {

    // What was ever looked for in the parts that changed is remembered until the whole is linked again.
    private static final int MOST_CHANGES_IN_PART = 500;

    @Inject
    private SyntaxAnalysis syntax;

    private final Set<INode> unresolved = Collections.newSetFromMap(new IdentityHashMap<>());

    /** While a change of the text or of names is taken up: what stays linked as it is. */
    private final Set<EObject> linked = Collections.newSetFromMap(new IdentityHashMap<>());

    private int changesInPart;

    @Override
    public void update(int offset, int replacedTextLength, String newText) {
        List<EObject> everything = new ArrayList<>();
        getAllContents().forEachRemaining(everything::add);
        linkInPart(everything, () -> super.update(offset, replacedTextLength, newText));
    }

    /**
     * Looks up anew the references to elements of some names, and those that lead nowhere.
     *
     * @param names the own names of elements, not null
     */
    void relink(Set<String> names) {
        List<EObject> elsewhere = new ArrayList<>();
        List<EObject> kept = new ArrayList<>();
        getAllContents()
                .forEachRemaining(element -> (mayLeadElsewhere(element, names) ? elsewhere : kept).add(element));
        if (!elsewhere.isEmpty()) {
            linkInPart(kept, this::relink);
        }
    }

    private boolean mayLeadElsewhere(EObject element, Set<String> names) {
        Iterator<EObject> targets = ((InternalEList<EObject>) element.eCrossReferences()).basicIterator();
        while (targets.hasNext()) {
            EObject target = targets.next();
            if (isNumber(target) || isAmong(names, target)) {
                return true;
            }
        }
        return false;
    }

    // A reference is a number until it is looked up, and stays one that leads nowhere.
    private boolean isNumber(EObject target) {
        return target.eIsProxy()
                && getEncoder()
                        .isCrossLinkFragment(this, EcoreUtil.getURI(target).fragment());
    }

    // What a reference led to is an address when that text was parsed anew.
    private static boolean isAmong(Set<String> names, EObject target) {
        return target.eIsProxy()
                ? names.contains(
                        ElementFragments.ownName(EcoreUtil.getURI(target).fragment()))
                : ElementNames.ownName(target).map(names::contains).orElse(true);
    }

    private void linkInPart(List<EObject> kept, Runnable change) {
        if (changesInPart < MOST_CHANGES_IN_PART) {
            changesInPart++;
            linked.addAll(kept);
        } else {
            changesInPart = 0;
        }
        try {
            change.run();
        } finally {
            linked.clear();
        }
    }

    @Override
    protected void updateInternalState(IParseResult before, IParseResult now) {
        if (before != null && before.getRootASTElement() != now.getRootASTElement()) {
            linked.clear();
        }
        super.updateInternalState(before, now);
    }

    boolean isLinked(EObject element) {
        return linked.contains(element);
    }

    boolean isLinkedInPart() {
        return !linked.isEmpty();
    }

    @Override
    protected void clearErrorsAndWarnings() {
        super.clearErrorsAndWarnings();
        unresolved.clear();
    }

    // The parser says that a text is wrong and where it noticed; what was meant is found out here. It tells one thing
    // of a place at most, so that behind a value that cannot be, another mistake may hide.
    @Override
    protected void addSyntaxErrors() {
        if (isValidationDisabled() || !getParseResult().hasSyntaxErrors()) {
            return;
        }
        ICompositeNode root = getParseResult().getRootNode();
        List<Diagnostic> againstTheGrammar = new ArrayList<>();
        for (INode error : getParseResult().getSyntaxErrors()) {
            boolean grammar =
                    SyntaxMessages.GRAMMAR.equals(error.getSyntaxErrorMessage().getIssueCode());
            (grammar ? againstTheGrammar : getErrors()).add(new XtextSyntaxDiagnostic(error));
        }
        List<SyntaxDiagnostic> explained = explained(root);
        getErrors().addAll(explained.isEmpty() ? againstTheGrammar : explained);
    }

    private List<SyntaxDiagnostic> explained(ICompositeNode root) {
        return syntax.mistakes(root.getText()).stream()
                .map(mistake -> new SyntaxDiagnostic(root, mistake))
                .toList();
    }

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
        if (!isValidationDisabled() && unresolved.add(triple.getThird())) {
            getErrors().add(createDiagnostic(triple, createDiagnosticMessage(triple)));
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        if (unresolved.remove(triple.getThird())) {
            getErrors().removeIf(error -> error instanceof UnknownName name && name.node() == triple.getThird());
        }
    }

    @Override
    protected Diagnostic createDiagnostic(Triple<EObject, EReference, INode> triple, DiagnosticMessage message) {
        return new UnknownName(triple.getFirst(), triple.getSecond(), triple.getThird(), message);
    }
}
