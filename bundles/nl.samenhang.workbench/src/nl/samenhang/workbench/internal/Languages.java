package nl.samenhang.workbench.internal;

import com.google.inject.Injector;
import java.util.Set;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.core.runtime.Platform;
import org.eclipse.xtext.GrammarUtil;

/** The language that the users write in, and the one that the workbench speaks to them. */
public final class Languages {

    private Languages() {}

    /**
     * The language in which the workbench was started: English where asked for, Dutch otherwise.
     *
     * @return the language, never null
     */
    public static DisplayLanguage display() {
        return Platform.getNL().startsWith("en") ? DisplayLanguage.ENGLISH : DisplayLanguage.DUTCH;
    }

    /**
     * A text in the language of the workbench.
     *
     * @param text the text in both languages, not null
     * @return the text to show, never null
     */
    public static String show(Text text) {
        return text.in(display());
    }

    /**
     * The loader of regions, of which the workbench needs one. The first call takes most of a second.
     *
     * @return the loader, to be used by one thread at a time
     */
    public static RegionLoader loader() {
        return Regio.LOADER;
    }

    /**
     * The keywords of the grammar.
     *
     * @return the keywords, marks such as braces included
     */
    public static Set<String> keywords() {
        return Regio.KEYWORDS;
    }

    /** Set up once, when it is first needed. */
    private static final class Regio {
        private static final Injector INJECTOR = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();
        private static final RegionLoader LOADER = INJECTOR.getInstance(RegionLoader.class);
        private static final Set<String> KEYWORDS = Set.copyOf(GrammarUtil.getAllKeywords(
                INJECTOR.getInstance(RegioGrammarAccess.class).getGrammar()));
    }
}
