package nl.samenhang.diagram.internal.drawing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.diagram.internal.layout.Placement.Box;

/** Writes the elements of a drawing; every text in it is escaped and freed of what XML forbids. */
final class SvgWriter {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException toMemory) {
            throw new IllegalStateException(toMemory);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private SvgWriter write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException toMemory) {
            throw new IllegalStateException(toMemory);
        }
    }

    SvgWriter open(String name) {
        return write(() -> xml.writeStartElement(name));
    }

    SvgWriter close() {
        return write(xml::writeEndElement);
    }

    SvgWriter attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, PrintableText.of(value)));
    }

    SvgWriter attribute(String name, double value) {
        return attribute(name, number(value));
    }

    SvgWriter text(String content) {
        return write(() -> xml.writeCharacters(PrintableText.of(content)));
    }

    /** Writes the place of a rectangle. */
    SvgWriter box(Box box) {
        return attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", box.width())
                .attribute("height", box.height());
    }

    /**
     * Writes the lines of a label below each other; y is the top of the first. Each line is a text of its own, as not
     * every reader of SVG centres the later lines of one text.
     */
    void label(Label label, double x, double y, String anchor, String colour) {
        double baseline = y + label.size();
        for (String line : label.lines()) {
            open("text")
                    .attribute("x", x)
                    .attribute("y", baseline)
                    .attribute("text-anchor", anchor)
                    .attribute("font-size", label.size())
                    .attribute("fill", colour);
            if (label.typeface() == Typeface.BOLD) {
                attribute("font-weight", "700");
            }
            text(line).close();
            baseline += label.lineHeight();
        }
    }

    /** A length with at most two decimals, the same in every country. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    String document() {
        return text.toString();
    }
}
