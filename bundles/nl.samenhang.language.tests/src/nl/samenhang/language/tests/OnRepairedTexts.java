package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.function.Function;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.model.Duration;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.TimeUnit;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;

/** Says how a text reads after a repair. */
abstract class OnRepairedTexts {

    static final SamenhangFactory NEW = SamenhangFactory.eINSTANCE;

    @TempDir
    Path folder;

    static <T extends EObject> T named(Region region, String name, Class<T> type) {
        return region.all(type).stream()
                .filter(element -> ElementNames.qualifiedName(element).equals("Proef." + name))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    final void becomes(String expected, String text, Function<Region, Change>... changes) {
        Region region = Repairs.load(folder, TextFolder.HEADER + text).regions().getFirst();
        Change[] made = new Change[changes.length];
        for (int i = 0; i < changes.length; i++) {
            made[i] = changes[i].apply(region);
        }
        Repair repair = Repair.of(new Text("herstel", "repair"), made);
        String after = FileEdit.applied(TextFolder.HEADER + text, Repairs.edits(repair));
        assertEquals(TextFolder.HEADER + expected, after);
    }

    static Duration duration(int amount, TimeUnit unit) {
        Duration duration = NEW.createDuration();
        duration.setAmount(amount);
        duration.setUnit(unit);
        return duration;
    }
}
