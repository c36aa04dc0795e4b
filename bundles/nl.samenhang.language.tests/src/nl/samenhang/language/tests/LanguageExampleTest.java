package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.internal.NameSpelling;
import nl.samenhang.language.services.RegioGrammarAccess;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.TimeUnit;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the language can say is read, over several files, and references lead where they should. */
class LanguageExampleTest {

    @TempDir
    Path path;

    private LoadedFolder load() {
        LoadedFolder loaded = LanguageExample.in(path).load();
        assertEquals(List.of(), loaded.problems());
        return loaded;
    }

    private static List<XtextResource> files(LoadedFolder loaded) {
        ResourceSet all =
                loaded.regions().getFirst().files().getFirst().eResource().getResourceSet();
        List<XtextResource> files = new ArrayList<>();
        for (Resource resource : all.getResources()) {
            files.add((XtextResource) resource);
        }
        return files;
    }

    @Test
    void everyClauseOfTheGrammarStandsInTheExample() {
        Set<Assignment> read = new HashSet<>();
        for (XtextResource file : files(load())) {
            for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
                read.add(GrammarUtil.containingAssignment(node.getGrammarElement()));
            }
        }
        RegioGrammarAccess grammar = file().getResourceServiceProvider().get(RegioGrammarAccess.class);
        List<String> missing = EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), Assignment.class).stream()
                .filter(assignment -> !read.contains(assignment))
                .filter(assignment -> !goesOnAList(assignment))
                .map(assignment -> GrammarUtil.containingRule(assignment).getName() + "." + assignment.getFeature())
                .toList();
        assertEquals(List.of(), missing);
    }

    // What may follow behind a comma is the same clause again.
    private static boolean goesOnAList(Assignment assignment) {
        return assignment.eContainer() instanceof Group group
                && group.getElements().getFirst() instanceof Keyword first
                && first.getValue().equals(",");
    }

    private XtextResource file() {
        return files(load()).getFirst();
    }

    @Test
    void clausesAreReadAsTheyAreMeant() {
        Region region = load().regions().getFirst();
        assertEquals(List.of("Meerstad", "Kampwijk"), region.municipalities());
        Step intake = step(region, "intake");
        assertEquals(TimeUnit.HOUR, intake.getTerm().getUnit());
        assertEquals(2, intake.getTerm().getAmount());
        Transition up = step(region, "duiden").getTransitions().get(1);
        assertEquals(TransitionKind.ESCALATION, up.getKind());
        assertEquals("veiligheid in het geding", up.getCondition());
        assertTrue(step(region, "duiden").getTransitions().get(2).isOtherwise());
        assertTrue(step(region, "duiden").isInterpretation());
        Agreement covenant = region.agreements().getFirst();
        assertEquals(LocalDate.of(2027, 8, 31), covenant.getValidUntil());
        assertEquals(1, covenant.getReview().getRhythm().getAmount());
        assertEquals(TimeUnit.YEAR, covenant.getReview().getRhythm().getUnit());
        assertEquals(5, region.signals().getFirst().getSpheres().size());
    }

    @Test
    void referencesLeadAcrossFiles() {
        Region region = load().regions().getFirst();
        Step intake = step(region, "intake");
        assertSame(intake, step(region, "duiden").getTransitions().get(1).getTarget());
        InformationSharing weighing = region.sharings().getFirst();
        assertSame(intake, weighing.getSteps().getFirst());
        Signal signal = region.signals().getFirst();
        assertSame(step(region, "melden"), signal.getLeadsTo().getFirst());
        assertEquals(
                "Feiten op een rij",
                region.all(ProtocolUse.class).getFirst().getPart().getTitle());
        assertSame(region.agreements().get(1), weighing.getArrangement());
    }

    private static Step step(Region region, String name) {
        return region.all(Step.class).stream()
                .filter(step -> step.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyNameMayBeAWordOfTheLanguageBehindACaret() {
        List<XtextResource> files = files(load());
        Map<EObject, String> names = renamed(files);
        TextFolder folder = new TextFolder(path);
        for (XtextResource file : files) {
            folder.with(Path.of(file.getURI().toFileString()).getFileName().toString(), renamed(file, names));
        }
        LoadedFolder again = folder.load();
        assertEquals(List.of(), again.problems());
        assertEquals(
                names.values().stream().sorted().toList(),
                again.regions().getFirst().all(NamedElement.class).stream()
                        .map(NamedElement::getName)
                        .sorted()
                        .toList());
    }

    /** A reserved word for each element of the region. */
    private static Map<EObject, String> renamed(List<XtextResource> files) {
        RegioGrammarAccess grammar =
                new RegioStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(RegioGrammarAccess.class);
        NameSpelling spelling = new NameSpelling(grammar);
        Iterator<String> words = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(spelling::isReserved)
                .filter(word -> word.matches("[A-Za-z]+") && !word.equals("visie"))
                .sorted()
                .iterator();
        Map<EObject, String> names = new IdentityHashMap<>();
        for (XtextResource file : files) {
            for (Iterator<EObject> each = file.getAllContents(); each.hasNext(); ) {
                EObject element = each.next();
                if (element instanceof NamedElement && isInRegion(element)) {
                    names.put(element, words.next());
                }
            }
        }
        return names;
    }

    private static boolean isInRegion(EObject element) {
        return element.eContainer() != null && EcoreUtil.getRootContainer(element) instanceof RegionFile;
    }

    private static String renamed(XtextResource file, Map<EObject, String> names) {
        TreeMap<Integer, INode> nodes = new TreeMap<>();
        Map<INode, String> texts = new IdentityHashMap<>();
        for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
            String text = renamed(node, names);
            if (text != null) {
                nodes.put(node.getOffset(), node);
                texts.put(node, text);
            }
        }
        StringBuilder renamed =
                new StringBuilder(file.getParseResult().getRootNode().getText());
        for (INode node : nodes.descendingMap().values()) {
            renamed.replace(node.getOffset(), node.getOffset() + node.getLength(), texts.get(node));
        }
        return renamed.toString();
    }

    private static String renamed(INode node, Map<EObject, String> names) {
        Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
        if (node.getGrammarElement() instanceof CrossReference) {
            return path(target(node, assignment), NodeModelUtils.getTokenText(node), names);
        }
        boolean isName = assignment != null
                && assignment.getFeature().equals("name")
                && node.getGrammarElement().eContainer() == assignment;
        return isName && names.containsKey(node.getSemanticElement())
                ? "^" + names.get(node.getSemanticElement())
                : null;
    }

    private static EObject target(INode node, Assignment assignment) {
        EObject owner = node.getSemanticElement();
        EReference reference = (EReference) owner.eClass().getEStructuralFeature(assignment.getFeature());
        if (!reference.isMany()) {
            return (EObject) owner.eGet(reference);
        }
        int index = NodeModelUtils.findNodesForFeature(owner, reference).indexOf(node);
        return (EObject) ((List<?>) owner.eGet(reference)).get(index);
    }

    // As many segments as were written, from the target outwards.
    private static String path(EObject target, String written, Map<EObject, String> names) {
        List<String> segments = new ArrayList<>();
        EObject at = target;
        for (int i = written.split("\\.").length; i > 0 && names.containsKey(at); i--) {
            segments.addFirst("^" + names.get(at));
            at = at.eContainer();
        }
        return segments.isEmpty() ? null : String.join(".", segments);
    }
}
