package nl.samenhang.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.diagram.Diagram;

/** Puts the interactive page together: the drawing, its data, the looks and the scripts, all in one file. */
public final class Page {

    private Page() {}

    /**
     * Makes the page of a drawing.
     *
     * @param diagram the drawing
     * @param issues the titles of the issues by their qualified names, in the order of the choice
     * @return the HTML
     * @throws IllegalArgumentException if the drawing is no well-formed SVG
     */
    public static String of(Diagram diagram, Map<String, String> issues) {
        PageDrawing drawing = PageDrawing.of(diagram);
        String looks = Resource.text("page.css");
        String library = Libraries.script();
        String script = Resource.text("page.js");
        List<String> styles = new ArrayList<>(List.of(looks));
        styles.addAll(drawing.styles());
        return Template.fill(
                Resource.text("page.html"),
                Map.ofEntries(
                        Map.entry("policy", ContentPolicy.of(List.of(library, script), styles)),
                        Map.entry("title", Markup.escaped(diagram.title())),
                        Map.entry("looks", looks),
                        Map.entry("orientation", diagram.width() > diagram.height() ? "liggend" : "staand"),
                        Map.entry("drawing", drawing.markup()),
                        Map.entry("description", paragraphs(diagram.description())),
                        Map.entry("data", PageData.json(diagram, issues)),
                        Map.entry("library", library),
                        Map.entry("script", script)));
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + Markup.escaped(sentence) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
