package nl.samenhang.document.internal.privacy;

import java.util.stream.Stream;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Protocol;
import org.eclipse.emf.ecore.EObject;

/**
 * What the analysis finds that a privacy protocol is about.
 *
 * @param code the reporting code in the region
 */
record PrivacyFindings(ReportingCode code) {

    /** The rule that an issue lacks what the law requires for it, such as the steps of the reporting code. */
    private static final String LACKS_REQUIRED_PARTS = "R39";

    /** The rule that a text looks like personal data, wherever it stands. */
    private static final String PERSONAL_DATA = "R64";

    /** Whether a finding is about the sharing of data; the element is null for one about the whole region. */
    boolean concern(String rule, EObject element) {
        return PERSONAL_DATA.equals(rule)
                || (LACKS_REQUIRED_PARTS.equals(rule) && code.applies())
                || Stream.iterate(element, each -> each != null, EObject::eContainer)
                        .anyMatch(this::isOfSharing);
    }

    private boolean isOfSharing(EObject element) {
        return element instanceof InformationSharing
                || (element instanceof Protocol protocol && code.protocols().contains(protocol));
    }
}
