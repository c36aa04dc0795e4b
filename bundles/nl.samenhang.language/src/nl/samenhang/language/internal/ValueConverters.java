package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads and writes the values of the language: dates, and names whose keywords may be escaped by a caret. */
public class ValueConverters extends DefaultTerminalConverters {

    /** The words of the language that need no caret as a name. */
    private final Set<String> freeWords;

    /**
     * Reads from the grammar which words are free as names.
     *
     * @param grammar the grammar
     */
    @Inject
    public ValueConverters(RegioGrammarAccess grammar) {
        freeWords = GrammarUtil.containedKeywords(grammar.getNameRule()).stream()
                .map(Keyword::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Dates, year-month-day.
     *
     * @return the converter
     */
    @ValueConverter(rule = "DATE")
    public IValueConverter<LocalDate> date() {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(LocalDate value) {
                return value.toString();
            }

            @Override
            protected LocalDate internalToValue(String string, INode node) {
                try {
                    return LocalDate.parse(string);
                } catch (DateTimeException notADate) {
                    throw new ValueConverterException(string, node, notADate);
                }
            }
        };
    }

    /**
     * A single name.
     *
     * @return the converter
     */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new NameConverter();
    }

    /**
     * A name of several segments.
     *
     * @return the converter
     */
    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return new NameConverter();
    }

    /**
     * The name of any element.
     *
     * @return the converter
     */
    @ValueConverter(rule = "ElementName")
    public IValueConverter<String> elementName() {
        return new NameConverter();
    }

    /**
     * The id of a rule.
     *
     * @return the converter
     */
    @ValueConverter(rule = "RuleId")
    public IValueConverter<String> ruleId() {
        return new NameConverter();
    }

    /** Escapes the segments that would be read as keywords, and drops the carets and comments in between. */
    private final class NameConverter extends AbstractNullSafeConverter<String> {

        @Override
        protected String internalToString(String value) {
            return Arrays.stream(value.split("\\.")).map(this::escaped).collect(Collectors.joining("."));
        }

        private String escaped(String segment) {
            return freeWords.contains(segment) ? segment : ID().toString(segment);
        }

        @Override
        protected String internalToValue(String string, INode node) {
            String text = node == null ? string : NodeModelUtils.getTokenText(node);
            return text.replace("^", "").replace(" ", "");
        }
    }
}
