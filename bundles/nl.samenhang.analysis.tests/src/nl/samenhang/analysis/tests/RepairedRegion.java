package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.rules.GapAnalysis;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A small region with one gap of some rule, on which the repairs of that gap are tried. */
final class RepairedRegion {

    private final String rule;
    private final Region region;
    private final List<Repair> repairs;

    /**
     * Reads the region.
     *
     * @param rule the rule that finds exactly one gap in it
     * @param folder where the text is put
     * @param text the text behind the header
     */
    RepairedRegion(String rule, Path folder, String text) {
        this.rule = rule;
        region = Findings.region(folder, text);
        List<Finding> findings = Findings.of(rule, region);
        assertEquals(1, findings.size(), () -> rule + " finds " + findings);
        repairs = GapAnalysis.repairs(findings.getFirst(), RegionFacts.of(region));
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<String> titles() {
        return repairs.stream().map(repair -> repair.title().dutch()).toList();
    }

    /** Carries out one repair on the model and tells at which elements the same rule finds something afterwards. */
    List<String> findingsAfter(int repair) {
        Map<EObject, EObject> lastBehind = new IdentityHashMap<>();
        repairs.get(repair).changes().forEach(change -> carryOut(change, lastBehind));
        return Findings.of(rule, region()).stream().map(Finding::elementName).toList();
    }

    /** The region as it is now. */
    Region region() {
        return Region.of(region.files());
    }

    // What is added behind one element comes in the order of the changes.
    private static void carryOut(Change change, Map<EObject, EObject> lastBehind) {
        switch (change) {
            case Change.Add add
            when add.feature().isMany() -> values(add.owner(), add.feature()).add(add.value());
            case Change.Add add -> add.owner().eSet(add.feature(), add.value());
            case Change.AddBehind add -> {
                EList<Object> list = values(add.owner(), add.previous().eContainingFeature());
                EObject last = lastBehind.getOrDefault(add.previous(), add.previous());
                list.add(list.indexOf(last) + 1, add.value());
                lastBehind.put(add.previous(), add.value());
            }
            case Change.Remove remove
            when remove.feature().isMany() ->
                values(remove.owner(), remove.feature()).remove(remove.value());
            case Change.Remove remove -> remove.owner().eUnset(remove.feature());
            case Change.Replace replace
            when replace.feature().isMany() -> {
                EList<Object> list = values(replace.owner(), replace.feature());
                list.set(list.indexOf(replace.old()), replace.value());
            }
            case Change.Replace replace -> replace.owner().eSet(replace.feature(), replace.value());
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
