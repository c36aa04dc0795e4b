package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the matrices in a browser: judged by the rules for accessibility, scrolled, and as they come on paper.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MatrixPageTest {

    /** The part of A4 on its side within its margins, in CSS pixels. */
    private static final int PAPER = 971;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Path pages;

    @BeforeAll
    static void startTheBrowserAndWriteThePages() throws Exception {
        chromium = Chromium.start(folder.resolve("profile"));
        pages = WrittenPages.matrices(Files.createDirectory(folder.resolve("werk")));
    }

    @AfterAll
    static void endTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static BrowserPage open(String kind, int width, int height) throws Exception {
        return chromium.open(pages.resolve("merenkamp-" + kind + ".html"), width, height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dekking", "veri", "handelingskader", "begrippen"})
    void noRuleOfAccessibilityIsBroken(String kind) throws Exception {
        assertEquals("", Axe.violations(open(kind, 1300, 900)));
        assertEquals("", Axe.violations(open(kind, 320, 640)), "in a narrow window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dekking", "veri", "handelingskader", "begrippen"})
    void aTableWiderThanTheWindowScrollsInItsFrameWithItsRowHeadersInSight(String kind) throws Exception {
        BrowserPage page = open(kind, 400, 700);
        assertEquals(400, page.number("document.documentElement.scrollWidth"));
        assertTrue(page.number("document.querySelectorAll('.tabel').length") > 0);
        assertEquals("", page.text("""
                [...document.querySelectorAll(".tabel")].filter(frame => {
                    frame.scrollLeft = 1e6;
                    const left = frame.getBoundingClientRect().left;
                    return frame.scrollLeft === 0 || frame.tabIndex !== 0
                        || [...frame.querySelectorAll("tbody th[scope=row]")]
                            .some(header => Math.abs(header.getBoundingClientRect().left - left) > 2);
                }).map(frame => frame.querySelector("caption").textContent).join("\\n")
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dekking", "handelingskader", "begrippen"})
    void aTableHigherThanTheWindowScrollsWithItsColumnHeadersInSight(String kind) throws Exception {
        BrowserPage page = open(kind, 1300, 400);
        assertTrue(page.is("""
                (() => {
                    const frame = document.querySelector(".tabel");
                    frame.scrollTop = 1e6;
                    const header = frame.querySelector("thead th").getBoundingClientRect();
                    return frame.scrollTop > 0 && Math.abs(header.top - frame.getBoundingClientRect().top) <= 2;
                })()
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dekking", "veri", "handelingskader", "begrippen"})
    void paperShowsTheWholeOfEveryTable(String kind) throws Exception {
        BrowserPage page = open(kind, PAPER, 700);
        page.send("Emulation.setEmulatedMedia", "media", "print");
        assertTrue(page.number("document.documentElement.scrollWidth") <= PAPER);
        assertEquals("", page.text("""
                [...document.querySelectorAll(".tabel")]
                    .filter(frame => getComputedStyle(frame).overflow !== "visible"
                        || frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight
                        || getComputedStyle(frame.querySelector("thead")).display !== "table-header-group")
                    .map(frame => frame.querySelector("caption").textContent).join("\\n")
                """));
    }
}
