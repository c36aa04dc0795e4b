package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import nl.samenhang.model.Definition;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Term;

/** R56: domains define a term differently and no shared definition exists (lesson 5). */
public final class TermWithoutSharedDefinition implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R56",
            Severity.WARNING,
            new Text("Begrip zonder gezamenlijke omschrijving", "Term without a shared definition"),
            new Text(
                    "Als onderwijs en veiligheid iets anders bedoelen met hetzelfde woord, schatten zij dezelfde situatie anders in.",
                    "When education and safety mean different things by one word, they judge the same situation differently."),
            List.of(Source.LESSON_5));

    private static final RuleExample EXAMPLE = new RuleExample("""
            begrip radicalisering "Radicalisering" {
                volgens onderwijs "Een leerling die zich vastbijt in een wij-zij-verhaal"
                volgens veiligheid "Bereid raken om geweld te gebruiken"
            }
            """, "radicalisering", """
            begrip radicalisering "Radicalisering" {
                volgens onderwijs "Een leerling die zich vastbijt in een wij-zij-verhaal"
                volgens veiligheid "Bereid raken om geweld te gebruiken"
                gezamenlijk "Stap voor stap in een wij-zij-verhaal gaan geloven en geweld gewoon gaan vinden"
            }
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
        return facts.region().terms().stream()
                .filter(term -> term.getSharedDefinition() == null && differs(term))
                .map(term -> new Gap(term, message(term), term.getDefinitions()));
    }

    private static boolean differs(Term term) {
        long domains = term.getDefinitions().stream()
                .map(Definition::getDomain)
                .distinct()
                .count();
        return domains > 1 && hasDifferentTexts(term);
    }

    private static boolean hasDifferentTexts(Term term) {
        return term.getDefinitions().stream()
                        .map(Definition::getText)
                        .filter(Objects::nonNull)
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    private static Text message(Term term) {
        return Text.format(
                "Over het begrip \"%s\" denken de domeinen verschillend, en er is geen gezamenlijke omschrijving. Zo schatten zij dezelfde situatie anders in. Spreek er samen een af: gezamenlijk \"…\"",
                "The domains differ about the term \"%s\", and there is no shared definition. So they judge the same situation differently. Agree on one: gezamenlijk \"…\"",
                ElementNames.title(term));
    }

    // What one domain says may serve all; else the partners must word it.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Term term = (Term) gap.element();
        Stream<Repair> adopted = term.getDefinitions().stream()
                .filter(definition -> definition.getText() != null && definition.getDomain() != null)
                .map(definition -> define(
                        term,
                        Text.format(
                                "Neem de omschrijving van \"%s\" over als gezamenlijke",
                                "Adopt the definition of \"%s\" as the shared one",
                                ElementNames.title(definition.getDomain())),
                        definition.getText()));
        Repair open = define(
                term,
                new Text(
                        "Voeg een gezamenlijke omschrijving toe om in te vullen", "Add a shared definition to fill in"),
                Drafts.fillIn("wat verstaan de partners hier samen onder?"));
        return Stream.concat(Stream.of(open), adopted).limit(Candidates.MOST).toList();
    }

    private static Repair define(Term term, Text title, String definition) {
        return Repair.of(title, new Change.Add(term, Literals.TERM__SHARED_DEFINITION, definition));
    }
}
