package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of documents in a browser: judged by the rules for accessibility, in wide and narrow windows, on paper. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DocumentPageTest {

    private static final int NARROW = 320;

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void startTheBrowser() throws Exception {
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void endTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> inEveryGuise() {
        return Stream.of("merenkamp", WrittenDocuments.HOSTILE)
                .flatMap(region -> WrittenDocuments.KINDS.stream().map(kind -> Arguments.of(region, kind)));
    }

    private static BrowserPage open(String region, String kind, int width) throws Exception {
        return chromium.open(WrittenDocuments.file(region, kind, "html"), width, 900);
    }

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void noRuleOfAccessibilityIsBrokenAndNothingRuns(String region, String kind) throws Exception {
        BrowserPage page = open(region, kind, 1300);
        assertEquals("nl", page.text("document.documentElement.lang"));
        assertEquals(0, page.number("document.scripts.length"), "scripts");
        assertEquals("", page.text("""
                [...document.querySelectorAll("*")]
                    .filter(element => [...element.attributes].some(attribute => attribute.name.startsWith("on")))
                    .map(element => element.outerHTML.slice(0, 200)).join("\\n")
                """), "handlers of events");
        assertEquals("", page.text("""
                [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(heading => +heading.tagName[1])
                    .filter((level, i, levels) => i === 0 ? level !== 1 : level === 1 || level > levels[i - 1] + 1).join()
                """), "levels of headings that are out of order");
        assertEquals("", Axe.violations(page));
        assertEquals("[]", page.text("JSON.stringify(window.faults)"));
    }

    @ParameterizedTest
    @MethodSource("inEveryGuise")
    void noRuleOfAccessibilityIsBrokenInANarrowWindowAndOnPaper(String region, String kind) throws Exception {
        BrowserPage page = open(region, kind, NARROW);
        assertEquals("", Axe.violations(page), "in a narrow window");
        page.send("Emulation.setEmulatedMedia", "media", "print");
        assertEquals("", Axe.violations(page), "on paper");
    }

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void aNarrowWindowHasNothingBesideIt(String region, String kind) throws Exception {
        assertEquals(NARROW, open(region, kind, NARROW).number("document.documentElement.scrollWidth"));
    }

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void everyPictureTellsWhatItShows(String region, String kind) throws Exception {
        BrowserPage page = open(region, kind, 1300);
        assertTrue(page.is("""
                [...document.querySelectorAll("svg, img")].every(picture => picture.alt
                    || ["aria-labelledby", "aria-describedby"].every(name =>
                        document.getElementById(picture.getAttribute(name))?.textContent.trim()))
                """));
        assertEquals(kind.equals("convenant"), page.is("document.querySelectorAll('svg').length > 0"));
    }
}
