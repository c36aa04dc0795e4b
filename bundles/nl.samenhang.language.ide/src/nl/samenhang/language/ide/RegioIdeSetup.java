package nl.samenhang.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import nl.samenhang.language.RegioRuntimeModule;
import nl.samenhang.language.RegioStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/** Sets the language up with what editors need of it. */
public class RegioIdeSetup extends RegioStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new RegioRuntimeModule(), new RegioIdeModule()));
    }
}
