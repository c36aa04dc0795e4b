package nl.samenhang.language.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.samenhang.analysis.ElementNames;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads and writes the values of the language: dates, and names whose keywords may be escaped by a caret. */
@Singleton
public class ValueConverters extends DefaultTerminalConverters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    @Inject
    private NameSpelling spelling;

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
        return new NameConverter() {
            @Override
            protected String internalToString(String value) {
                return value.equals(ElementNames.VISION) ? value : super.internalToString(value);
            }
        };
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
    private class NameConverter extends AbstractNullSafeConverter<String> {

        @Override
        protected String internalToString(String value) {
            if (!NAME.matcher(value).matches()) {
                throw new ValueConverterException("Not a name: " + value, null, null);
            }
            return spelling.written(value);
        }

        @Override
        protected String internalToValue(String string, INode node) {
            String text = node == null ? string : NodeModelUtils.getTokenText(node);
            return text.replace("^", "").replace(" ", "");
        }
    }
}
