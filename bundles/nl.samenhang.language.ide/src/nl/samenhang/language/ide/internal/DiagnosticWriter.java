package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Severity;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.language.ide.internal.services.ElementLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Words what was found in a folder for an editor. */
public final class DiagnosticWriter {

    /** Who tells the user, beside each message. */
    public static final String SOURCE = "Samenhang";

    private final Places places;
    private final ClientLanguage language;

    @Inject
    DiagnosticWriter(Places places, ClientLanguage language) {
        this.places = places;
        this.language = language;
    }

    /**
     * All that was found in a folder.
     *
     * @param folder the folder, not null
     * @return the messages for every file of the folder, also for files without any
     */
    public Map<Path, List<Diagnostic>> of(CheckedFolder folder) {
        Map<Path, List<Diagnostic>> messages = new LinkedHashMap<>();
        folder.model().files().forEach(file -> messages.put(file, new ArrayList<>()));
        for (Problem problem : folder.loaded().problems()) {
            messages.computeIfAbsent(problem.location().file(), key -> new ArrayList<>())
                    .add(diagnostic(problem, folder));
        }
        for (CheckedRegion region : folder.regions()) {
            region.assessment().open().forEach(finding -> add(finding, region, messages));
        }
        return messages;
    }

    /**
     * The element at which a finding is told: one of the region's own texts.
     *
     * @param finding a finding, not null
     * @param region the region in which it was found, not null
     * @return the element, or the header of the region where no text of the region wrote it
     */
    static EObject toldAt(Finding finding, CheckedRegion region) {
        return Places.isInFile(finding.element())
                ? finding.element()
                : region.facts().region().header();
    }

    private void add(Finding finding, CheckedRegion region, Map<Path, List<Diagnostic>> messages) {
        EObject element = toldAt(finding, region);
        Optional<Range> range = places.range(element);
        Optional<Path> file = places.file(element);
        if (range.isPresent() && file.isPresent()) {
            messages.computeIfAbsent(file.get(), key -> new ArrayList<>()).add(diagnostic(finding, range.get()));
        }
    }

    /**
     * The message of one finding.
     *
     * @param finding the finding, not null
     * @param range where it is told, not null
     * @return the message
     */
    Diagnostic diagnostic(Finding finding, Range range) {
        Diagnostic diagnostic =
                new Diagnostic(range, language.of(finding.message()), severity(finding.severity()), SOURCE);
        diagnostic.setCode(finding.rule());
        List<DiagnosticRelatedInformation> involved = finding.involved().stream()
                .flatMap(element -> related(element).stream())
                .toList();
        diagnostic.setRelatedInformation(involved.isEmpty() ? null : involved);
        return diagnostic;
    }

    private Optional<DiagnosticRelatedInformation> related(EObject element) {
        return places.of(element).map(place -> new DiagnosticRelatedInformation(place, label(element)));
    }

    private String label(EObject element) {
        return language.of(ElementLabels.full(element));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    /**
     * The message of one mistake.
     *
     * @param problem the mistake, not null
     * @param folder the folder in which it was found, not null
     * @return the message
     */
    Diagnostic diagnostic(Problem problem, CheckedFolder folder) {
        return new Diagnostic(
                range(problem.location(), folder), language.of(problem.message()), DiagnosticSeverity.Error, SOURCE);
    }

    private static Range range(SourceLocation location, CheckedFolder folder) {
        INode root = folder.model()
                .resource(location.file())
                .map(XtextResource::getParseResult)
                .map(result -> (INode) result.getRootNode())
                .orElse(null);
        if (root == null) {
            Position start = new Position(location.line() - 1, location.column() - 1);
            return new Range(start, start);
        }
        int end = Math.min(location.offset() + location.length(), root.getTotalEndOffset());
        return Places.range(root, location.offset(), end - location.offset());
    }
}
