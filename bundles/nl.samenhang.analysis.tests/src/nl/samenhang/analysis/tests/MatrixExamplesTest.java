package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.matrix.Cell;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixPart;
import nl.samenhang.analysis.matrix.MatrixScope;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.model.Action;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Issue;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Step;
import nl.samenhang.model.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every matrix of every example region. */
class MatrixExamplesTest {

    static final List<String> REGIONS =
            List.of("duinvoorde", "heuvelrode", "kraaienhoek", "merenkamp", "vlietwaarde", "zilverbeek", "zonderwijk");

    private static Region region(String name) {
        return RegionLoader.create()
                .load(Path.of("..", "..", "examples", name))
                .regions()
                .getFirst();
    }

    private static MatrixScope scope(Region region) {
        return MatrixScope.of(RegionFacts.of(region), GapAnalysis.findings(region));
    }

    private static List<Matrix> matrices(Region region) {
        MatrixScope whole = scope(region);
        Stream<MatrixScope> scopes =
                Stream.concat(Stream.of(whole), region.issues().stream().map(whole::forIssue));
        return scopes.flatMap(scope -> Matrices.all().stream().map(kind -> kind.of(scope)))
                .toList();
    }

    private static Matrix matrix(String kind, Region region) {
        return Matrices.byId(kind).orElseThrow().of(scope(region));
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void everyElementOfACellARowAndASentenceIsInTheModel(String name) {
        Region region = region(name);
        Set<String> known = region.all(NamedElement.class).stream()
                .map(ElementNames::qualifiedName)
                .collect(Collectors.toCollection(HashSet::new));
        region.entries(Domain.class).forEach(domain -> known.add(ElementNames.qualifiedName(domain)));
        for (Matrix matrix : matrices(region)) {
            Set<String> named = elements(matrix);
            assertFalse(named.isEmpty(), matrix.title());
            named.removeAll(known);
            assertEquals(Set.of(), named, matrix.title());
        }
    }

    private static Set<String> elements(Matrix matrix) {
        Set<String> elements = new HashSet<>();
        matrix.columns().forEach(column -> elements.addAll(column.elements()));
        matrix.groups().forEach(group -> elements.addAll(group.header().elements()));
        for (Row row : matrix.rows()) {
            elements.addAll(row.header().elements());
            row.cells().forEach(cell -> elements.addAll(cell.elements()));
        }
        Stream.of(matrix.notes(), matrix.description())
                .flatMap(List::stream)
                .map(Sentence::elements)
                .forEach(elements::addAll);
        return elements;
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void everyIssueStepAndTermHasARowOfItsOwn(String name) {
        Region region = region(name);
        assertEquals(names(region.issues()), rows(matrix("dekking", region)));
        assertEquals(names(region.all(Step.class)), rows(matrix("veri", region)));
        assertEquals(names(region.all(Term.class)), rows(matrix("begrippen", region)));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(ElementNames::qualifiedName).toList();
    }

    private static List<String> rows(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.header().elements().stream())
                .toList();
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void everyActionStandsWithEachOfItsActors(String name) {
        Region region = region(name);
        long expected = region.all(Action.class).stream()
                .mapToLong(action -> Math.max(1, action.getActors().size()))
                .sum();
        long shown = matrix("handelingskader", region).rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.lines().size())
                .sum();
        assertEquals(expected, shown);
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void atMostOnePartnerOfAStepIsMarkedAsTheOneThatIsAccountable(String name) {
        for (Row row : matrix("veri", region(name)).rows()) {
            long accountable = row.cells().stream()
                    .filter(cell -> cell.mark() == Mark.ACCOUNTABLE)
                    .count();
            assertEquals(
                    row.mark() == Mark.FILLED ? 1 : 0, accountable, row.header().title());
        }
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void everyPartnerOfAStepHasItsLetters(String name) {
        Region region = region(name);
        Matrix veri = matrix("veri", region);
        List<Step> steps = region.all(Step.class);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Row row = veri.rows().get(i);
            for (int column = 0; column < veri.columns().size(); column++) {
                String partner = veri.columns().get(column).elements().getFirst();
                List<String> expected = Stream.of(
                                letter("V", Participation.partnersBehind(step.getActors()), partner),
                                letter("E", Participation.partnersBehind(step.getAccountable()), partner),
                                letter("R", Participation.partnersBehind(step.getConsulted()), partner),
                                letter("I", Participation.partnersBehind(step.getInformed()), partner))
                        .flatMap(List::stream)
                        .toList();
                String shown = String.join("", row.cells().get(column).lines()).replace("*", "");
                assertEquals(String.join(", ", expected), shown, step.getName() + " " + partner);
            }
        }
    }

    private static List<String> letter(String letter, Set<? extends NamedElement> partners, String name) {
        boolean takesPart = partners.stream().map(ElementNames::qualifiedName).anyMatch(name::equals);
        return takesPart ? List.of(letter) : List.of();
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void everyRowWithTextIsToldInTheDescription(String name) {
        for (Matrix matrix : matrices(region(name))) {
            String told = matrix.description().stream().map(Sentence::text).collect(Collectors.joining("\n"));
            for (Row row : matrix.rows()) {
                boolean hasText = row.cells().stream().map(Cell::lines).anyMatch(lines -> !lines.isEmpty());
                assertTrue(
                        !hasText || told.contains(row.header().title()),
                        row.header().title());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void twoReadingsOfARegionGiveTheSameMatrices(String name) {
        assertEquals(matrices(region(name)), matrices(region(name)));
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void oneIssueGivesItsOwnRowAndRoutesAlone(String name) {
        Region region = region(name);
        MatrixScope whole = scope(region);
        for (Issue issue : region.issues()) {
            MatrixScope scope = whole.forIssue(issue);
            assertEquals(
                    List.of(ElementNames.qualifiedName(issue)),
                    rows(Matrices.byId("dekking").orElseThrow().of(scope)));
            assertEquals(
                    names(RegionFacts.of(region).routesFor(issue)),
                    Matrices.byId("veri").orElseThrow().of(scope).groups().stream()
                            .flatMap(group -> group.header().elements().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void gapsOfTheLevelsAreMarkedWhereTheFindingsAre(String name) {
        Region region = region(name);
        Set<String> expected = GapAnalysis.findings(region).stream()
                .filter(finding -> List.of("R14", "R15", "R16", "R17").contains(finding.rule()))
                .map(finding -> finding.elementName())
                .collect(Collectors.toSet());
        Set<String> marked = matrix("dekking", region).rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.mark() == Mark.GAP))
                .flatMap(row -> row.header().elements().stream())
                .collect(Collectors.toSet());
        assertEquals(expected, marked);
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void oneRouteByItselfKeepsItsRowsAndLosesOnlyEmptyColumns(String name) {
        Matrix veri = matrix("veri", region(name));
        assertEquals(veri.groups().size(), veri.parts().size());
        for (int i = 0; i < veri.parts().size(); i++) {
            RowGroup group = veri.groups().get(i);
            MatrixPart part = veri.parts().get(i);
            Matrix narrow = part.matrix();
            assertEquals(group.header(), part.header());
            assertEquals(letters(group.rows()), letters(narrow.rows()));
            assertEquals(
                    group.rows().stream().map(Row::header).toList(),
                    narrow.rows().stream().map(Row::header).toList());
            for (int column = 0; column < narrow.columns().size(); column++) {
                int index = column;
                assertTrue(narrow.rows().stream()
                        .anyMatch(row -> row.cells().get(index).mark() != Mark.EMPTY));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void oneRouteByItselfTellsOfItsOwnStepsOnly(String name) {
        Matrix veri = matrix("veri", region(name));
        for (MatrixPart part : veri.parts()) {
            String route = part.header().elements().getFirst() + ".";
            List<String> expected = veri.description().stream()
                    .filter(sentence -> sentence.elements().getFirst().startsWith(route))
                    .map(Sentence::text)
                    .toList();
            assertEquals(
                    expected,
                    part.matrix().description().stream().map(Sentence::text).toList());
            part.matrix()
                    .notes()
                    .forEach(note -> assertTrue(note.elements().getFirst().startsWith(route), note.text()));
        }
    }

    @ParameterizedTest
    @FieldSource("REGIONS")
    void onlyGroupsThatStandForAnElementAreParts(String name) {
        for (String kind : List.of("dekking", "handelingskader", "begrippen")) {
            assertEquals(List.of(), matrix(kind, region(name)).parts(), kind);
        }
    }

    private static List<String> letters(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }
}
