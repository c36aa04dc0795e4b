package nl.samenhang.language.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;

/** The mistakes that Xtext finds in texts, as a user reads them. */
public final class Diagnostics {

    /** More problems than this are not told of a folder: nobody reads them, and a text may be wrong at every word. */
    public static final int MOST = 10_000;

    private Diagnostics() {}

    /**
     * The mistakes in some files of a folder. While one of them has a syntax error or could not be read, names that
     * nothing defines are not reported: the piece that was not understood may well define them.
     *
     * @param resources the parsed files, not null
     * @param complete whether all files of the folder could be read
     * @return the problems, at most {@value #MOST} of names; empty where all is well
     */
    public static List<Problem> of(List<? extends LazyLinkingResource> resources, boolean complete) {
        List<Problem> syntax =
                resources.stream().flatMap(Diagnostics::syntaxProblems).toList();
        resources.forEach(resource -> resource.resolveLazyCrossReferences(CancelIndicator.NullImpl));
        return syntax.isEmpty() && complete ? linkProblems(resources) : syntax;
    }

    private static Stream<Problem> syntaxProblems(LazyLinkingResource resource) {
        return resource.getErrors().stream()
                .filter(XtextSyntaxDiagnostic.class::isInstance)
                .map(error -> problem(error, resource));
    }

    private static List<Problem> linkProblems(List<? extends LazyLinkingResource> resources) {
        List<Problem> problems = new ArrayList<>();
        UnknownNameProblems names = null;
        for (LazyLinkingResource resource : resources) {
            for (UnknownName unknown : unknownNames(resource, MOST - problems.size())) {
                names = names == null ? new UnknownNameProblems(resource) : names;
                problems.add(names.problem(unknown, resource));
            }
        }
        return problems;
    }

    private static List<UnknownName> unknownNames(LazyLinkingResource resource, int most) {
        return resource.getErrors().stream()
                .filter(UnknownName.class::isInstance)
                .map(UnknownName.class::cast)
                .limit(most)
                .toList();
    }

    private static Problem problem(Diagnostic error, LazyLinkingResource resource) {
        return new Problem(text(error), location(error, resource), replacements(error));
    }

    private static Text text(Diagnostic error) {
        return switch (error) {
            case AbstractDiagnostic coded ->
                BilingualMessage.read(coded.getCode(), coded.getData(), coded.getMessage());
            default -> new Text(error.getMessage(), error.getMessage());
        };
    }

    private static List<String> replacements(Diagnostic error) {
        return error instanceof AbstractDiagnostic coded
                ? BilingualMessage.replacements(coded.getCode(), coded.getData())
                : List.of();
    }

    private static SourceLocation location(Diagnostic error, LazyLinkingResource resource) {
        Path file = Path.of(resource.getURI().toFileString());
        return switch (error) {
            case AbstractDiagnostic precise ->
                new SourceLocation(
                        file, precise.getLine(), precise.getColumn(), precise.getOffset(), precise.getLength());
            default -> new SourceLocation(file, Math.max(1, error.getLine()), Math.max(1, error.getColumn()), 0, 0);
        };
    }
}
