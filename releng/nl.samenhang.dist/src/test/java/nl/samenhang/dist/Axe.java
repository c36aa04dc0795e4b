package nl.samenhang.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rules for accessibility of axe-core, applied to a page in the browser. */
final class Axe {

    private static final String PATH = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {}

    /**
     * What is wrong with a page as it stands.
     *
     * @param page the page
     * @return a line for each rule that is broken, with the places; empty where none is
     */
    static String violations(BrowserPage page) throws Exception {
        page.value(script());
        return page.text("""
                axe.run().then(result => result.violations
                    .map(one => one.id + ": " + one.nodes.map(node => node.html.slice(0, 200)).join(" | ")).join("\\n"))
                """);
    }

    private static String script() throws IOException {
        try (InputStream input = Axe.class.getResourceAsStream(PATH)) {
            return new String(Objects.requireNonNull(input, PATH).readAllBytes(), StandardCharsets.UTF_8) + ";null";
        }
    }
}
