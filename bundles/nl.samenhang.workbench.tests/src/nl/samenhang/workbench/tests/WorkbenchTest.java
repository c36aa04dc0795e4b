package nl.samenhang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.handlers.OpenRegionJob;
import nl.samenhang.workbench.internal.map.RouteMapPage;
import nl.samenhang.workbench.internal.map.RouteMapView;
import nl.samenhang.workbench.internal.regions.CheckedRegion;
import nl.samenhang.workbench.internal.regions.FindingMarkers;
import nl.samenhang.workbench.internal.regions.OpenRegions;
import nl.samenhang.workbench.internal.regions.RegionMonitor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    /** A region with a step that nobody takes. */
    private static final String REGION = """
            // Een kleine regio.
            regio Proef "Regio Proef" gebruikt Landelijk peildatum 2026-09-01
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Samen duiden" { naar klaar }
                einde klaar "Zorg afgerond"
            }
            """;

    @TempDir
    Path disk;

    private final OpenRegions regions = new OpenRegions(ResourcesPlugin.getWorkspace());

    @AfterEach
    void closeEverything() throws CoreException {
        Window.page().closeAllEditors(false);
        for (IResource member : regions.project().members()) {
            if (member instanceof IFolder folder) {
                regions.close(folder);
            }
        }
        Window.settle();
    }

    @Test
    void theExampleShowsTheFindingsOfItsRegion() throws IOException, CoreException {
        Path merenkamp = copyOfExample("merenkamp");
        open(merenkamp);
        List<String> expected = expectedFindings(merenkamp);
        assertFalse(expected.isEmpty(), "the example has gaps");
        assertEquals(
                expected,
                markers().stream().map(WorkbenchTest::ruleAndElement).sorted().toList());
    }

    @Test
    void aFindingStandsAtTheNameOfItsElement() throws CoreException, IOException {
        open(region(REGION));
        IMarker marker = markers().stream()
                .filter(found -> "Proef.zorg.duiden".equals(found.getAttribute(FindingMarkers.ELEMENT, "")))
                .findFirst()
                .orElseThrow();
        int start = REGION.indexOf("duiden");
        assertEquals(start, marker.getAttribute(IMarker.CHAR_START, -1));
        assertEquals(start + "duiden".length(), marker.getAttribute(IMarker.CHAR_END, -1));
        assertEquals(4, marker.getAttribute(IMarker.LINE_NUMBER, -1));
        assertTrue(marker.isSubtypeOf(IMarker.PROBLEM));
        assertEquals("proef.regio", marker.getResource().getName());
    }

    @Test
    void aMistakeInTheTextIsMarkedAndGoesWhenItIsMended() throws CoreException, IOException {
        open(region(REGION.replace("naar klaar", "naar nergens")));
        List<IMarker> mistakes = markers();
        assertEquals(1, mistakes.size(), "one mistake, and no findings about a text that cannot be relied on");
        assertEquals(IMarker.SEVERITY_ERROR, mistakes.getFirst().getAttribute(IMarker.SEVERITY, -1));
        assertEquals(4, mistakes.getFirst().getAttribute(IMarker.LINE_NUMBER, -1));

        IFile text = (IFile) mistakes.getFirst().getResource();
        text.setContents(REGION.getBytes(StandardCharsets.UTF_8), true, false, null);
        Window.settle();
        assertTrue(markers().stream()
                .noneMatch(
                        marker -> marker.getAttribute(FindingMarkers.RULE, "").isEmpty()));
    }

    @Test
    void aTextOpensInTheGenericEditorWithColours() throws IOException {
        StyledText text = textOf(open(region(REGION)));
        StyleRange keyword = text.getStyleRangeAtOffset(REGION.indexOf("stap"));
        StyleRange title = text.getStyleRangeAtOffset(REGION.indexOf("\"Samen duiden\""));
        StyleRange comment = text.getStyleRangeAtOffset(0);
        StyleRange name = text.getStyleRangeAtOffset(REGION.indexOf("zorg \""));
        assertNotNull(keyword, "a keyword has a colour");
        assertEquals(SWT.BOLD, keyword.fontStyle & SWT.BOLD);
        assertNotNull(title, "a quoted text has a colour");
        assertNotNull(comment, "a comment has a colour");
        assertTrue(name == null || name.foreground == null, "a name has none");
        assertEquals(
                3,
                Stream.of(keyword, title, comment)
                        .map(range -> range.foreground)
                        .distinct()
                        .count());
    }

    @Test
    void theRouteMapOfTheOpenTextIsShown() throws IOException {
        open(region(REGION));
        Browser browser = browserIn(view(RouteMapView.ID));
        Window.until(
                "the map shows the step",
                () -> browser.getText().contains("<svg") && visibleText(browser).contains("Samen duiden"));
    }

    @Test
    void aClickInTheRouteMapLeadsToTheText() throws IOException {
        ITextEditor editor = Adapters.adapt(open(region(REGION)), ITextEditor.class);
        Browser browser = browserIn(view(RouteMapView.ID));
        Window.until("the map shows the step", () -> visibleText(browser).contains("Samen duiden"));
        browser.evaluate("document.querySelector('[data-element=\"Proef.zorg.duiden\"]')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true})); return true;");
        StyledText text = textOf(editor);
        Window.until("the step is selected", () -> "duiden".equals(text.getSelectionText()));
    }

    @Test
    void aFaultInTheDrawingIsToldInTheMapAndKeepsTheFindings() throws CoreException, IOException {
        RegionMonitor faulty = new RegionMonitor(ResourcesPlugin.getWorkspace(), region -> {
            throw new IllegalStateException("no drawing in this test");
        });
        faulty.start();
        try {
            IFile text = Adapters.adapt(open(region(REGION)).getEditorInput(), IFile.class);
            CheckedRegion result = faulty.result(text.getParent()).orElseThrow();
            assertTrue(RouteMapPage.of(result).contains(Messages.mapNotDrawn));
        } finally {
            faulty.stop();
        }
        assertFalse(markers().isEmpty(), "the findings are marked");
    }

    private Path region(String text) throws IOException {
        return Files.writeString(disk.resolve("proef.regio"), text);
    }

    private Path copyOfExample(String name) throws IOException {
        Path example = Path.of(System.getProperty("samenhang.examples"), name);
        Path copy = Files.createDirectory(disk.resolve(name));
        try (Stream<Path> files = Files.list(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private IEditorPart open(Path path) {
        new OpenRegionJob(path).schedule();
        Window.settle();
        IEditorPart editor = Window.page().getActiveEditor();
        assertNotNull(editor, "a text is open");
        assertEquals(GENERIC_EDITOR, editor.getSite().getId());
        return editor;
    }

    private List<IMarker> markers() throws CoreException {
        return List.of(regions.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE));
    }

    private static List<String> expectedFindings(Path folder) {
        return RegionLoader.create().load(folder).regions().stream()
                .flatMap(region -> GapAnalysis.findings(region).stream())
                .map(finding -> finding.rule() + " " + ElementNames.qualifiedName(finding.element()))
                .sorted()
                .toList();
    }

    private static String ruleAndElement(IMarker marker) {
        return marker.getAttribute(FindingMarkers.RULE, "") + " " + marker.getAttribute(FindingMarkers.ELEMENT, "");
    }

    private static StyledText textOf(IEditorPart editor) {
        return assertInstanceOf(StyledText.class, editor.getAdapter(Control.class));
    }

    private static IViewPart view(String id) {
        return Arrays.stream(Window.page().getViewReferences())
                .filter(reference -> reference.getId().equals(id))
                .map((IViewReference reference) -> reference.getView(false))
                .findFirst()
                .orElseThrow();
    }

    private static Browser browserIn(IViewPart view) {
        List<Control> controls =
                new ArrayList<>(List.of(Window.page().getWorkbenchWindow().getShell()));
        for (int at = 0; at < controls.size(); at++) {
            if (controls.get(at) instanceof Browser browser) {
                return browser;
            }
            if (controls.get(at) instanceof Composite composite) {
                controls.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError(view.getTitle() + " shows no web view");
    }

    private static String visibleText(Browser browser) {
        return String.valueOf(browser.evaluate("return document.body ? document.body.textContent : '';"));
    }
}
