package nl.samenhang.workbench.internal.regions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.workbench.internal.Languages;
import nl.samenhang.workbench.internal.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;

/** The findings and mistakes of one folder as markers: first gathered, then written in one go. */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "nl.samenhang.workbench.finding";

    /** The attribute with the id of the rule, such as R01; absent for a mistake in the text. */
    public static final String RULE = "rule";

    /** The attribute with the qualified name of the element; absent for a mistake in the text. */
    public static final String ELEMENT = "element";

    private final IContainer folder;
    private final List<NewMarker> gathered = new ArrayList<>();

    private FindingMarkers(IContainer folder) {
        this.folder = folder;
    }

    static FindingMarkers in(IContainer folder) {
        return new FindingMarkers(folder);
    }

    FindingMarkers add(String message) {
        gathered.add(new NewMarker(folder, attributes(message, Severity.ERROR)));
        return this;
    }

    void add(Problem problem) {
        add(attributes(Languages.show(problem.message()), Severity.ERROR), Optional.of(problem.location()));
    }

    void addFindingsOf(Region region) {
        GapAnalysis.findings(region).forEach(this::add);
    }

    private void add(Finding finding) {
        String message = NLS.bind(Messages.finding, finding.rule(), Languages.show(finding.message()));
        Map<String, Object> attributes = attributes(message, finding.severity());
        attributes.put(RULE, finding.rule());
        attributes.put(ELEMENT, ElementNames.qualifiedName(finding.element()));
        add(attributes, SourceLocation.of(finding.element()));
    }

    private void add(Map<String, Object> attributes, Optional<SourceLocation> location) {
        location.ifPresent(place -> {
            attributes.put(IMarker.LINE_NUMBER, place.line());
            attributes.put(IMarker.CHAR_START, place.offset());
            attributes.put(IMarker.CHAR_END, place.offset() + place.length());
        });
        gathered.add(new NewMarker(location.map(this::file).orElse(folder), attributes));
    }

    private IResource file(SourceLocation location) {
        IFile file = folder.getFile(IPath.fromPath(location.file().getFileName()));
        return file.exists() ? file : folder;
    }

    /**
     * Puts the gathered markers in the place of those that the folder had.
     *
     * @throws CoreException if the workspace refuses
     */
    void write() throws CoreException {
        folder.deleteMarkers(TYPE, true, IResource.DEPTH_ONE);
        for (NewMarker marker : gathered) {
            marker.resource().createMarker(TYPE, marker.attributes());
        }
    }

    private static Map<String, Object> attributes(String message, Severity severity) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.SEVERITY, severityOf(severity));
        return attributes;
    }

    private static int severityOf(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    private record NewMarker(IResource resource, Map<String, Object> attributes) {}
}
