package nl.samenhang.language.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.language.services.RegioGrammarAccess;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Transition;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * A region file and a catalogue with random contents, built from the metamodel without knowing it. What the grammar
 * demands of an element is there, and of choices only what it can write. The same seed gives the same model.
 */
final class GeneratedModel {

    private static final SamenhangPackage PACKAGE = SamenhangPackage.eINSTANCE;
    private static final int ROUNDS = 2;
    private static final int MOST = 3;
    private static final List<String> PIECES = List.of(
            "zorg", " ", "\"", "\\", "é", "//", "/*", "*/", "{", "}", "\u00A0", "\uD83D\uDE00", "\t", "\n", "'", "^");

    private final Random random;
    private final Map<EClass, Collection<Assignment>> assignments = new HashMap<>();
    private final List<String> keywords;
    private final List<EObject> all = new ArrayList<>();
    private final RegionFile region = SamenhangFactory.eINSTANCE.createRegionFile();
    private final Catalog catalog = SamenhangFactory.eINSTANCE.createCatalog();

    /**
     * Builds a model.
     *
     * @param seed what the contents depend on
     * @param grammar the grammar, not null
     */
    GeneratedModel(long seed, RegioGrammarAccess grammar) {
        random = new Random(seed);
        keywords = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> word.matches("[A-Za-z]+"))
                .sorted()
                .toList();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (rule.getType().getClassifier() instanceof EClass type) {
                assignments
                        .computeIfAbsent(type, fresh -> new ArrayList<>())
                        .addAll(EcoreUtil2.getAllContentsOfType(rule, Assignment.class));
            }
        }
        build();
    }

    RegionFile region() {
        return region;
    }

    Catalog catalog() {
        return catalog;
    }

    // First all elements, then what they refer to.
    private void build() {
        fill(catalog);
        fill(region);
        for (int i = 0; i < ROUNDS; i++) {
            concrete(SamenhangPackage.Literals.REGION_FILE__ELEMENTS).forEach(type -> put(region, type));
            concrete(SamenhangPackage.Literals.CATALOG__ELEMENTS).forEach(type -> put(catalog, type));
        }
        List.copyOf(all).forEach(this::refer);
    }

    // One of each type, so that whatever must be referred to is there.
    @SuppressWarnings("unchecked")
    private void put(EObject root, EClass type) {
        boolean secondVision =
                type == SamenhangPackage.Literals.VISION && all.stream().anyMatch(Vision.class::isInstance);
        if (!secondVision) {
            EObject element = SamenhangFactory.eINSTANCE.create(type);
            ((List<EObject>) root.eGet(root.eClass().getEStructuralFeature("elements"))).add(element);
            fill(element);
        }
    }

    private static List<EClass> concrete(EReference reference) {
        return PACKAGE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type ->
                        !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
    }

    private void fill(EObject element) {
        all.add(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isRootList =
                    element.eContainer() == null && feature.getName().equals("elements");
            boolean isReference = feature instanceof EReference reference && !reference.isContainment();
            if (!isRootList && !isReference && isWanted(element, feature)) {
                int count = feature.isMany() ? 1 + random.nextInt(MOST) : 1;
                for (int i = 0; i < count; i++) {
                    add(element, feature);
                }
            }
        }
        if (element instanceof Transition way && way.isOtherwise()) {
            way.setCondition(null);
        }
    }

    private boolean isWanted(EObject element, EStructuralFeature feature) {
        boolean needed = feature == SamenhangPackage.Literals.CONVERSATION_CARD__QUESTIONS;
        return needed || isMandatory(element.eClass(), feature) || random.nextInt(3) > 0;
    }

    private boolean isMandatory(EClass type, EStructuralFeature feature) {
        return assigning(type, feature).stream().anyMatch(GeneratedModel::isDemanded);
    }

    private Collection<Assignment> assigning(EClass type, EStructuralFeature feature) {
        return assignments.getOrDefault(type, List.of()).stream()
                .filter(assignment -> assignment.getFeature().equals(feature.getName()))
                .toList();
    }

    private static boolean isDemanded(Assignment assignment) {
        for (EObject at = assignment; !(at instanceof ParserRule); at = at.eContainer()) {
            boolean optional = at instanceof AbstractElement element && GrammarUtil.isOptionalCardinality(element);
            if (optional || at instanceof Alternatives) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private void add(EObject owner, EStructuralFeature feature) {
        Object value =
                feature instanceof EReference reference ? contained(reference) : value(owner, (EAttribute) feature);
        if (value == null || assigning(owner.eClass(), feature).isEmpty()) {
            return;
        }
        if (feature.isMany()) {
            ((List<Object>) owner.eGet(feature)).add(value);
        } else {
            owner.eSet(feature, value);
        }
        if (value instanceof EObject element) {
            fill(element);
        }
    }

    private EObject contained(EReference reference) {
        List<EClass> types = concrete(reference);
        return SamenhangFactory.eINSTANCE.create(types.get(random.nextInt(types.size())));
    }

    private Object value(EObject owner, EAttribute attribute) {
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> string(owner, attribute);
            case "EInt" -> random.nextInt(20);
            case "EBoolean" -> true;
            case "Date" -> LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
            default -> choice(owner, attribute);
        };
    }

    private String string(EObject owner, EAttribute attribute) {
        if (attribute == SamenhangPackage.Literals.NAMED_ELEMENT__NAME) {
            return name();
        }
        return attribute.getName().equals("rule") ? "R" + random.nextInt(100) : text();
    }

    // Every name is another, and many are words of the language.
    private String name() {
        Set<String> taken = all.stream()
                .filter(NamedElement.class::isInstance)
                .map(element -> ((NamedElement) element).getName())
                .collect(Collectors.toSet());
        String word = keywords.get(random.nextInt(keywords.size()));
        return taken.contains(word) || word.equals("visie") ? word + taken.size() : word;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private Object choice(EObject owner, EAttribute attribute) {
        List<Object> writable = assigning(owner.eClass(), attribute).stream()
                .map(Assignment::getTerminal)
                .map(terminal -> ((RuleCall) terminal).getRule())
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream())
                .<Object>map(literal -> ((EEnum) attribute.getEAttributeType())
                        .getEEnumLiteral(literal.getEnumLiteral().getName())
                        .getInstance())
                .distinct()
                .toList();
        return writable.isEmpty() ? null : writable.get(random.nextInt(writable.size()));
    }

    @SuppressWarnings("unchecked")
    private void refer(EObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            List<EObject> targets = reference.isContainment() ? List.of() : targets(source, reference);
            if (!targets.isEmpty() && isWanted(source, reference)) {
                if (reference.isMany()) {
                    ((List<EObject>) source.eGet(reference)).addAll(some(targets));
                } else {
                    source.eSet(reference, targets.get(random.nextInt(targets.size())));
                }
            }
        }
    }

    private List<EObject> some(List<EObject> targets) {
        List<EObject> shuffled = new ArrayList<>(targets);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(MOST)));
    }

    private List<EObject> targets(EObject source, EReference reference) {
        boolean inCatalog = EcoreUtil.getRootContainer(source) == catalog;
        return all.stream()
                .filter(target -> target instanceof NamedElement || target instanceof Vision)
                .filter(target -> target.eContainer() != null || target == catalog)
                .filter(target -> !inCatalog || EcoreUtil.getRootContainer(target) == catalog)
                .filter(target -> EcoreUtil2.isAssignableFrom(reference.getEReferenceType(), target.eClass()))
                .toList();
    }

    /** What a model says, with references by the names of their targets, so that two models can be compared. */
    static String said(EObject element) {
        StringBuilder said = new StringBuilder();
        say(element, "", said);
        return said.toString();
    }

    private static void say(EObject element, String indent, StringBuilder said) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
                values.put(feature.getName(), shown(element.eGet(feature)));
            }
        }
        said.append(indent).append(element.eClass().getName()).append(values).append('\n');
        element.eContents().forEach(part -> say(part, indent + "  ", said));
    }

    private static Object shown(Object value) {
        return switch (value) {
            case EObject target -> ElementNames.qualifiedName(target);
            case Collection<?> many -> many.stream().map(GeneratedModel::shown).toList();
            default -> value;
        };
    }
}
