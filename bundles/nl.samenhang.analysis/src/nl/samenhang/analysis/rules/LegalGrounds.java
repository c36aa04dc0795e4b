package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Basis;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.DataItem;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;

/** What a sharing says of its data and grounds, and what the catalogue says of those grounds. */
public final class LegalGrounds {

    private LegalGrounds() {}

    /** The classes of the data that are shared, lightest first. */
    public static Set<DataClass> classes(InformationSharing sharing) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        sharing.getData().forEach(item -> classes.add(item.getDataClass()));
        return classes;
    }

    /** The data of some class. */
    public static List<DataItem> items(InformationSharing sharing, DataClass dataClass) {
        return sharing.getData().stream()
                .filter(item -> item.getDataClass() == dataClass)
                .toList();
    }

    /** Whether every ground that is named leads somewhere; of the others nothing can be said yet. */
    public static boolean areKnown(InformationSharing sharing) {
        return sharing.getBases().stream().noneMatch(Basis::eIsProxy);
    }

    /** The grounds in law that are named. An agreement is none. */
    public static List<LegalBasis> inLaw(InformationSharing sharing) {
        return sharing.getBases().stream()
                .filter(LegalBasis.class::isInstance)
                .map(LegalBasis.class::cast)
                .filter(basis -> !basis.eIsProxy())
                .toList();
    }

    /** Whether a ground holds for data of some class. One that names no classes holds for all. */
    public static boolean holdsFor(LegalBasis basis, DataClass dataClass) {
        return basis.getDataClasses().isEmpty() || basis.getDataClasses().contains(dataClass);
    }

    /** Whether a ground is law on the reference date. */
    public static boolean isInForce(LegalBasis basis, RegionFacts facts) {
        LocalDate from = basis.getInForceFrom();
        LocalDate withdrawn = basis.getWithdrawnOn();
        return !basis.isProposed()
                && facts.region()
                        .referenceDate()
                        .map(day ->
                                (from == null || !from.isAfter(day)) && (withdrawn == null || withdrawn.isAfter(day)))
                        .orElse(withdrawn == null);
    }
}
