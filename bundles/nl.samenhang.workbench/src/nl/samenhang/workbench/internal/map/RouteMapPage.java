package nl.samenhang.workbench.internal.map;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.regions.CheckedRegion;

/** The page that the route map view shows: one picture at a time, and below it the same in words. */
public final class RouteMapPage {

    /** The function of the page through which a click reaches the workbench; it takes a qualified name. */
    static final String OPEN_FUNCTION = "samenhangOpen";

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><style>
            body { margin: 12px; font: 14px sans-serif; background: #ffffff; color: #1f2328; }
            nav button { margin: 0 4px 8px 0; padding: 4px 10px; font: inherit; cursor: pointer;
              background: #ffffff; color: #0b4f8a; border: 1px solid #0b4f8a; border-radius: 4px; }
            nav button[aria-pressed=true] { background: #0b4f8a; color: #ffffff; }
            figure { margin: 0; }
            svg { display: block; max-width: 100%%; height: auto; }
            [data-element] { cursor: pointer; }
            .note { padding: 8px 12px; background: #fff4ce; border-left: 4px solid #9a6700; }
            summary { margin: 12px 0 6px; cursor: pointer; }
            </style></head><body>
            """;

    private static final String TAIL = """
            <script>
            // The name of the window outlives a new page, so that the chosen picture stays chosen.
            function choose(id) {
              window.name = id;
              document.querySelectorAll('section').forEach(function (map) { map.hidden = map.id !== 'map-' + id; });
              document.querySelectorAll('nav button').forEach(function (button) {
                button.setAttribute('aria-pressed', button.dataset.map === id);
              });
            }
            var first = document.querySelector('section');
            if (first) { choose(document.getElementById('map-' + window.name) ? window.name : first.id.substring(4)); }
            document.addEventListener('click', function (event) {
              var button = event.target.closest('nav button');
              if (button) { choose(button.dataset.map); }
              var drawn = event.target.closest('[data-element]');
              if (drawn) { %s(drawn.getAttribute('data-element')); }
            });
            </script></body></html>
            """.formatted(OPEN_FUNCTION);

    private RouteMapPage() {}

    /**
     * The page of a region.
     *
     * @param region the region as it was checked, not null
     * @return the page as HTML
     */
    public static String of(CheckedRegion region) {
        String maps = region.maps().stream().map(RouteMapPage::map).collect(Collectors.joining());
        return page(note(region) + choice(region.maps()) + maps);
    }

    private static String note(CheckedRegion region) {
        return switch (region.state()) {
            case CURRENT -> "";
            case WITH_MISTAKES -> note(region.maps().isEmpty() ? Messages.mapAwaitsMending : Messages.mapWithMistakes);
            case NOT_DRAWN -> note(Messages.mapNotDrawn);
        };
    }

    static String saying(String sentence) {
        return page("<p>" + escape(sentence) + "</p>");
    }

    private static String page(String body) {
        return HEAD.formatted(Messages.languageCode) + body + TAIL;
    }

    private static String choice(List<Diagram> diagrams) {
        return diagrams.stream()
                .map(diagram -> "<button data-map=\"" + diagram.id() + "\">" + escape(diagram.title()) + "</button>")
                .collect(Collectors.joining("", "<nav>", "</nav>"));
    }

    private static String map(Diagram diagram) {
        String words = sentences(diagram.description());
        return "<section id=\"map-" + diagram.id() + "\" hidden><figure>" + withoutProlog(diagram.svg())
                + "</figure><details><summary>" + escape(Messages.mapDescription) + "</summary>" + words
                + "</details></section>";
    }

    private static String sentences(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + escape(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String note(String sentence) {
        return "<p class=\"note\">" + escape(sentence) + "</p>";
    }

    /** An XML declaration may not stand within a page. */
    private static String withoutProlog(String svg) {
        return svg.substring(Math.max(0, svg.indexOf("<svg")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
