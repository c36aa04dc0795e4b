package nl.samenhang.language.ide.internal.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.References.Use;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionElement;
import org.eclipse.emf.ecore.EObject;

/** Writes in Markdown what is worth knowing of elements, rules and words of the language. */
final class HoverWriter {

    /** How many places of use are told by name. */
    private static final int PLACES = 5;

    private static final String PARAGRAPH = "\n\n";

    private final List<CheckedRegion> regions;
    private final DisplayLanguage language;

    HoverWriter(List<CheckedRegion> regions, DisplayLanguage language) {
        this.regions = regions;
        this.language = language;
    }

    String element(EObject element) {
        return joined(PARAGRAPH, Stream.of(Stream.of(head(element)), essentials(element), uses(element), findings(element)));
    }

    /** A rule by its id; empty where there is none of that id. */
    Optional<String> rule(String id) {
        return GapRules.byId(id).map(rule -> rule(rule.info()));
    }

    String clause(Text meaning, Pointed.Word word) {
        Stream<String> sentence = Stream.of(Markdown.escaped(meaning.in(language)));
        boolean standsFor = SourceLocation.of(word.owner())
                .filter(place -> place.offset() == word.node().getOffset())
                .isPresent();
        return joined(PARAGRAPH, Stream.of(sentence, standsFor ? findings(word.owner()) : Stream.empty()));
    }

    private String rule(RuleInfo rule) {
        return joined(
                PARAGRAPH,
                Stream.of(Stream.of(
                        Markdown.bold(rule.id() + ": " + rule.title().in(language)),
                        Markdown.escaped(rule.reason().in(language)),
                        line(new Text("Bron", "Source"), rule.lesson()) + "  \n"
                                + line(new Text("Weegt als", "Weighs as"), rule.severity().label()))));
    }

    private String head(EObject element) {
        String title = Markdown.bold(ElementLabels.title(element).in(language));
        String kind = Markdown.escaped(ElementLabels.kind(element).in(language));
        boolean isEntry = NamePlaces.root(element) instanceof Catalog && element.eContainer() != null;
        return title + " · " + kind + (isEntry ? " · " + Markdown.escaped(catalog(element)) : "");
    }

    private String catalog(EObject entry) {
        return ElementLabels.title(NamePlaces.root(entry)).in(language);
    }

    private Stream<String> essentials(EObject element) {
        Facts facts = NamePlaces.root(element) instanceof Catalog
                ? CatalogEssentials.of(element)
                : RegionEssentials.of(element);
        return facts.lines().isEmpty()
                ? Stream.empty()
                : Stream.of(facts.lines().stream()
                        .map(fact -> "- " + line(fact.label(), fact.value()))
                        .collect(Collectors.joining("\n")));
    }

    private String line(Text label, Text value) {
        return Markdown.escaped(label.in(language) + ": " + value.in(language));
    }

    private Stream<String> uses(EObject element) {
        List<Use> uses = regions.stream()
                .flatMap(region -> region.facts().references().to(element).stream())
                .toList();
        if (element.eContainer() == null) {
            return Stream.empty();
        }
        if (uses.isEmpty()) {
            return Stream.of(Markdown.escaped(
                    new Text("Wordt nergens gebruikt.", "Is used nowhere.").in(language)));
        }
        Text count = uses.size() == 1
                ? new Text("Gebruikt op 1 plaats", "Used in 1 place")
                : Text.format("Gebruikt op %d plaatsen", "Used in %d places", uses.size());
        return Stream.of(Markdown.escaped(count.in(language) + ": " + places(uses)));
    }

    private String places(List<Use> uses) {
        List<String> users = uses.stream()
                .map(use -> ElementLabels.full(user(use.source())).in(language))
                .distinct()
                .toList();
        String first = users.stream().limit(PLACES).collect(Collectors.joining(", "));
        return users.size() > PLACES ? first + ", …" : first + ".";
    }

    // A transition or an action is nothing to a reader; the step or issue around it is.
    private static EObject user(EObject source) {
        EObject at = source;
        while (at.eContainer() != null && !(at instanceof NamedElement) && !(at instanceof RegionElement)) {
            at = at.eContainer();
        }
        return at;
    }

    private Stream<String> findings(EObject element) {
        Stream<String> open = regions.stream()
                .flatMap(region -> region.assessment().open().stream())
                .filter(finding -> finding.element() == element)
                .map(this::open);
        Stream<String> accepted = regions.stream()
                .flatMap(region -> region.assessment().accepted().stream())
                .filter(finding -> finding.finding().element() == element)
                .map(this::accepted);
        return Stream.concat(open, accepted);
    }

    private String open(Finding finding) {
        return finding(finding, finding.severity().label()) + ground(finding);
    }

    private String accepted(AcceptedFinding accepted) {
        return finding(accepted.finding(), until(accepted.acceptance()))
                + "  \n"
                + line(new Text("Aanvaard omdat", "Accepted because"), reason(accepted.acceptance()));
    }

    private static Text until(Acceptance acceptance) {
        return acceptance.getUntil() == null
                ? new Text("aanvaard", "accepted")
                : Text.format("aanvaard tot en met %s", "accepted until %s", WrittenDate.of(acceptance.getUntil()));
    }

    private static Text reason(Acceptance acceptance) {
        String reason = acceptance.getReason() == null ? "" : acceptance.getReason();
        return new Text(reason, reason);
    }

    private String finding(Finding finding, Text weight) {
        return Markdown.bold(finding.rule() + " (" + weight.in(language) + ")")
                + " "
                + Markdown.escaped(finding.message().in(language));
    }

    private String ground(Finding finding) {
        String reason = GapRules.byId(finding.rule())
                .map(rule -> "  \n" + line(new Text("Waarom", "Why"), rule.info().reason()))
                .orElse("");
        return reason + "  \n" + line(new Text("Bron", "Source"), finding.lesson());
    }

    private static String joined(String between, Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).collect(Collectors.joining(between));
    }
}
