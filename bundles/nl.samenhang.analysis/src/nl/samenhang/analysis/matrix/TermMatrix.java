package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Definition;
import nl.samenhang.model.Domain;

/** The table of terms (begrippentabel): what each domain means by a term, what all mean by it, and what one then sees. */
final class TermMatrix implements MatrixKind {

    private static final List<Legend> LEGEND = List.of(
            Legend.of(
                    Mark.CONFLICT,
                    "de domeinen omschrijven het begrip verschillend, en er is geen gezamenlijke omschrijving"),
            Legend.of(Mark.GAP, "hier staat niets, en dat is een hiaat in de samenwerking"));

    @Override
    public String id() {
        return "begrippen";
    }

    @Override
    public String title() {
        return "Begrippentabel";
    }

    @Override
    public Matrix of(MatrixScope scope) {
        List<Domain> domains = domains(scope);
        List<TermRow> rows = scope.region().terms().stream()
                .map(term -> new TermRow(term, domains, scope))
                .toList();
        return new Matrix(
                id(),
                title(),
                scope.subject(),
                scope.region().referenceDate(),
                "",
                "Begrip",
                columns(domains),
                RowGroup.undivided(rows.stream().map(TermRow::row).toList()),
                LEGEND,
                notes(rows),
                description(rows));
    }

    // Only domains that define something, in the order of the catalogues.
    private static List<Domain> domains(MatrixScope scope) {
        Set<Domain> used = scope.region().all(Definition.class).stream()
                .map(Definition::getDomain)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return scope.region().entries(Domain.class).stream()
                .filter(used::contains)
                .toList();
    }

    private static List<Header> columns(List<Domain> domains) {
        Stream<Header> byDomain = domains.stream()
                .map(domain -> new Header(
                        "Volgens " + ElementNames.title(domain), List.of(ElementNames.qualifiedName(domain))));
        Stream<Header> shared =
                Stream.of(new Header("Gezamenlijk", List.of()), new Header("Concreet gedrag", List.of()));
        return Stream.concat(byDomain, shared).toList();
    }

    private static List<Sentence> notes(List<TermRow> rows) {
        return rows.isEmpty()
                ? List.of(new Sentence(
                        Mark.OPEN, "Er zijn nog geen begrippen. Voeg “begrip …” toe aan het model.", List.of()))
                : rows.stream().flatMap(TermRow::notes).toList();
    }

    private static List<Sentence> description(List<TermRow> rows) {
        Sentence size = new Sentence(
                "De begrippentabel laat van %s zien wat de domeinen eronder verstaan, wat zij er samen onder verstaan en welk gedrag erbij hoort."
                        .formatted(DutchPhrases.count(rows.size(), "begrip", "begrippen")),
                List.of());
        return Stream.concat(Stream.of(size), rows.stream().flatMap(TermRow::sentences))
                .toList();
    }
}
