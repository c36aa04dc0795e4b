package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.FolderModel;
import nl.samenhang.language.LoadedFolder;

/** Asks the rules about all regions of a folder. */
final class FolderCheck {

    private final Faults faults;

    @Inject
    FolderCheck(Faults faults) {
        this.faults = faults;
    }

    CheckedFolder check(FolderModel model, Map<Path, Integer> versions) {
        LoadedFolder loaded = model.state();
        List<CheckedRegion> regions = loaded.regions().stream().map(this::check).toList();
        return new CheckedFolder(model, loaded, regions, versions);
    }

    // Half-written text makes odd models. Should a rule stumble over one, the mistakes in the text are still told.
    private CheckedRegion check(Region region) {
        RegionFacts facts = RegionFacts.of(region);
        try {
            return new CheckedRegion(facts, GapAnalysis.assess(facts));
        } catch (RuntimeException fault) {
            faults.log(fault);
            return new CheckedRegion(facts, new Assessment(List.of(), List.of()));
        }
    }
}
