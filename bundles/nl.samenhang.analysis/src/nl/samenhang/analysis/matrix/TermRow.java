package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Definition;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Term;

/** One term in the table of terms. */
final class TermRow {

    private static final List<String> DIFFERS = List.of("R56");
    private static final List<String> WITHOUT_BEHAVIOUR = List.of("R57");

    private final Term term;
    private final List<Domain> domains;
    private final MatrixScope scope;
    private final boolean differs;

    TermRow(Term term, List<Domain> domains, MatrixScope scope) {
        this.term = term;
        this.domains = domains;
        this.scope = scope;
        this.differs = found(DIFFERS);
    }

    private boolean found(List<String> rules) {
        return scope.findingsAt(term, rules).findAny().isPresent();
    }

    Row row() {
        List<Cell> cells = new ArrayList<>();
        domains.forEach(domain -> cells.add(definition(domain)));
        cells.add(cell(shared(), differs ? Mark.GAP : Mark.EMPTY, names()));
        cells.add(cell(behaviours(), found(WITHOUT_BEHAVIOUR) ? Mark.GAP : Mark.EMPTY, names()));
        return new Row(new Header(ElementNames.title(term), names()), differs ? Mark.CONFLICT : Mark.FILLED, cells);
    }

    private Cell definition(Domain domain) {
        List<String> texts = definitions(domain);
        List<String> elements = Stream.concat(names().stream(), Stream.of(ElementNames.qualifiedName(domain)))
                .toList();
        return differs && !texts.isEmpty()
                ? new Cell(Mark.CONFLICT, texts, elements)
                : cell(texts, Mark.EMPTY, elements);
    }

    private static Cell cell(List<String> texts, Mark otherwise, List<String> elements) {
        return new Cell(texts.isEmpty() ? otherwise : Mark.FILLED, texts, elements);
    }

    private List<String> definitions(Domain domain) {
        return given(term.getDefinitions().stream()
                .filter(definition -> definition.getDomain() == domain)
                .map(Definition::getText));
    }

    private List<String> shared() {
        return given(Stream.ofNullable(term.getSharedDefinition()));
    }

    private List<String> behaviours() {
        return given(term.getBehaviours().stream());
    }

    private static List<String> given(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Stream<Sentence> notes() {
        return Stream.concat(notes(DIFFERS, Mark.CONFLICT), notes(WITHOUT_BEHAVIOUR, Mark.GAP));
    }

    private Stream<Sentence> notes(List<String> rules, Mark mark) {
        return scope.findingsAt(term, rules)
                .map(finding -> new Sentence(mark, finding.message().dutch(), names()));
    }

    Stream<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        String quoted = DutchPhrases.quoted(ElementNames.title(term));
        for (Domain domain : domains) {
            tell("Volgens " + ElementNames.title(domain) + " is " + quoted, definitions(domain), sentences);
        }
        tell("Samen verstaan de partners onder " + quoted, shared(), sentences);
        tell("Bij " + quoted + " hoort dit gedrag", behaviours(), sentences);
        if (differs) {
            sentences.add(new Sentence(
                    Mark.CONFLICT,
                    "Voor " + quoted + " is er geen gezamenlijke omschrijving, terwijl de domeinen verschillen.",
                    names()));
        } else if (sentences.isEmpty()) {
            sentences.add(new Sentence(Mark.OPEN, quoted + " is nog niet omschreven.", names()));
        }
        return sentences.stream();
    }

    private void tell(String beginning, List<String> texts, List<Sentence> sentences) {
        if (!texts.isEmpty()) {
            String told = DutchPhrases.enumeration(
                    texts.stream().map(DutchPhrases::quoted).toList());
            sentences.add(new Sentence(beginning + ": " + told + ".", names()));
        }
    }

    private List<String> names() {
        return List.of(ElementNames.qualifiedName(term));
    }
}
