package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.ide.internal.CheckedFolder;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Question;
import nl.samenhang.model.Role;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Tells what stands under the cursor: what an element is and where it is used, and what a rule looks for. */
public final class Hovers {

    private static final int MOST_USES = 5;
    private static final String PARAGRAPH = "\n\n";

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
        Optional<String> text =
                switch (pointed) {
                    case Pointed.Element element -> Optional.of(element(element.element(), folder));
                    case Pointed.Rule rule -> rule(rule.id());
                    case Pointed.Word word -> Optional.empty();
                };
        return text.map(markdown -> new Hover(
                new MarkupContent(MarkupKind.MARKDOWN, markdown), pointed.span().range()));
    }

    private Optional<String> rule(String id) {
        return Stream.concat(GapRules.all().stream().map(GapRule::info), AcceptanceReview.rules().stream())
                .filter(info -> info.id().equals(id))
                .findFirst()
                .map(this::explained);
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

    private String element(EObject element, CheckedFolder folder) {
        List<String> parts = new ArrayList<>();
        parts.add("**" + escaped(ElementNames.title(element)) + "** (" + in(ElementKinds.label(element.eClass())) + ")");
        essentials(element).map(this::in).forEach(parts::add);
        region(element, folder).ifPresent(region -> {
            parts.add(in(uses(element, region.facts())));
            region.assessment().open().stream()
                    .filter(finding -> finding.element() == element)
                    .map(this::told)
                    .forEach(parts::add);
        });
        return String.join(PARAGRAPH, parts);
    }

    // An entry of a catalogue is used in some region of the folder; the first stands for all where there are several.
    private static Optional<CheckedRegion> region(EObject element, CheckedFolder folder) {
        return folder.regionOf(element).or(() -> folder.regions().stream().findFirst());
    }

    private String told(Finding finding) {
        return "⚠ **%s** %s *%s*".formatted(finding.rule(), in(finding.message()), in(finding.lesson()));
    }

    private static Text uses(EObject element, RegionFacts facts) {
        List<EObject> sources = facts.references().to(element).stream()
                .map(use -> named(use.source()))
                .distinct()
                .toList();
        if (sources.isEmpty()) {
            return new Text("Wordt nergens genoemd.", "Is named nowhere.");
        }
        Text first = Enumeration.of(sources.stream().limit(MOST_USES).map(Hovers::described).toList());
        Text rest = sources.size() > MOST_USES
                ? Text.format(" en nog %s andere", " and %s more", sources.size() - MOST_USES)
                : new Text("", "");
        return Text.format("Wordt genoemd bij %s%s.", "Is named at %s%s.", first, rest);
    }

    private static Text described(EObject source) {
        String title = escaped(ElementNames.title(source));
        return Text.format("%s \"%s\"", "%s \"%s\"", ElementKinds.label(source.eClass()), title);
    }

    private static EObject named(EObject source) {
        EObject element = source;
        while (element.eContainer() != null && ElementNames.segments(element).isEmpty()) {
            element = element.eContainer();
        }
        return element;
    }

    private static Stream<Text> essentials(EObject element) {
        return switch (element) {
            case Partner partner ->
                Stream.ofNullable(partner.getKind()).map(kind -> labelled("Soort", "Kind", List.of(kind)));
            case Role role ->
                Stream.of(
                        labelled("Vervuld door", "Filled by", role.getFilledBy()),
                        labelled("Plaatsvervanger", "Deputy", role.getDeputies()));
            case Issue issue ->
                Stream.of(
                        labelled("Eigenaar", "Owner", issue.getOwners()),
                        labelled("Regie", "Lead", Stream.ofNullable(issue.getLead()).toList()));
            case Step step ->
                Stream.of(
                        labelled("Door", "By", step.getActors()),
                        labelled("In", "In", Stream.ofNullable(step.getMeeting()).toList()));
            case Meeting meeting ->
                Stream.of(labelled("Voorzitter", "Chair", Stream.ofNullable(meeting.getChair()).toList()));
            case LegalBasis basis -> Stream.of(law(basis));
            case Question question ->
                Stream.of(Text.format("Les %s van de brochure", "Lesson %s of the brochure", question.getLesson()));
            default -> Stream.empty();
        };
    }

    private static Text labelled(String dutch, String english, List<? extends EObject> elements) {
        Text titles = elements.isEmpty()
                ? new Text("niemand", "nobody")
                : Enumeration.of(elements, element -> escaped(ElementNames.title(element)));
        return Text.format(dutch + ": %s", english + ": %s", titles);
    }

    private static Text law(LegalBasis basis) {
        List<Text> facts = new ArrayList<>();
        if (basis.isProposed()) {
            facts.add(new Text("voorgesteld, nog geen wet", "proposed, not yet law"));
        }
        if (basis.isException()) {
            facts.add(new Text(
                    "uitzondering op het verbod om deze gegevens te verwerken",
                    "exception to the prohibition on processing these data"));
        }
        if (basis.getInForceFrom() != null) {
            facts.add(Text.format("geldt sinds %s", "in force since %s", WrittenDate.of(basis.getInForceFrom())));
        }
        if (basis.getWithdrawnOn() != null) {
            facts.add(Text.format("ingetrokken op %s", "withdrawn on %s", WrittenDate.of(basis.getWithdrawnOn())));
        }
        String source = basis.getSource() == null ? "" : " " + escaped(basis.getSource()) + ".";
        return Text.format(
                "Grondslag: %s.%s Dit is geen juridisch advies; laat de keuze toetsen.",
                "Legal basis: %s.%s This is no legal advice; have the choice checked.",
                Enumeration.of(facts),
                source);
    }

    private String in(Text text) {
        return language.of(text);
    }

    // A title is text and no markdown.
    private static String escaped(String title) {
        return title.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
