package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;

/**
 * The coverage matrix (dekkingsmatrix): what there is for each issue at each level, from a strong foundation to an
 * incident. Which empty cells are gaps, the findings tell.
 */
final class CoverageMatrix implements MatrixKind {

    private static final List<Legend> LEGEND = List.of(
            Legend.of(Mark.GAP, "hier staat niets, en dat is een hiaat in de samenwerking"),
            Legend.of(Mark.OPEN, "er is een handeling beschreven, maar niet wie haar verricht"),
            Legend.of(Mark.CONFLICT, "het vraagstuk heeft meer dan één eigenaar"),
            new Legend(Coverage.NOTHING, "op dit niveau is voor dit vraagstuk niets beschreven"));

    private static final Sentence HOW_ROUTES_COUNT = new Sentence(
            "Bij incident tellen ook de veiligheidsroutes van het vraagstuk mee. Ondersteuningsroutes horen bij geen van de vier niveaus; hun stappen staan in de VERI-matrix.",
            List.of());

    @Override
    public String id() {
        return "dekking";
    }

    @Override
    public String title() {
        return "Dekkingsmatrix";
    }

    @Override
    public Matrix of(MatrixScope scope) {
        List<CoverageRow> rows = scope.issues().stream()
                .map(issue -> new CoverageRow(issue, scope))
                .toList();
        return new Matrix(
                id(),
                title(),
                scope.subject(),
                scope.region().referenceDate(),
                "",
                "Vraagstuk",
                Levels.columns(),
                RowGroup.undivided(rows.stream().map(CoverageRow::row).toList()),
                LEGEND,
                notes(rows),
                description(rows));
    }

    private static List<Sentence> notes(List<CoverageRow> rows) {
        if (rows.isEmpty()) {
            return List.of(new Sentence(
                    Mark.OPEN, "Er zijn nog geen vraagstukken. Voeg “vraagstuk …” toe aan het model.", List.of()));
        }
        return Stream.concat(Stream.of(HOW_ROUTES_COUNT), rows.stream().flatMap(CoverageRow::notes))
                .toList();
    }

    private static List<Sentence> description(List<CoverageRow> rows) {
        Sentence size = new Sentence(
                "De dekkingsmatrix laat van %s zien wat er op vier niveaus is: %s."
                        .formatted(
                                DutchPhrases.count(rows.size(), "vraagstuk", "vraagstukken"),
                                Levels.enumerated(Levels.ALL)),
                List.of());
        return Stream.concat(Stream.of(size), rows.stream().flatMap(CoverageRow::sentences))
                .toList();
    }
}
