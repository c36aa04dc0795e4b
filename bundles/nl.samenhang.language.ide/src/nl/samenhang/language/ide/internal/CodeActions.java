package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.AcceptanceOffer;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.Problem;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.language.edit.FileEdit;
import nl.samenhang.language.edit.RepairWriter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the editor can offer at a place to mend what was found there. */
final class CodeActions {

    private final Places places;
    private final ClientLanguage language;
    private final DiagnosticWriter diagnostics;
    private final WorkspaceEdits edits;
    private final RepairWriter repairs;
    private final Faults faults;

    @Inject
    CodeActions(
            Places places,
            ClientLanguage language,
            DiagnosticWriter diagnostics,
            WorkspaceEdits edits,
            RegionLoader loader,
            Faults faults) {
        this.places = places;
        this.language = language;
        this.diagnostics = diagnostics;
        this.edits = edits;
        this.repairs = loader.repairWriter();
        this.faults = faults;
    }

    List<Either<Command, CodeAction>> of(CheckedFolder folder, CodeActionParams params) {
        Optional<Path> file = places.file(params.getTextDocument().getUri());
        if (file.isEmpty() || !wantsQuickFixes(params)) {
            return List.of();
        }
        Request request = new Request(folder, file.get(), params.getRange());
        // Two findings at one place may be mended in the same way.
        Map<Object, CodeAction> actions = new LinkedHashMap<>();
        Stream.concat(replacements(request), mending(request))
                .forEach(action -> actions.putIfAbsent(List.of(action.getTitle(), action.getEdit()), action));
        return actions.values().stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList();
    }

    /** What is asked for: the actions at a range of a file. */
    private record Request(CheckedFolder folder, Path file, Range range) {}

    private static boolean wantsQuickFixes(CodeActionParams params) {
        List<String> only =
                params.getContext() == null ? null : params.getContext().getOnly();
        return only == null || only.isEmpty() || only.contains(CodeActionKind.QuickFix);
    }

    private Stream<CodeAction> replacements(Request request) {
        return request.folder().loaded().problems().stream()
                .filter(problem -> !problem.replacements().isEmpty())
                .filter(problem -> problem.location().file().equals(request.file()))
                .flatMap(problem -> replacements(problem, request));
    }

    private Stream<CodeAction> replacements(Problem problem, Request request) {
        Diagnostic diagnostic = diagnostics.diagnostic(problem, request.folder());
        if (!touch(diagnostic.getRange(), request.range())) {
            return Stream.empty();
        }
        List<CodeAction> actions = new ArrayList<>();
        for (String replacement : problem.replacements()) {
            Text title = Text.format("Vervang door \"%s\"", "Replace by \"%s\"", replacement);
            FileEdit edit = new FileEdit(
                    URI.createFileURI(request.file().toString()),
                    problem.location().offset(),
                    problem.location().length(),
                    replacement);
            actions.add(action(title, List.of(edit), diagnostic, request));
        }
        return preferringTheFirst(actions).stream();
    }

    private Stream<CodeAction> mending(Request request) {
        return request.folder().regions().stream()
                .flatMap(region ->
                        region.assessment().open().stream().flatMap(finding -> mending(finding, region, request)));
    }

    private Stream<CodeAction> mending(Finding finding, CheckedRegion region, Request request) {
        EObject element = DiagnosticWriter.toldAt(finding, region);
        Optional<Range> range = places.range(element).filter(place -> touch(place, request.range()));
        if (range.isEmpty() || !places.file(element).equals(Optional.of(request.file()))) {
            return Stream.empty();
        }
        Diagnostic diagnostic = diagnostics.diagnostic(finding, range.get());
        RegionFacts facts = region.facts();
        List<CodeAction> actions = preferringTheFirst(repairs(finding, facts, request).stream()
                .flatMap(repair -> action(repair.title(), repair, diagnostic, request).stream())
                .toList());
        Stream<CodeAction> acceptance = AcceptanceOffer.of(finding, facts)
                .flatMap(repair -> action(acceptance(repair, finding), repair, diagnostic, request))
                .stream();
        return Stream.concat(actions.stream(), acceptance);
    }

    // While a text is not understood, what seems to be missing may well be there.
    private static List<Repair> repairs(Finding finding, RegionFacts facts, Request request) {
        return request.folder().isUnderstood() ? GapAnalysis.repairs(finding, facts) : List.of();
    }

    // Several findings may be told at one place, and each is accepted by itself.
    private static Text acceptance(Repair repair, Finding finding) {
        return Text.format("%s (%s)", "%s (%s)", repair.title(), finding.rule());
    }

    private Optional<CodeAction> action(Text title, Repair repair, Diagnostic diagnostic, Request request) {
        try {
            List<FileEdit> changes = repairs.edits(repair);
            // An edit of a text that is not understood may land amid the mistake.
            return changes.stream().allMatch(change -> isUnderstood(change.file(), request))
                    ? Optional.of(action(title, changes, diagnostic, request))
                    : Optional.empty();
        } catch (RuntimeException fault) {
            // One repair that cannot be written must not take the others away.
            faults.log(fault);
            return Optional.empty();
        }
    }

    private boolean isUnderstood(URI file, Request request) {
        return places.file(file)
                .filter(path -> !request.folder().isUnderstood(path))
                .isEmpty();
    }

    private CodeAction action(Text title, List<FileEdit> changes, Diagnostic diagnostic, Request request) {
        CodeAction action = new CodeAction(language.of(title));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(edits.of(changes, request.folder()));
        return action;
    }

    private static List<CodeAction> preferringTheFirst(List<CodeAction> actions) {
        actions.stream().findFirst().ifPresent(first -> first.setIsPreferred(true));
        return actions;
    }

    private static boolean touch(Range one, Range other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(Range one, Range other) {
        int lines = Integer.compare(one.getEnd().getLine(), other.getStart().getLine());
        return lines < 0
                || lines == 0 && one.getEnd().getCharacter() < other.getStart().getCharacter();
    }
}
