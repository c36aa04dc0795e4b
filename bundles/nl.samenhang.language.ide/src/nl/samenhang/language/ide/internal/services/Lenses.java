package nl.samenhang.language.ide.internal.services;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.References;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.language.ide.internal.CheckedRegion;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.language.ide.internal.Places;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;

/** Counts above elements what hangs on them: "3 routes, 2 gaten". */
public final class Lenses {

    private final ClientLanguage language;

    @Inject
    Lenses(ClientLanguage language) {
        this.language = language;
    }

    /**
     * The counts of one text.
     *
     * @param file the file, not null
     * @param region the region to which it belongs, not null
     * @return a line above the header, and above each issue, partner, role and route
     */
    public List<CodeLens> of(RegionFile file, CheckedRegion region) {
        List<CodeLens> lenses = new ArrayList<>();
        if (file == region.facts().region().header()) {
            lens(file, total(region.assessment())).ifPresent(lenses::add);
        }
        for (EObject element : file.getElements()) {
            counts(element, region).flatMap(text -> lens(element, text)).ifPresent(lenses::add);
        }
        return lenses;
    }

    private Optional<CodeLens> lens(EObject element, Text text) {
        return SourceLocation.node(element)
                .map(node -> new CodeLens(Places.range(node), new Command(language.of(text), ""), null));
    }

    private static Text total(Assessment assessment) {
        List<Text> counts = new ArrayList<>();
        counts.add(count(severity(assessment, Severity.ERROR), "fout", "fouten", "error", "errors"));
        counts.add(
                count(severity(assessment, Severity.WARNING), "waarschuwing", "waarschuwingen", "warning", "warnings"));
        counts.add(count(severity(assessment, Severity.INFO), "opmerking", "opmerkingen", "remark", "remarks"));
        if (!assessment.accepted().isEmpty()) {
            counts.add(count(
                    assessment.accepted().size(), "aanvaard gat", "aanvaarde gaten", "accepted gap", "accepted gaps"));
        }
        return listed(counts);
    }

    private static int severity(Assessment assessment, Severity severity) {
        return (int) assessment.open().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Optional<Text> counts(EObject element, CheckedRegion region) {
        References references = region.facts().references();
        Optional<List<Text>> counts = switch (element) {
            case Issue issue -> Optional.of(List.of(routes(references, issue)));
            case Partner partner ->
                Optional.of(List.of(
                        uses(references, partner, Literals.ROLE__FILLED_BY, "rol", "rollen", "role", "roles"),
                        steps(references, partner),
                        uses(
                                references,
                                partner,
                                Literals.AGREEMENT__PARTIES,
                                "afspraak",
                                "afspraken",
                                "agreement",
                                "agreements")));
            case Role role ->
                Optional.of(List.of(
                        steps(references, role),
                        uses(
                                references,
                                role,
                                Literals.MEETING__MEMBERS,
                                "overleg",
                                "overleggen",
                                "meeting",
                                "meetings")));
            case Route route ->
                Optional.of(List.of(steps(route), signals(route, region.facts().routes())));
            default -> Optional.empty();
        };
        return counts.map(texts -> listed(withGaps(texts, element, region.assessment())));
    }

    private static List<Text> withGaps(List<Text> counts, EObject element, Assessment assessment) {
        int gaps = (int) assessment.open().stream()
                .filter(finding -> EcoreUtil.isAncestor(element, finding.element()))
                .count();
        return gaps == 0
                ? counts
                : Stream.concat(counts.stream(), Stream.of(count(gaps, "gat", "gaten", "gap", "gaps")))
                        .toList();
    }

    private static Text routes(References references, Issue issue) {
        return uses(references, issue, Literals.ROUTE__ISSUES, "route", "routes", "route", "routes");
    }

    private static Text steps(References references, EObject actor) {
        return uses(references, actor, Literals.STEP__ACTORS, "stap", "stappen", "step", "steps");
    }

    private static Text steps(Route route) {
        int steps =
                (int) route.getNodes().stream().filter(Step.class::isInstance).count();
        return count(steps, "stap", "stappen", "step", "steps");
    }

    private static Text signals(Route route, RouteGraph routes) {
        long signals = Stream.concat(Stream.of(route), route.getNodes().stream())
                .flatMap(target -> routes.signalsTo(target).stream())
                .distinct()
                .count();
        return count((int) signals, "signaal", "signalen", "signal", "signals");
    }

    private static Text uses(
            References references,
            EObject element,
            EReference feature,
            String one,
            String more,
            String englishOne,
            String englishMore) {
        int count = (int) references.to(element).stream()
                .filter(use -> use.feature() == feature)
                .count();
        return count(count, one, more, englishOne, englishMore);
    }

    private static Text count(int count, String one, String more, String englishOne, String englishMore) {
        return new Text(count + " " + (count == 1 ? one : more), count + " " + (count == 1 ? englishOne : englishMore));
    }

    private static Text listed(List<Text> counts) {
        return new Text(
                counts.stream().map(Text::dutch).collect(Collectors.joining(", ")),
                counts.stream().map(Text::english).collect(Collectors.joining(", ")));
    }
}
