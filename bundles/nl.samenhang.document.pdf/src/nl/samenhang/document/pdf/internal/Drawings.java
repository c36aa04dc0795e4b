package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Paints the pictures of a page, and its headers that stand upright, as lines, planes and words. */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {

    /** The type of the elements in a page that a picture is painted for; {@code data} holds its id. */
    static final String TYPE = "image/svg+xml";

    private final Map<String, Element> drawings;

    /**
     * The pictures of a page.
     *
     * @param drawings their svg elements by id
     */
    Drawings(Map<String, Element> drawings) {
        this.drawings = drawings;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        String type = element.getAttribute("type");
        return type.equals(TYPE) || type.equals(UprightText.TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float pixelWidth = (float) width / dotsPerPixel;
        float pixelHeight = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                pixelWidth,
                pixelHeight,
                graphics -> paint(element, graphics, pixelWidth, pixelHeight));
        // No part of a picture is a link.
        return null;
    }

    private void paint(Element element, Graphics2D graphics, double width, double height) {
        String data = element.getAttribute("data");
        if (element.getAttribute("type").equals(TYPE)) {
            new Drawing(drawings.get(data)).paint(graphics, width, height);
        } else {
            UprightText.of(data).paint(graphics, height);
        }
    }
}
