package nl.samenhang.document.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;

/** Writes a document as one HTML file. */
public final class Page {

    private static final String STYLE = style();

    private Page() {}

    /**
     * The page of a document.
     *
     * @param document the document, not null
     * @return HTML that is well-formed XML too
     */
    public static String of(Document document) {
        Markup text = new Markup();
        BlockWriter blocks = new BlockWriter(document, text);
        blocks.blocks(document.blocks(), 2);
        Markup out = new Markup();
        out.trusted("<!DOCTYPE html>\n").open("html", "lang", "nl").text("\n");
        head(document, blocks.typefaces(), out);
        out.open("body", "class", isWide(document) ? "breed" : "").text("\n");
        out.open("a", "class", "spring", "href", "#tekst").text("Naar de tekst").end("a");
        if (!document.status().isEmpty()) {
            // Shown behind the text of every printed page; the status itself stands at the head of the document.
            out.open("div", "class", "watermerk", "aria-hidden", "true", "data-status", document.status())
                    .end("div");
        }
        out.open("header").text("\n");
        if (!document.status().isEmpty()) {
            out.line("p", document.status(), "class", "status");
        }
        out.line("h1", document.title());
        out.line("p", document.subtitle(), "class", "ondertitel");
        out.end("header").open("main", "id", "tekst").text("\n").trusted(text.toString());
        return out.end("main").end("body").end("html").toString();
    }

    // Where all is wide, the headings stand with it at the left of the window.
    private static boolean isWide(Document document) {
        List<Section> sections = document.sections();
        return !sections.isEmpty() && sections.stream().allMatch(section -> section.layout() == Layout.LANDSCAPE);
    }

    private static void head(Document document, Set<String> typefaces, Markup out) {
        out.open("head").text("\n").empty("meta", "charset", "utf-8").text("\n");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .text("\n");
        document.date()
                .ifPresent(date -> out.empty("meta", "name", "dcterms.date", "content", date.toString())
                        .text("\n"));
        out.line("title", document.title());
        out.open("style").trusted("\n" + STYLE.replace("%STATUS%", quoted(document.status())));
        typefaces.forEach(face -> out.trusted(face).text("\n"));
        out.end("style").end("head");
    }

    // A string of CSS inside an HTML element: everything but letters, digits and a few signs as a number.
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == ' ' || c == '.' || c == ',' || c == ';' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
