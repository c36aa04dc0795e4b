package nl.samenhang.document.office.internal.odt;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an OpenDocument part under the prefixes that the format itself uses. */
final class OdtXml {

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private interface Writing {
        void run() throws XMLStreamException;
    }

    OdtXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException toMemory) {
            throw new IllegalStateException(toMemory);
        }
    }

    private OdtXml write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException toMemory) {
            throw new IllegalStateException(toMemory);
        }
    }

    /**
     * Opens an element.
     *
     * @param name its name with its prefix, such as {@code text:p}
     * @param namesAndValues attributes: a name with its prefix, and a value
     */
    OdtXml open(String name, String... namesAndValues) {
        return write(() -> {
            xml.writeStartElement(name);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        });
    }

    OdtXml close() {
        return write(xml::writeEndElement);
    }

    /** An element without anything in it. */
    OdtXml empty(String name, String... namesAndValues) {
        return open(name, namesAndValues).close();
    }

    /** Words of a paragraph; the format takes several spaces in a row for one, unless it is told their number. */
    OdtXml words(String words) {
        Matcher spaces = SPACES.matcher(words);
        int from = 0;
        while (spaces.find()) {
            characters(words.substring(from, spaces.start() + 1));
            empty("text:s", "text:c", Integer.toString(spaces.end() - spaces.start() - 1));
            from = spaces.end();
        }
        return characters(words.substring(from));
    }

    /** Characters as they are, where the format allows nothing else. */
    OdtXml characters(String characters) {
        return write(() -> xml.writeCharacters(characters));
    }

    byte[] bytes() {
        write(xml::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
