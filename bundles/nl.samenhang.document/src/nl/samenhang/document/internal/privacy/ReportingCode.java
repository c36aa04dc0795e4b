package nl.samenhang.document.internal.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.analysis.Participation;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.ProtocolKind;

/**
 * The reporting code for domestic violence and child abuse (meldcode) in a region.
 *
 * @param kind the kind of protocol in the catalogue, which has the steps; empty where no catalogue has it
 * @param protocols the protocols of that kind
 * @param bound the parties that surely fall under the code by law
 * @param required whether an issue of the covenant requires the code
 */
record ReportingCode(Optional<ProtocolKind> kind, List<Protocol> protocols, List<Partner> bound, boolean required) {

    /** The name of the kind in the national catalogue. */
    private static final String NAME = "meldcode";

    /** Education, compulsory education and youth care are named in the law; for others it depends on what they do. */
    private static final Set<PartnerFunction> BOUND = EnumSet.of(
            PartnerFunction.SCHOOL,
            PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL,
            PartnerFunction.YOUTH_CARE,
            PartnerFunction.COMPULSORY_EDUCATION);

    static ReportingCode of(DraftFacts facts) {
        Optional<ProtocolKind> kind = facts.region().entries(ProtocolKind.class).stream()
                .filter(each -> NAME.equals(each.getName()))
                .findFirst();
        List<Protocol> protocols = facts.region().protocols().stream()
                .filter(protocol ->
                        kind.filter(each -> each == protocol.getKind()).isPresent())
                .toList();
        List<Partner> bound = facts.parties().stream()
                .filter(partner -> partner.getKind() != null
                        && BOUND.contains(partner.getKind().getFunction()))
                .toList();
        boolean required = facts.issues().stream()
                .filter(issue -> issue.getKind() != null)
                .flatMap(issue -> Names.known(issue.getKind().getRequiredProtocols()).stream())
                .anyMatch(each -> NAME.equals(each.getName()));
        return new ReportingCode(kind, protocols, bound, required);
    }

    /** Whether the protocol has to tell about the code. */
    boolean applies() {
        return kind.isPresent() && (!protocols.isEmpty() || !bound.isEmpty() || required);
    }

    /** The parties that surely fall under the code and for which the model names none. */
    List<Partner> boundWithoutProtocol() {
        Set<Partner> having = Participation.partnersBehind(protocols.stream()
                .flatMap(protocol -> Names.known(protocol.getOwners()).stream())
                .toList());
        return bound.stream().filter(partner -> !having.contains(partner)).toList();
    }
}
