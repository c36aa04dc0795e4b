package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.document.Block;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Section;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The page of a document as the layout engine for paper wants it: the HTML that browsers get, with a style sheet for
 * paper, bookmarks, pictures to be painted, and elements that the engine can tag.
 */
public final class PaperPage {

    private static final String STYLE = style();
    private static final String LANGUAGE = "nl-NL";
    private static final int LONGEST_RUNNING_TITLE = 70;

    private final Document document;
    private final org.w3c.dom.Document page;
    private final Element root;
    private final Map<String, Element> drawings = new HashMap<>();

    /**
     * Makes the page of a document.
     *
     * @param document the document, not null
     * @param html what a browser gets of it, not null
     */
    public PaperPage(Document document, byte[] html) {
        this.document = document;
        this.page = Xml.parse(new String(html, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE html>", ""));
        this.root = page.getDocumentElement();
        adapt();
    }

    /**
     * The page as a tree.
     *
     * @return the tree
     */
    public org.w3c.dom.Document tree() {
        return page;
    }

    /**
     * What paints the pictures of the page.
     *
     * @return the pictures
     */
    public FSObjectDrawerFactory drawings() {
        return new Drawings(drawings);
    }

    private void adapt() {
        root.setAttribute("lang", LANGUAGE);
        if (isSheet()) {
            Xml.all(root, "body").getFirst().setAttribute("class", "vel");
        }
        figures();
        Xml.all(root, "details").forEach(PaperPage::remove);
        Xml.all(root, "div").stream()
                .filter(div -> div.getAttribute("class").equals("watermerk"))
                .forEach(PaperPage::remove);
        Xml.all(root, "nav").forEach(this::pageNumbers);
        Xml.all(root, "a").forEach(PaperPage::link);
        Xml.all(root, "dl").forEach(this::definitions);
        Xml.all(root, "caption").forEach(this::caption);
        Xml.all(root, "figcaption").forEach(caption -> named(caption, "p", "bijschrift"));
        showable(root);
        Xml.all(root, "table").forEach(table -> TableColumns.set(table, PaperSize.of(table)));
        head();
    }

    // Who writes no table of contents writes for a few pages.
    private boolean isSheet() {
        return document.deep().noneMatch(Contents.class::isInstance)
                && document.sections().stream().allMatch(section -> section.layout() == Section.Layout.PORTRAIT);
    }

    private void head() {
        Element head = Xml.all(root, "head").getFirst();
        Element style = Xml.all(head, "style").getFirst();
        style.setTextContent(
                STYLE.replace("%STATUS%", quoted(document.status())).replace("%TITLE%", quoted(runningTitle())));
        Element bookmarks = page.createElement("bookmarks");
        bookmarks(bookmarks, document.blocks());
        head.appendChild(bookmarks);
    }

    private void bookmarks(Element parent, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                Element bookmark = page.createElement("bookmark");
                bookmark.setAttribute("name", HeldText.of(section.labelledTitle()));
                bookmark.setAttribute("href", "#" + section.id());
                parent.appendChild(bookmark);
                bookmarks(bookmark, section.children());
            }
        }
    }

    // The number stands beside the link, so that it is no part of what is read aloud for it.
    private void pageNumbers(Element contents) {
        for (Element link : Xml.all(contents, "a")) {
            Element number = page.createElement("span");
            number.setAttribute("class", "blad");
            number.setAttribute("href", link.getAttribute("href"));
            link.getParentNode().appendChild(number);
        }
    }

    private static void link(Element link) {
        if (link.getAttribute("class").equals("spring")) {
            remove(link);
        } else {
            // What is read aloud in place of a link.
            link.setAttribute("title", HeldText.of(link.getTextContent()));
        }
    }

    // The engine tags lists, and knows none of terms.
    private void definitions(Element definitions) {
        Element list = named(definitions, "ul", "begrippen");
        Element item = null;
        for (Element child : Xml.children(list)) {
            if (child.getTagName().equals("dt")) {
                item = page.createElement("li");
                list.insertBefore(item, child);
            }
            // A blank keeps words apart that share a line.
            child.appendChild(page.createTextNode(" "));
            item.appendChild(named(child, "p", child.getTagName().equals("dt") ? "begrip" : "omschrijving"));
        }
    }

    // The engine leaves the caption of a table behind where the table goes to the next page.
    private void caption(Element caption) {
        Node table = caption.getParentNode();
        table.getParentNode().insertBefore(named(caption, "p", "bijschrift"), table);
    }

    private void figures() {
        Map<String, Picture> pictures = document.deep()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .collect(Collectors.toMap(Figure::id, Figure::picture));
        for (Element figure : Xml.all(root, "figure")) {
            String id = figure.getAttribute("id");
            Element svg = Xml.all(figure, "svg").getFirst();
            Element painted = painted(id, pictures.get(id), PaperSize.of(figure));
            figure.replaceChild(painted, svg.getParentNode());
            drawings.put(id, svg);
        }
    }

    private Element painted(String id, Picture picture, PaperSize room) {
        double scale = room.scale(picture.width(), picture.height());
        int width = (int) (picture.width() * scale);
        int height = (int) (picture.height() * scale);
        Element object = page.createElement("object");
        object.setAttribute("type", Drawings.TYPE);
        object.setAttribute("data", id);
        object.setAttribute("alt", HeldText.of(picture.textEquivalent()));
        object.setAttribute("style", "width:" + width + "px;height:" + height + "px");
        return object;
    }

    private static void showable(Node node) {
        if (node instanceof Text text) {
            String shown = Typefaces.showable(text.getData());
            if (!shown.equals(text.getData())) {
                text.setData(shown);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            showable(child);
        }
    }

    private static Element named(Element element, String name, String look) {
        Element renamed = Xml.renamed(element, name);
        renamed.setAttribute("class", look);
        return renamed;
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private String runningTitle() {
        return PrintableText.shortened(Typefaces.showable(document.title()), LONGEST_RUNNING_TITLE);
    }

    // A string of CSS: everything but letters, digits and a few signs as a number.
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == ' ' || c == '.' || c == ',' || c == ';' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append("%06x".formatted(c));
            }
        });
        return css.append('"').toString();
    }

    private static String style() {
        try (InputStream in = PaperPage.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
