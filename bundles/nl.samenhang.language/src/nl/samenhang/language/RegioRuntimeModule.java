package nl.samenhang.language;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import nl.samenhang.language.formatting2.TextParts;
import nl.samenhang.language.internal.ElementFragments;
import nl.samenhang.language.internal.LinkingMessages;
import nl.samenhang.language.internal.ModelDescriptions;
import nl.samenhang.language.internal.ModelNames;
import nl.samenhang.language.internal.RegioLinker;
import nl.samenhang.language.internal.RegioResource;
import nl.samenhang.language.internal.RegionGlobalScopeProvider;
import nl.samenhang.language.internal.RegionScopeProvider;
import nl.samenhang.language.internal.SyntaxMessages;
import nl.samenhang.language.internal.ValueConverters;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

/** What the language does in its own way; everything else is as Xtext has it. */
public class RegioRuntimeModule extends AbstractRegioRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return ModelNames.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return RegionScopeProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return RegionGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ValueConverters.class;
    }

    /**
     * How elements are addressed within their files.
     *
     * @return the provider of the addresses
     */
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return ElementFragments.class;
    }

    /**
     * Which names an element has.
     *
     * @return the strategy
     */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ModelDescriptions.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return RegioResource.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return RegioLinker.class;
    }

    /**
     * Lets a reference that is not resolved yet be found by its number instead of by its path: a path is as long to
     * make and to follow as the file has elements.
     *
     * @param binder where the choice is made
     */
    public void configureIndexedFragments(Binder binder) {
        binder.bindConstant()
                .annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING))
                .to(true);
    }

    /**
     * How a text is taken apart to be laid out.
     *
     * @return the builder of its parts
     */
    public Class<? extends TextRegionAccessBuilder> bindTextRegionAccessBuilder() {
        return TextParts.class;
    }

    /**
     * How syntax errors are worded.
     *
     * @return the provider of the words
     */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /**
     * How references that lead nowhere are worded.
     *
     * @return the provider of the words
     */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProviderExtended() {
        return LinkingMessages.class;
    }
}
