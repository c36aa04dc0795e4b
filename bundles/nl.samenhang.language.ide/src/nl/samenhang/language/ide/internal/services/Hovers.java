package nl.samenhang.language.ide.internal.services;

import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.language.ide.internal.CheckedRegion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** What an editor tells of the word under the pointer. */
public final class Hovers {

    private Hovers() {}

    /**
     * What is worth knowing of the word at a position: an element with its essentials, uses and gaps, a rule with its
     * ground, a word of the language with its meaning.
     *
     * @param text the text, not null
     * @param position where in the text, not null
     * @param regions the regions of the text's folder as they were checked last, not null
     * @param language the language of the user, not null
     * @return Markdown with the range of the word; empty where there is nothing to tell
     */
    public static Optional<Hover> at(
            XtextResource text, Position position, List<CheckedRegion> regions, DisplayLanguage language) {
        ParsedText parsed = new ParsedText(text);
        HoverWriter writer = new HoverWriter(regions, language);
        return Pointed.at(parsed, position)
                .flatMap(pointed -> words(pointed, writer).map(words -> hover(words, parsed, pointed.node())));
    }

    private static Optional<String> words(Pointed pointed, HoverWriter writer) {
        return switch (pointed) {
            case Pointed.Name name -> Optional.of(writer.element(name.place().element()));
            case Pointed.Rule rule -> writer.rule(NamePlaces.name(rule.node()));
            case Pointed.Word word -> clause(word, writer);
        };
    }

    private static Optional<String> clause(Pointed.Word word, HoverWriter writer) {
        EObject grammar = word.node().getGrammarElement();
        return ClauseMeanings.of(grammar).map(meaning -> writer.clause(meaning, word));
    }

    private static Hover hover(String words, ParsedText text, INode node) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, words), text.range(node));
    }
}
