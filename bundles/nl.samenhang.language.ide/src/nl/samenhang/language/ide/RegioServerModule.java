package nl.samenhang.language.ide;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.TextLayout;
import nl.samenhang.language.ide.internal.Farewell;
import nl.samenhang.language.ide.internal.PlainRequestManager;
import nl.samenhang.language.ide.internal.RegionServer;
import nl.samenhang.language.ide.internal.RegionWorkspace;
import nl.samenhang.language.ide.internal.completion.Completions;
import nl.samenhang.language.internal.NameSpelling;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.ExecutorServiceProvider;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** What the language server is made of. One injector serves one client. */
public class RegioServerModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(java.util.concurrent.ExecutorService.class).toProvider(ExecutorServiceProvider.class);
        bind(LanguageServer.class).to(RegionServer.class);
        bind(LanguageServerImpl.class).to(RegionServer.class);
        bind(WorkspaceManager.class).to(RegionWorkspace.class);
        bind(IRequestManager.class).to(PlainRequestManager.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(Farewell.class);
        // Xtext asks for these two, though here folders are found and built in a way of their own.
        bind(IMultiRootWorkspaceConfigFactory.class).to(MultiRootWorkspaceConfigFactory.class);
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
    }

    @Provides
    @Singleton
    Language language() {
        return new Language(new RegioIdeSetup().createInjectorAndDoEMFRegistration());
    }

    @Provides
    @Singleton
    IResourceServiceProvider.Registry languages(Language language) {
        return language.injector().getInstance(IResourceServiceProvider.Registry.class);
    }

    @Provides
    @Singleton
    RegionLoader loader(Language language) {
        return language.injector().getInstance(RegionLoader.class);
    }

    @Provides
    Completions completions(Language language) {
        return language.injector().getInstance(Completions.class);
    }

    @Provides
    @Singleton
    NameSpelling spelling(Language language) {
        return language.injector().getInstance(NameSpelling.class);
    }

    @Provides
    @Singleton
    TextLayout layout(Language language) {
        return language.injector().getInstance(TextLayout.class);
    }

    /**
     * The services of the language, which have an injector of their own.
     *
     * @param injector their injector
     */
    record Language(Injector injector) {}
}
