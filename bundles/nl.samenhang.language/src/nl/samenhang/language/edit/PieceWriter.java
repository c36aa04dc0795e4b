package nl.samenhang.language.edit;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.language.services.RegioGrammarAccess;
import nl.samenhang.model.Duration;
import nl.samenhang.model.TimeUnit;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Writes a new piece of text, a clause or a whole element, as the grammar says. Only what has a value is written, so a
 * clause added to the grammar is written without a word here. Lines are separated by a line feed and indented from the
 * margin; whoever inserts the piece shifts it.
 */
final class PieceWriter {

    private static final String INDENT = "    ";
    private static final int LINE_WIDTH = 100;

    private final RegioGrammarAccess access;
    private final IValueConverterService converters;
    private final ReferenceNames names;

    @Inject
    PieceWriter(RegioGrammarAccess access, IValueConverterService converters) {
        this(access, converters, new ReferenceNames(List.of()));
    }

    private PieceWriter(RegioGrammarAccess access, IValueConverterService converters, ReferenceNames names) {
        this.access = access;
        this.converters = converters;
        this.names = names;
    }

    /** A writer that knows what new elements are called. */
    PieceWriter naming(ReferenceNames newNames) {
        return new PieceWriter(access, converters, newNames);
    }

    /** The rule by which elements of a class are written. */
    ParserRule ruleOf(EObject element) {
        return (ParserRule) GrammarUtil.findRuleForName(
                access.getGrammar(), element.eClass().getName());
    }

    /** The text of a whole new element that is to stand within another. */
    String element(EObject element, EObject place) {
        return element(element, List.of(place));
    }

    private String element(EObject element, List<EObject> places) {
        List<EObject> inner = Stream.concat(places.stream(), Stream.of(element)).toList();
        return new Writing(Values.of(element), inner).sequence(ruleOf(element).getAlternatives());
    }

    /** The text of a clause with one value. */
    String clause(AbstractElement clause, Values values, EObject place) {
        return new Writing(values, List.of(place)).sequence(clause);
    }

    /** Whether a piece of the grammar can be written with some values and says something then. */
    boolean canWrite(AbstractElement element, Values values) {
        return new Writing(values, List.of()).says(element);
    }

    /** The text of a single value of an assignment. */
    String value(Assignment assignment, Object value, EObject place) {
        return value(assignment, value, List.of(place));
    }

    private String value(Assignment assignment, Object value, List<EObject> places) {
        AbstractElement terminal = assignment.getTerminal();
        return switch (terminal) {
            case Keyword keyword -> keyword.getValue();
            case CrossReference reference ->
                converters.toString(names.of((EObject) value, places), nameRule(reference));
            case RuleCall call when call.getRule() instanceof EnumRule rule -> literal(rule, value);
            case RuleCall call
            when GrammarUtil.isDatatypeRuleCall(call) || GrammarUtil.isTerminalRuleCall(call) ->
                converters.toString(value, call.getRule().getName());
            case RuleCall call
            when value instanceof Duration duration -> duration(duration, call.getRule() == access.getRhythmRule());
            default -> element((EObject) value, places);
        };
    }

    private static String nameRule(CrossReference reference) {
        return ((RuleCall) reference.getTerminal()).getRule().getName();
    }

    private static String literal(EnumRule rule, Object value) {
        return literals(rule).stream()
                .filter(declaration -> means(declaration, value))
                .map(declaration -> declaration.getLiteral().getValue())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule.getName() + " cannot say " + value));
    }

    private static List<EnumLiteralDeclaration> literals(EnumRule rule) {
        AbstractElement alternatives = rule.getAlternatives();
        List<? extends EObject> declarations =
                alternatives instanceof Alternatives several ? several.getElements() : List.of(alternatives);
        return declarations.stream().map(EnumLiteralDeclaration.class::cast).toList();
    }

    private static boolean means(EnumLiteralDeclaration declaration, Object value) {
        return declaration.getEnumLiteral().getInstance().equals(value);
    }

    // "elke week" and "2 weken", but "1 week" for a term.
    private static String duration(Duration duration, boolean rhythm) {
        int amount = duration.getAmount();
        String unit = amount == 1 ? duration.getUnit().getLiteral() : plural(duration.getUnit());
        return rhythm && amount == 1 ? unit : amount + " " + unit;
    }

    private static String plural(TimeUnit unit) {
        return switch (unit) {
            case HOUR, YEAR -> unit.getLiteral();
            case DAY -> "dagen";
            case WEEK -> "weken";
            case MONTH -> "maanden";
        };
    }

    /** One piece while it is being written. */
    private final class Writing {

        private final Values values;
        private final List<EObject> places;

        Writing(Values values, List<EObject> places) {
            this.values = values;
            this.places = places;
        }

        String sequence(AbstractElement element) {
            StringBuilder text = new StringBuilder();
            write(element, text);
            return text.toString();
        }

        private void write(AbstractElement element, StringBuilder text) {
            if (!GrammarUtil.isMultipleCardinality(element)) {
                if (!GrammarUtil.isOptionalCardinality(element) || says(element)) {
                    writeOnce(element, text);
                }
                return;
            }
            while (says(element)) {
                writeOnce(element, text);
            }
        }

        private void writeOnce(AbstractElement element, StringBuilder text) {
            switch (element) {
                case Keyword keyword -> append(text, keyword.getValue());
                case Assignment assignment ->
                    append(text, value(assignment, values.take(assignment.getFeature()), places));
                case Alternatives alternatives -> writeOnce(choice(alternatives), text);
                case Group group when braces(group) >= 0 -> writeWithBody(group, braces(group), text);
                case Group group -> group.getElements().forEach(part -> write(part, text));
                case RuleCall call -> write(call.getRule().getAlternatives(), text);
                default -> throw new IllegalArgumentException("Unknown piece of grammar: " + element);
            }
        }

        private AbstractElement choice(Alternatives alternatives) {
            return alternatives.getElements().stream()
                    .filter(this::says)
                    .findFirst()
                    .orElseGet(() -> keywordFor(alternatives));
        }

        // Of words that mean the same the first is taken: "elke", but "elk jaar" and "elk uur".
        private AbstractElement keywordFor(Alternatives words) {
            boolean neuter = values.peek("frequency") instanceof Duration duration && isNeuter(duration)
                    || values.peek("rhythm") instanceof Duration rhythm && isNeuter(rhythm);
            return words.getElements().stream()
                    .filter(word -> neuter
                            && word instanceof Keyword keyword
                            && keyword.getValue().equals("elk"))
                    .findFirst()
                    .orElse(words.getElements().getFirst());
        }

        private static boolean isNeuter(Duration duration) {
            return duration.getAmount() == 1
                    && (duration.getUnit() == TimeUnit.YEAR || duration.getUnit() == TimeUnit.HOUR);
        }

        private void writeWithBody(Group group, int open, StringBuilder text) {
            group.getElements().subList(0, open).forEach(part -> write(part, text));
            List<String> clauses = new ArrayList<>();
            for (AbstractElement part :
                    group.getElements().subList(open + 1, group.getElements().size() - 1)) {
                addClauses(part, clauses);
            }
            append(text, body(clauses, text.length()));
        }

        private void addClauses(AbstractElement part, List<String> clauses) {
            while (says(part)) {
                StringBuilder clause = new StringBuilder();
                writeOnce(part, clause);
                clauses.add(clause.toString());
            }
        }

        /** Whether an element can be written now and writes at least one value. */
        private boolean says(AbstractElement element) {
            return switch (element) {
                case Assignment assignment -> canWrite(assignment);
                case Alternatives alternatives ->
                    alternatives.getElements().stream().anyMatch(this::says);
                case Group group -> group.getElements().stream().anyMatch(this::says) && isComplete(group);
                case RuleCall call
                when call.getRule() instanceof ParserRule -> says(call.getRule().getAlternatives());
                default -> false;
            };
        }

        private boolean isComplete(Group group) {
            return group.getElements().stream()
                    .filter(part -> !GrammarUtil.isOptionalCardinality(part))
                    .filter(part -> !(part instanceof Keyword) && !isChoiceOfWords(part))
                    .allMatch(this::says);
        }

        private boolean isChoiceOfWords(AbstractElement part) {
            return part instanceof Alternatives words
                    && words.getElements().stream().allMatch(Keyword.class::isInstance);
        }

        private boolean canWrite(Assignment assignment) {
            Object value = values.peek(assignment.getFeature());
            if (value == null || Boolean.FALSE.equals(value)) {
                return false;
            }
            AbstractRule rule = assignment.getTerminal() instanceof RuleCall call ? call.getRule() : null;
            boolean enumerated = rule instanceof EnumRule && value instanceof Enumerator;
            return !enumerated || literals((EnumRule) rule).stream().anyMatch(literal -> means(literal, value));
        }
    }

    /** The place of the opening brace in a group that has one, else -1. */
    static int braces(Group group) {
        for (int i = 0; i < group.getElements().size(); i++) {
            if (group.getElements().get(i) instanceof Keyword keyword
                    && keyword.getValue().equals("{")) {
                return i;
            }
        }
        return -1;
    }

    /** Clauses between braces: a single short one on the same line, else each on a line of its own. */
    static String body(List<String> clauses, int before) {
        if (clauses.isEmpty()) {
            return "{ }";
        }
        String only = clauses.getFirst();
        if (clauses.size() == 1 && !only.contains("\n") && before + only.length() + 5 <= LINE_WIDTH) {
            return "{ " + only + " }";
        }
        StringBuilder text = new StringBuilder("{\n");
        clauses.forEach(clause -> text.append(shifted(INDENT + clause, INDENT)).append('\n'));
        return text.append('}').toString();
    }

    /** A piece whose second and later lines are moved to the right. */
    static String shifted(String piece, String indent) {
        return piece.replace("\n", "\n" + indent);
    }

    private static void append(StringBuilder text, String token) {
        if (!text.isEmpty() && !token.equals(",")) {
            text.append(' ');
        }
        text.append(token);
    }
}
