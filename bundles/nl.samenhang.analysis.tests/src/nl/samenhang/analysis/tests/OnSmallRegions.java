package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;

/** What tests of rules share that read small regions from text. */
abstract class OnSmallRegions {

    @TempDir
    Path folder;

    /** The elements at which a rule finds something; the region itself goes by its name. */
    List<String> found(String rule, String text) {
        return Findings.elements(rule, folder, text);
    }

    /** The one finding of a rule. */
    Finding only(String rule, String text) {
        List<Finding> findings = Findings.of(rule, Findings.region(folder, text));
        assertEquals(1, findings.size(), () -> rule + " finds " + findings);
        return findings.getFirst();
    }

    /** The repairs of the one finding of a rule. */
    RepairedRegion repaired(String rule, String text) {
        return new RepairedRegion(rule, folder, text);
    }

    /** The names of elements within their region. */
    static List<String> names(List<? extends EObject> elements) {
        return elements.stream()
                .map(ElementNames::qualifiedName)
                .map(name -> name.replace("Proef.", ""))
                .toList();
    }
}
