package nl.samenhang.analysis.rules;

import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.RegionElement;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** New top-level elements, and in which file of a region they belong. */
final class Placement {

    private Placement() {}

    /** The file that holds elements of a type already, else that of a related element. */
    private static RegionFile with(Class<? extends EObject> type, EObject related, RegionFacts facts) {
        return facts.region().all(type).stream().findFirst().map(Placement::of).orElseGet(() -> of(related));
    }

    private static RegionFile of(EObject element) {
        return (RegionFile) EcoreUtil.getRootContainer(element);
    }

    /** A new partner that goes by the name of its kind. */
    static Partner partner(PartnerKind kind, RegionFacts facts) {
        Partner partner = SamenhangFactory.eINSTANCE.createPartner();
        partner.setName(FreshNames.of(kind.getName(), facts.region()));
        partner.setTitle(ElementNames.title(kind));
        partner.setKind(kind);
        return partner;
    }

    /** The addition of a top-level element, with others of its type. */
    static Change addition(RegionElement element, EObject related, RegionFacts facts) {
        Class<? extends EObject> type = element.eClass().getInstanceClass().asSubclass(EObject.class);
        return new Change.Add(with(type, related, facts), SamenhangPackage.Literals.REGION_FILE__ELEMENTS, element);
    }
}
