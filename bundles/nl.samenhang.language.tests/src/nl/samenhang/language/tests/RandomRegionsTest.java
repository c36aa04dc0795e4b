package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.TextLayout;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random regions are written and read again: the same model; laid out: still the same, and then nothing changes. */
class RandomRegionsTest {

    private static final TextLayout LAYOUT = TextLayout.create();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void aRegionThatIsWrittenAndReadIsTheSame(long seed) {
        Region empty = Repairs.load(folder, TextFolder.HEADER).regions().getFirst();
        List<EObject> elements = new RandomModel(seed, empty.entries(EObject.class)).elements();
        String text = written(elements, empty);
        assertEquals(described(elements), described(read(text)), () -> "seed " + seed + ":\n" + text);

        String laidOut = laidOut(text);
        assertEquals(described(elements), described(read(laidOut)), () -> "seed " + seed + ":\n" + laidOut);
        assertEquals(laidOut, laidOut(laidOut), "laying out twice changes nothing");
    }

    private static String written(List<EObject> elements, Region region) {
        List<Change> changes = elements.stream()
                .<Change>map(element -> new Change.Add(region.header(), Literals.REGION_FILE__ELEMENTS, element))
                .toList();
        List<FileEdit> edits = Repairs.edits(new Repair(new Text("alles", "all"), changes));
        return FileEdit.applied(TextFolder.HEADER, edits);
    }

    private String laidOut(String text) {
        new TextFolder(folder).with("proef.regio", text);
        return LAYOUT.layOut(folder).getFirst().after();
    }

    private List<EObject> read(String text) {
        LoadedFolder loaded = Repairs.load(folder, text);
        assertEquals(List.of(), loaded.problems(), text);
        return List.copyOf(loaded.regions().getFirst().files().getFirst().getElements());
    }

    private static String described(List<? extends EObject> elements) {
        return elements.stream().map(element -> described(element, "")).collect(Collectors.joining("\n"));
    }

    // Every value of every feature, with references by the names they lead to.
    private static String described(EObject element, String indent) {
        StringBuilder text = new StringBuilder(indent).append(element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature);
            List<?> values = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
            for (Object each : values) {
                text.append('\n')
                        .append(indent)
                        .append("  ")
                        .append(feature.getName())
                        .append(": ");
                text.append(described(each, feature, indent));
            }
        }
        return text.toString();
    }

    private static String described(Object value, EStructuralFeature feature, String indent) {
        if (feature instanceof EReference reference) {
            return reference.isContainment()
                    ? described((EObject) value, indent + "    ").strip()
                    : ElementNames.qualifiedName((EObject) value).replaceFirst("^Proef\\.", "");
        }
        return String.valueOf(value);
    }
}
