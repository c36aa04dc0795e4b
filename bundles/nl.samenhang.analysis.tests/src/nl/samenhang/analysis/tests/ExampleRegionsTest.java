package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.NamedElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example region shows the gaps that its LEESMIJ.md tells of, and no others. */
class ExampleRegionsTest {

    private static final int FEWEST_ELEMENTS = 80;
    private static final int MOST_ELEMENTS = 300;

    private static Stream<Arguments> regions() {
        return Stream.of(
                Arguments.of(
                        "duinvoorde",
                        List.of(
                                "R28 Duinvoorde.extremeIdealen",
                                "R34 Duinvoorde.jongerenwerk",
                                "R56 Duinvoorde.radicalisering",
                                "R57 Duinvoorde.polarisatie")),
                Arguments.of(
                        "heuvelrode",
                        List.of(
                                "R04 Heuvelrode.orthopedagoog",
                                "R44 Heuvelrode.casusafspraken",
                                "R47 Heuvelrode.casusoverleg",
                                "R48 Heuvelrode.belrondje",
                                "R51 Heuvelrode.delenInCasusoverleg")),
                Arguments.of(
                        "kraaienhoek",
                        List.of(
                                "R29 Kraaienhoek.mboRoekburg",
                                "R35 Kraaienhoek.overstaproute",
                                "R37 Kraaienhoek.leaKraaienhoek",
                                "R60 Kraaienhoek.ondermijnendeMisdaad")),
                Arguments.of(
                        "merenkamp",
                        List.of(
                                "R16 Merenkamp.onderDruk",
                                "R24 Merenkamp.jongeKoeriers",
                                "R25 Merenkamp.schoolroute.schoolDuiden",
                                "R62 Merenkamp.deKreek",
                                "R62 Merenkamp.hetBaken",
                                "R62 Merenkamp.meerCollege")),
                Arguments.of(
                        "vlietwaarde",
                        List.of(
                                "R41 Vlietwaarde.waardCollege",
                                "R42 Vlietwaarde.jongerenwerkOpSchool",
                                "R46 Vlietwaarde.politieVlietwaarde")),
                Arguments.of(
                        "zilverbeek",
                        List.of(
                                "R01 Zilverbeek.geldOfBeelden",
                                "R19 Zilverbeek.nachtOnline",
                                "R20 Zilverbeek.schrikVanTelefoon",
                                "R58 Zilverbeek.jeugdverpleegkundige")),
                Arguments.of("zonderwijk", List.of()));
    }

    private static Region region(String folder) {
        LoadedFolder loaded = RegionLoader.create().load(Path.of("..", "..", "examples", folder));
        assertEquals(List.of(), loaded.problems());
        return loaded.regions().getFirst();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void showsTheGapsThatWereBuiltInAndNoOthers(String folder, List<String> expected) {
        List<String> findings = GapAnalysis.findings(region(folder)).stream()
                .map(finding -> finding.rule() + " " + finding.elementName())
                .sorted()
                .toList();
        assertEquals(expected, findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void hidesNoGapBehindAnAcceptance(String folder) {
        assertEquals(List.of(), region(folder).all(Acceptance.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regions")
    void hasTheSizeOfARealRegion(String folder) {
        int elements = region(folder).all(NamedElement.class).size();
        assertTrue(elements >= FEWEST_ELEMENTS && elements <= MOST_ELEMENTS, () -> elements + " elements");
    }
}
