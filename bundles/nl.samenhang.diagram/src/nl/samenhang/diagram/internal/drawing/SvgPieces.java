package nl.samenhang.diagram.internal.drawing;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import nl.samenhang.diagram.internal.drawing.Piece.Line;
import nl.samenhang.diagram.internal.drawing.Piece.Shapes;
import nl.samenhang.diagram.internal.drawing.Words.Anchor;

/**
 * Cuts a drawing of our own where words stand in it, so that each can be painted in its turn: what comes after words
 * may cover them. The elements that are open at a cut are closed in the one piece and opened again in the next.
 */
final class SvgPieces {

    private static final Set<String> UNSEEN = Set.of("title", "desc", "style");
    private static final Set<String> CONTAINERS = Set.of("svg", "g");
    private static final Pattern TRANSLATION = Pattern.compile("translate\\((\\S+) (\\S+)\\)");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<StartElement> open = new ArrayDeque<>();
    private StringWriter svg;
    private XMLEventWriter writer;
    private boolean hasShapes;

    private SvgPieces() throws XMLStreamException {
        begin();
    }

    /**
     * Cuts a drawing.
     *
     * @param svg the drawing
     * @return the pieces, in the order of painting
     */
    static List<Piece> of(String svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            SvgPieces cut = new SvgPieces();
            cut.read(factory.createXMLEventReader(new StringReader(svg)));
            return cut.pieces;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A drawing of our own is no well-formed SVG", broken);
        }
    }

    private void read(XMLEventReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event instanceof StartElement start) {
                read(start, reader);
            } else if (event instanceof EndElement) {
                open.removeLast();
                writer.add(event);
            }
        }
        end();
    }

    private void read(StartElement start, XMLEventReader reader) throws XMLStreamException {
        String name = start.getName().getLocalPart();
        if (UNSEEN.contains(name)) {
            reader.getElementText();
        } else if (name.equals("text")) {
            read(start, reader.getElementText());
        } else {
            open.addLast(start);
            writer.add(start);
            hasShapes |= !CONTAINERS.contains(name);
        }
    }

    private void read(StartElement text, String content) throws XMLStreamException {
        if (!content.isBlank()) {
            end();
            pieces.add(new Line(words(text, content)));
        }
    }

    private void end() throws XMLStreamException {
        if (!hasShapes) {
            return;
        }
        for (StartElement element : open.reversed()) {
            writer.add(EVENTS.createEndElement(element.getName(), element.getNamespaces()));
        }
        writer.close();
        pieces.add(new Shapes(svg.toString()));
        begin();
    }

    private void begin() throws XMLStreamException {
        svg = new StringWriter();
        writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(svg);
        hasShapes = false;
        for (StartElement element : open) {
            writer.add(element);
        }
    }

    private Words words(StartElement text, String content) {
        Point2D place =
                placed(Double.parseDouble(attribute(text, "x", "0")), Double.parseDouble(attribute(text, "y", "0")));
        return new Words(
                content,
                attribute(text, "font-weight", "400").equals("700") ? Typeface.BOLD : Typeface.REGULAR,
                Double.parseDouble(attribute(text, "font-size", "")),
                Color.decode(attribute(text, "fill", "")),
                Anchor.of(attribute(text, "text-anchor", "start")),
                place.getX(),
                place.getY());
    }

    /** Where a point of the innermost open element lies in the drawing. */
    private Point2D placed(double x, double y) {
        Point2D place = new Point2D.Double(x, y);
        for (StartElement element : open) {
            String transform = attribute(element, "transform", "translate(0 0)");
            Matcher translation = TRANSLATION.matcher(transform);
            if (!translation.matches()) {
                throw new IllegalStateException("Words of a drawing are moved and nothing else: " + transform);
            }
            place.setLocation(
                    place.getX() + Double.parseDouble(translation.group(1)),
                    place.getY() + Double.parseDouble(translation.group(2)));
        }
        return place;
    }

    private static String attribute(StartElement element, String name, String otherwise) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? otherwise : attribute.getValue();
    }
}
