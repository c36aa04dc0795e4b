package nl.samenhang.language;

import com.google.inject.Injector;
import nl.samenhang.model.SamenhangPackage;

/** Sets the language up on a plain class path, without OSGi. */
public class RegioStandaloneSetup extends RegioStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // The grammar refers to the metamodel by its address, so the metamodel must be known before it is read.
        SamenhangPackage.eINSTANCE.getName();
        return super.createInjectorAndDoEMFRegistration();
    }
}
