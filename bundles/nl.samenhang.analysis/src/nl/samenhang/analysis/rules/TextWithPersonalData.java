package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Representative;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * R64: a text looks like personal data of a young person: a citizen service number, or a name with a date of birth. No
 * such data belong in a model.
 */
public final class TextWithPersonalData implements GapRule {

    /** A piece of a text that gives somebody away. */
    private record Trace(EObject owner, EAttribute attribute, String text, PersonalData.Match match) {}

    private static final RuleInfo INFO = new RuleInfo(
            "R64",
            Severity.WARNING,
            new Text("Tekst lijkt op persoonsgegevens", "Text looks like personal data"),
            new Text(
                    "Een model beschrijft hoe partners samenwerken, nooit om welke jongere het gaat. Deze tekst kan in een convenant of op een kaart terechtkomen.",
                    "A model describes how partners cooperate, never which young person is concerned. This text may end up in a covenant or a picture."),
            List.of(Source.PRIVACY));

    private static final RuleExample EXAMPLE = new RuleExample("""
            vraagstuk verzuim "Verzuim" soort verzuim { doelgroep "Bijvoorbeeld de leerling met nummer 123456782" }
            """, "verzuim", """
            vraagstuk verzuim "Verzuim" soort verzuim { doelgroep "Leerlingen van 12 tot 16 jaar, dossier 123456789" }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        Map<EObject, List<Trace>> byElement = new LinkedHashMap<>();
        for (Trace trace : traces(facts)) {
            byElement
                    .computeIfAbsent(named(trace.owner()), key -> new ArrayList<>())
                    .add(trace);
        }
        return byElement.entrySet().stream().map(entry -> gap(entry.getKey(), entry.getValue()));
    }

    // What stands in an element without a name of its own is told at the one around it.
    private static Gap gap(EObject element, List<Trace> traces) {
        List<EObject> inner = traces.stream()
                .map(Trace::owner)
                .filter(owner -> owner != element)
                .distinct()
                .toList();
        return new Gap(element, message(element, traces), inner);
    }

    // Who represents a partner signs in public, by a decision that may have a number and a date.
    private static List<Trace> traces(RegionFacts facts) {
        List<Trace> traces = new ArrayList<>();
        facts.region().files().forEach(file -> addTraces(file, facts, traces));
        facts.region().all(EObject.class).stream()
                .filter(owner -> !(owner instanceof Representative))
                .forEach(owner -> addTraces(owner, facts, traces));
        return traces;
    }

    private static void addTraces(EObject owner, RegionFacts facts, List<Trace> traces) {
        for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
                Object value = owner.eGet(attribute);
                if (value instanceof String text) {
                    addTraces(owner, attribute, text, facts, traces);
                } else if (value instanceof List<?> texts) {
                    texts.forEach(text -> addTraces(owner, attribute, (String) text, facts, traces));
                }
            }
        }
    }

    private static void addTraces(
            EObject owner, EAttribute attribute, String text, RegionFacts facts, List<Trace> traces) {
        for (PersonalData.Match match : PersonalData.in(text, facts.region().referenceDate())) {
            traces.add(new Trace(owner, attribute, text, match));
        }
    }

    // The nearest element around the text that an acceptance can name.
    private static EObject named(EObject owner) {
        EObject element = owner;
        while (element.eContainer() != null && ElementNames.segments(element).isEmpty()) {
            element = element.eContainer();
        }
        return element;
    }

    private static Text message(EObject element, List<Trace> traces) {
        return Text.format(
                "Bij \"%s\" staat iets dat op %s van een jongere lijkt. Deze tekst kan in een convenant of op een kaart terechtkomen. Haal de gegevens weg.",
                "At \"%s\" stands something that looks like %s of a young person. This text may end up in a covenant or a picture. Remove the data.",
                label(element, traces),
                traces.getFirst().match().kind());
    }

    // A message must not spread what it warns of.
    private static String label(EObject element, List<Trace> traces) {
        boolean inTitle = traces.stream()
                .anyMatch(trace -> trace.owner() == element
                        && trace.attribute() == Literals.NAMED_ELEMENT__TITLE
                        && element instanceof NamedElement);
        return inTitle ? ((NamedElement) element).getName() : ElementNames.title(element);
    }

    // A name in the text is not replaced: other places refer to it.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        List<Change> changes = traces(facts).stream()
                .filter(trace -> named(trace.owner()) == gap.element())
                .filter(trace -> trace.attribute() != Literals.NAMED_ELEMENT__NAME)
                .map(trace -> blot(trace, facts))
                .distinct()
                .toList();
        return changes.isEmpty()
                ? List.of()
                : List.of(new Repair(new Text("Haal de gegevens weg", "Remove the data"), changes));
    }

    private static Change blot(Trace trace, RegionFacts facts) {
        String text = PersonalData.without(trace.text(), facts.region().referenceDate());
        return new Change.Replace(trace.owner(), trace.attribute(), trace.text(), text);
    }
}
