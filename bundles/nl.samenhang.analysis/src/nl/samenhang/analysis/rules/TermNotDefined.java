package nl.samenhang.analysis.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;
import nl.samenhang.model.IssueKind;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Term;

/**
 * R55: the region works on a kind of issue of the catalogue, but has not said what it means by that term (lesson 5). A
 * term (begrip) defines a kind when it has its name or its title, and says what some domain or all mean by it.
 */
public final class TermNotDefined implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R55",
            Severity.WARNING,
            new Text("Begrip gebruikt, maar niet omschreven", "Term used but not defined"),
            new Text(
                    "Partners denken vaak dat zij hetzelfde bedoelen. Zonder omschrijving blijkt het verschil pas als het misgaat.",
                    "Partners often think they mean the same. Without a definition the difference shows only when it goes wrong."),
            List.of(Source.LESSON_5));

    private static final RuleExample EXAMPLE = new RuleExample("""
            vraagstuk groepen "Groepen tegenover elkaar" soort polarisatie
            """, "groepen", """
            vraagstuk groepen "Groepen tegenover elkaar" soort polarisatie
            begrip polarisatie "Polarisatie" { gezamenlijk "Groepen komen scherper tegenover elkaar te staan" }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        Map<String, Term> terms = terms(facts);
        return facts.region().issues().stream()
                .filter(issue -> issue.getKind() != null && !issue.getKind().eIsProxy())
                .filter(issue -> term(issue.getKind(), terms)
                        .filter(TermNotDefined::isDefined)
                        .isEmpty())
                .map(issue -> gap(issue, term(issue.getKind(), terms)));
    }

    private static Map<String, Term> terms(RegionFacts facts) {
        Map<String, Term> terms = new HashMap<>();
        for (Term term : facts.region().terms()) {
            Stream.of(term.getName(), term.getTitle())
                    .filter(Objects::nonNull)
                    .forEach(name -> terms.merge(normal(name), term, TermNotDefined::better));
        }
        return terms;
    }

    private static Term better(Term first, Term second) {
        return isDefined(first) ? first : second;
    }

    private static boolean isDefined(Term term) {
        return term.getSharedDefinition() != null || !term.getDefinitions().isEmpty();
    }

    private static Optional<Term> term(IssueKind kind, Map<String, Term> terms) {
        return Stream.of(ElementNames.title(kind), kind.getName())
                .filter(Objects::nonNull)
                .map(name -> terms.get(normal(name)))
                .filter(Objects::nonNull)
                .reduce(TermNotDefined::better);
    }

    private static Gap gap(Issue issue, Optional<Term> empty) {
        return new Gap(
                issue,
                message(issue),
                Stream.concat(Stream.of(issue.getKind()), empty.stream()).toList());
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private static Text message(Issue issue) {
        return Text.format(
                "Het vraagstuk \"%s\" gaat over \"%s\", maar nergens staat wat de partners daaronder verstaan. Zo kunnen zij langs elkaar heen praten. Omschrijf het begrip: begrip %s { gezamenlijk \"…\" }",
                "The issue \"%s\" is about \"%s\", but nothing says what the partners mean by that. So they may talk at cross purposes. Define the term: begrip %s { gezamenlijk \"…\" }",
                ElementNames.title(issue),
                ElementNames.title(issue.getKind()),
                ElementNames.written(issue.getKind()));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        IssueKind kind = ((Issue) gap.element()).getKind();
        String definition = Drafts.fillIn("wat verstaan de partners hieronder?");
        Optional<Term> empty = term(kind, terms(facts));
        if (empty.isPresent()) {
            return List.of(Repair.of(
                    Text.format(
                            "Voeg bij het begrip \"%s\" een omschrijving toe om in te vullen",
                            "Add a definition to fill in to the term \"%s\"", ElementNames.title(empty.get())),
                    new Change.Add(empty.get(), Literals.TERM__SHARED_DEFINITION, definition)));
        }
        Term term = SamenhangFactory.eINSTANCE.createTerm();
        term.setName(FreshNames.of(kind.getName(), facts.region()));
        term.setTitle(ElementNames.title(kind));
        term.setSharedDefinition(definition);
        return List.of(Repair.of(
                Text.format(
                        "Voeg het begrip \"%s\" toe om te omschrijven",
                        "Add the term \"%s\" to be defined", term.getTitle()),
                Placement.addition(term, gap.element(), facts)));
    }
}
