package nl.samenhang.language.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Duration;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Transition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes random elements of a region from the metamodel: every class, every feature. References lead to elements made
 * before, so that nothing leads round in a circle.
 */
final class RandomModel {

    /** The elements of a region, each behind those it may refer to. */
    private static final List<EClass> ORDER = List.of(
            Literals.PARTNER,
            Literals.ROLE,
            Literals.TREND_SOURCE,
            Literals.ISSUE,
            Literals.FACTOR,
            Literals.MEETING,
            Literals.PROTOCOL,
            Literals.ROUTE,
            Literals.SIGNAL,
            Literals.LADDER,
            Literals.AGREEMENT,
            Literals.INFORMATION_SHARING,
            Literals.TERM,
            Literals.TRAINING,
            Literals.VISION,
            Literals.ANSWER,
            Literals.ACCEPTANCE);

    /** What a text may hold that a careless writer would break. */
    private static final List<String> TEXTS = List.of(
            "Gewoon",
            "Met \"aanhaling\"",
            "Schuin \\ streepje",
            "// geen opmerking",
            "/* ook niet */",
            "{ } , naar",
            "Zoë en René",
            "مرحبا",
            "😀",
            " spatie ",
            "");

    private static final List<String> NAMES =
            List.of("a", "naar", "school", "route", "duiding", "langeNaamMet9", "_x", "einde", "wijk");

    private final Random random;
    private final List<EObject> pool = new ArrayList<>();
    private int count;

    RandomModel(long seed, List<? extends EObject> catalogEntries) {
        random = new Random(seed);
        pool.addAll(catalogEntries);
    }

    /** Some elements of every kind, in an order in which each refers to earlier ones. */
    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (EClass kind : ORDER) {
            int number = kind == Literals.VISION ? 1 : 1 + random.nextInt(3);
            for (int i = 0; i < number; i++) {
                EObject element = create(kind);
                elements.add(element);
                pool.add(element);
                element.eAllContents().forEachRemaining(pool::add);
            }
        }
        return elements;
    }

    private EObject create(EClass kind) {
        EObject element = SamenhangFactory.eINSTANCE.create(kind);
        if (element instanceof NamedElement named) {
            named.setName(NAMES.get(random.nextInt(NAMES.size())) + count++);
        }
        for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                contain(element, reference);
            }
        }
        if (element instanceof Route route) {
            route.getNodes().add((RouteNode) create(Literals.ROUTE_END));
            pool.addAll(route.getNodes());
            route.getNodes().forEach(this::fill);
        }
        if (!(element.eClass() == Literals.STEP || element.eClass() == Literals.ROUTE_END)) {
            fill(element);
        }
        return element;
    }

    private void contain(EObject element, EReference reference) {
        int number = reference.isMany() ? 1 + random.nextInt(2) : 1;
        for (int i = 0; i < number; i++) {
            add(element, reference, create(concrete(reference.getEReferenceType())));
        }
    }

    private EClass concrete(EClass kind) {
        List<EClass> kinds = SamenhangPackage.eINSTANCE.getEClassifiers().stream()
                .filter(any -> any instanceof EClass type && !type.isAbstract() && kind.isSuperTypeOf(type))
                .map(EClass.class::cast)
                .toList();
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void fill(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && !reference.isContainment()) {
                refer(element, reference);
            } else if (feature instanceof EAttribute attribute && feature != Literals.NAMED_ELEMENT__NAME) {
                setAttribute(element, attribute);
            }
        }
        if (element instanceof Duration duration && duration.getAmount() == 0) {
            duration.setAmount(1);
        }
        if (element instanceof Transition transition && transition.isOtherwise()) {
            transition.setCondition(null);
        }
        if (element instanceof Acceptance acceptance) {
            acceptance.setRule("R%02d".formatted(1 + random.nextInt(64)));
        }
        element.eContents().stream()
                .filter(part -> element.eClass() == Literals.STEP)
                .forEach(this::fill);
    }

    private void refer(EObject element, EReference reference) {
        Set<EObject> around = Set.copyOf(around(element));
        List<EObject> candidates = pool.stream()
                .filter(any -> reference.getEReferenceType().isInstance(any))
                .filter(any -> any instanceof NamedElement && !around.contains(any))
                .toList();
        int number = reference.isMany() ? 1 + random.nextInt(2) : 1;
        for (int i = 0; i < number && !candidates.isEmpty(); i++) {
            add(element, reference, candidates.get(random.nextInt(candidates.size())));
        }
    }

    private static List<EObject> around(EObject element) {
        List<EObject> around = new ArrayList<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            around.add(at);
        }
        return around;
    }

    private void setAttribute(EObject element, EAttribute attribute) {
        int number = attribute.isMany() ? 1 + random.nextInt(2) : 1;
        for (int i = 0; i < number; i++) {
            add(element, attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum kind) {
            return kind.getELiterals()
                    .get(random.nextInt(kind.getELiterals().size()))
                    .getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "java.time.LocalDate" -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            case "int" -> random.nextInt(5);
            case "boolean" -> random.nextBoolean();
            default -> throw new IllegalStateException(attribute.getName());
        };
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
            return;
        }
        List<Object> values = (List<Object>) element.eGet(feature);
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
