package nl.samenhang.document.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.language.RegionLoader;
import org.junit.jupiter.params.provider.Arguments;

/** All documents of a region. */
public final class Documents {

    private Documents() {}

    /** The documents of a region; its covenant shows a picture. */
    public static List<Document> of(Region region) {
        List<Finding> findings = GapAnalysis.findings(region);
        return List.of(
                Covenant.of(region, findings, List.of(Samples.picture("Routekaart"))),
                PrivacyProtocol.of(region, findings),
                Factsheet.of(region));
    }

    /** The documents of an example region. */
    public static List<Document> ofExample(String name) {
        return of(RegionLoader.create()
                .load(Path.of("..", "..", "examples", name))
                .regions()
                .getFirst());
    }

    /** The documents of all example regions: the name of the region, the id of the document, the document. */
    public static Stream<Arguments> ofExamples() {
        return SampleMatrices.REGIONS.stream()
                .flatMap(name -> ofExample(name).stream().map(document -> Arguments.of(name, document.id(), document)));
    }
}
