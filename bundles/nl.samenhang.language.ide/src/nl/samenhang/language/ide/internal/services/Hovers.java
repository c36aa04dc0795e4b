package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.language.ide.internal.CheckedFolder;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionElement;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Tells what stands under the cursor: an element and where it is used, what a rule looks for, what a word means. */
public final class Hovers {

    private static final int MOST_USES = 5;
    private static final String PARAGRAPH = "\n\n";
    private static final String LINE = "  \n";

    private final ClientLanguage language;

    @Inject
    Hovers(ClientLanguage language) {
        this.language = language;
    }

    /**
     * What is shown of the thing under the cursor.
     *
     * @param pointed the thing, not null
     * @param folder the folder in which it stands, not null
     * @return the text; empty where there is nothing to tell
     */
    public Optional<Hover> of(Pointed pointed, CheckedFolder folder) {
        Optional<String> text = switch (pointed) {
            case Pointed.Element element -> Optional.of(element(element.element(), folder));
            case Pointed.Rule rule -> rule(rule.id());
            case Pointed.Word word -> clause(word, folder);
        };
        return text.map(markdown -> new Hover(
                new MarkupContent(MarkupKind.MARKDOWN, markdown), pointed.span().range()));
    }

    private Optional<String> rule(String id) {
        return rules().filter(info -> info.id().equals(id)).findFirst().map(this::explained);
    }

    private static Stream<RuleInfo> rules() {
        return Stream.concat(GapRules.all().stream().map(GapRule::info), AcceptanceReview.rules().stream());
    }

    private String explained(RuleInfo info) {
        return "**%s %s** (%s)%s%s%s*%s*"
                .formatted(
                        info.id(),
                        in(info.title()),
                        in(info.severity().label()),
                        PARAGRAPH,
                        in(info.reason()),
                        PARAGRAPH,
                        in(info.lesson()));
    }

    // An element without a name is pointed at by its first word, so its gaps are told there.
    private Optional<String> clause(Pointed.Word word, CheckedFolder folder) {
        return ClauseMeanings.of(word.grammar()).map(meaning -> {
            boolean standsForOwner = SourceLocation.node(word.owner())
                    .filter(node -> node.getOffset() == word.span().offset())
                    .isPresent();
            Stream<String> gaps = standsForOwner ? gaps(word.owner(), regions(word.owner(), folder)) : Stream.empty();
            return Stream.concat(Stream.of(in(meaning)), gaps).collect(Collectors.joining(PARAGRAPH));
        });
    }

    private String element(EObject element, CheckedFolder folder) {
        List<CheckedRegion> regions = regions(element, folder);
        List<String> parts = new ArrayList<>();
        parts.add(head(element));
        facts(element).ifPresent(parts::add);
        parts.add(in(element instanceof RegionFile ? files(regions) : uses(element, regions)));
        gaps(element, regions).forEach(parts::add);
        return String.join(PARAGRAPH, parts);
    }

    // An entry of a catalogue may be used in every region of the folder.
    private static List<CheckedRegion> regions(EObject element, CheckedFolder folder) {
        return folder.regionOf(element).map(List::of).orElseGet(folder::regions);
    }

    private String head(EObject element) {
        String head = "**" + in(ElementLabels.title(element)) + "** (" + in(ElementLabels.kind(element)) + ")";
        EObject root = EcoreUtil.getRootContainer(element);
        return root instanceof Catalog && root != element ? head + LINE + in(ElementLabels.title(root)) : head;
    }

    private Optional<String> facts(EObject element) {
        List<Facts.Fact> facts = EcoreUtil.getRootContainer(element) instanceof Catalog
                ? CatalogEssentials.of(element).lines()
                : RegionEssentials.of(element).lines();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.stream()
                        .map(fact -> "- " + in(fact.label()) + ": " + in(fact.value()))
                        .collect(Collectors.joining("\n")));
    }

    // A region is named by nothing but the files that make it up.
    private static Text files(List<CheckedRegion> regions) {
        int count = regions.stream()
                .mapToInt(region -> region.facts().region().files().size())
                .sum();
        return count == 1
                ? new Text("Staat in één bestand.", "Is written in one file.")
                : Text.format("Staat in %s bestanden.", "Is written in %s files.", count);
    }

    private static Text uses(EObject element, List<CheckedRegion> regions) {
        List<EObject> sources = regions.stream()
                .flatMap(region -> region.facts().references().to(element).stream())
                .map(use -> user(use.source()))
                .distinct()
                .toList();
        if (sources.isEmpty()) {
            return new Text("Wordt nergens genoemd.", "Is named nowhere.");
        }
        Text first = Enumeration.of(
                sources.stream().limit(MOST_USES).map(ElementLabels::full).toList());
        Text rest = sources.size() > MOST_USES
                ? Text.format(" en nog %s andere", " and %s more", sources.size() - MOST_USES)
                : new Text("", "");
        return Text.format("Wordt genoemd bij %s%s.", "Is named at %s%s.", first, rest);
    }

    // A way or an action is nothing that a reader knows by name; the step or issue around it is.
    private static EObject user(EObject source) {
        EObject at = source;
        while (at.eContainer() != null && !(at instanceof NamedElement) && !(at instanceof RegionElement)) {
            at = at.eContainer();
        }
        return at;
    }

    private Stream<String> gaps(EObject element, List<CheckedRegion> regions) {
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
        String reason = rules().filter(info -> info.id().equals(finding.rule()))
                .map(info -> LINE + in(info.reason()))
                .findFirst()
                .orElse("");
        return "⚠ **%s** %s%s *%s*".formatted(finding.rule(), in(finding.message()), reason, in(finding.lesson()));
    }

    private String accepted(AcceptedFinding accepted) {
        Acceptance acceptance = accepted.acceptance();
        Text until = acceptance.getUntil() == null
                ? new Text("aanvaard", "accepted")
                : Text.format("aanvaard tot en met %s", "accepted until %s", WrittenDate.of(acceptance.getUntil()));
        String reason = acceptance.getReason() == null ? "" : acceptance.getReason();
        return "**%s** (%s) %s%s%s"
                .formatted(
                        accepted.finding().rule(),
                        in(until),
                        in(accepted.finding().message()),
                        LINE,
                        in(Text.format("Reden: %s", "Reason: %s", reason)));
    }

    // What people wrote is text and no Markdown.
    private String in(Text text) {
        return Markdown.escaped(language.of(text));
    }
}
