package nl.samenhang.document.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;

/**
 * How the protocol tells the legal bases of a sharing: with their source, and whether they are law on the reference
 * date.
 *
 * @param facts the region and its views
 */
record GroundTexts(RegionFacts facts) {

    /** The bases that carry a sharing, a text each; an exception to a prohibition is none. */
    List<String> bases(InformationSharing sharing) {
        return LegalGrounds.inLaw(sharing).stream()
                .filter(basis -> !basis.isException() || carriesAll(basis))
                .map(this::text)
                .toList();
    }

    /** The classes of data for whose sharing no basis is named. */
    List<DataClass> withoutBasis(InformationSharing sharing) {
        return LegalGrounds.classes(sharing).stream()
                .filter(dataClass -> LegalGrounds.inLaw(sharing).stream()
                        .filter(basis -> !basis.isException() || carriesAll(basis))
                        .noneMatch(basis -> LegalGrounds.holdsFor(basis, dataClass)))
                .toList();
    }

    /** The exceptions to the prohibition on special or criminal data, a text each. */
    List<String> exceptions(InformationSharing sharing) {
        return LegalGrounds.inLaw(sharing).stream()
                .filter(LegalBasis::isException)
                .map(this::text)
                .toList();
    }

    // A law such as the Wgs is a basis for ordinary data and lifts the prohibition on others.
    private static boolean carriesAll(LegalBasis basis) {
        return basis.getDataClasses().contains(DataClass.ORDINARY);
    }

    /** The classes of data for which a sharing still needs an exception. */
    List<DataClass> prohibited(InformationSharing sharing) {
        Set<DataClass> classes = LegalGrounds.classes(sharing);
        return List.of(DataClass.SPECIAL, DataClass.CRIMINAL).stream()
                .filter(classes::contains)
                .filter(dataClass -> LegalGrounds.inLaw(sharing).stream()
                        .filter(LegalBasis::isException)
                        .noneMatch(basis -> LegalGrounds.holdsFor(basis, dataClass)))
                .toList();
    }

    /** Those bases of a sharing that are not law on the reference date. */
    List<LegalBasis> notInForce(InformationSharing sharing) {
        return LegalGrounds.inLaw(sharing).stream()
                .filter(basis -> !LegalGrounds.isInForce(basis, facts))
                .toList();
    }

    private String text(LegalBasis basis) {
        List<String> about = new ArrayList<>();
        about.add(validity(basis));
        Dutch.given(basis.getSource()).ifPresent(source -> about.add("bron: " + Dutch.phrase(source)));
        about.removeIf(String::isEmpty);
        String title = ElementNames.title(basis);
        return about.isEmpty() ? title : title + "; " + String.join("; ", about);
    }

    private String validity(LegalBasis basis) {
        if (basis.isProposed()) {
            return "wetsvoorstel, nog niet geldig";
        }
        Optional<String> withdrawn = Optional.ofNullable(basis.getWithdrawnOn()).map(Dutch::date);
        if (withdrawn.isPresent()) {
            return (LegalGrounds.isInForce(basis, facts) ? "geldig tot " : "ingetrokken op ") + withdrawn.get();
        }
        if (basis.getInForceFrom() == null) {
            return "";
        }
        String since = Dutch.date(basis.getInForceFrom());
        return LegalGrounds.isInForce(basis, facts) ? "geldig sinds " + since : "pas geldig vanaf " + since;
    }
}
