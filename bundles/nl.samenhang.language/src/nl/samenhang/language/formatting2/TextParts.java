package nl.samenhang.language.formatting2;

import com.google.inject.Inject;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Takes a text apart into words, blanks and comments. What a blank is says the grammar; Xtext itself asks Java, to which
 * a no-break space and a byte order mark are none.
 */
public class TextParts extends TextRegionAccessBuilder {

    private final RegioGrammarAccess grammar;
    private NodeModelBasedRegionAccessBuilder parsed;

    /**
     * A builder for one text.
     *
     * @param grammar the grammar of the language, not null
     */
    @Inject
    public TextParts(RegioGrammarAccess grammar) {
        this.grammar = grammar;
    }

    @Override
    public TextRegionAccessBuilder forNodeModel(XtextResource resource) {
        parsed = new NodeModelBasedRegionAccessBuilder() {
            @Override
            protected boolean isComment(ILeafNode leaf) {
                return leaf.getGrammarElement() != grammar.getWSRule();
            }
        }.withResource(resource);
        return this;
    }

    @Override
    public ITextRegionAccess create() {
        return parsed == null ? super.create() : parsed.create();
    }
}
