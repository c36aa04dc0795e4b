package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interactive pages of a region, of every kind, used in a browser and judged by the rules for accessibility. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RegionPagesTest {

    private static final String HEADING = "document.getElementById('pagina-paneel-kop').textContent";
    private static final String MESSAGE = "document.getElementById('pagina-melding').textContent";
    private static final String PANEL_IS_OPEN = "!document.getElementById('pagina-paneel').hidden";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Path pages;

    private BrowserPage page;

    @BeforeAll
    static void startTheBrowserAndWriteThePages() throws Exception {
        chromium = Chromium.start(folder.resolve("profile"));
        pages = WrittenPages.diagrams(Files.createDirectory(folder.resolve("werk")));
    }

    @AfterAll
    static void endTheBrowser() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWentWrongUnseen() throws Exception {
        assertEquals("[]", page.text("JSON.stringify(window.faults)"));
    }

    private void open(String kind) throws Exception {
        page = chromium.open(pages.resolve("merenkamp-" + kind + ".html"), 1400, 900);
        page.wantNoMotion();
    }

    private List<String> items() throws Exception {
        return List.of(page.text("[...document.querySelectorAll('.knop')].map(item => item.dataset.item).join(' ')")
                .split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "route", "opschaling", "overleg", "signalen", "route-zorgroute"})
    void everyItemIsReachedByKeyboardAndTellsOfItself(String kind) throws Exception {
        open(kind);
        List<String> items = items();
        assertTrue(items.size() > 5, () -> "only " + items);
        page.value("document.getElementById('pagina-tekening').focus()");
        for (String item : items) {
            page.press("Tab");
            assertEquals(item, page.text("document.activeElement.dataset.item"));
            page.press("Enter");
            page.await(PANEL_IS_OPEN);
            assertTrue(
                    page.text("document.querySelector('[data-item=\"%s\"]').getAttribute('aria-label')".formatted(item))
                            .startsWith(page.text(HEADING)));
            page.press("Escape");
            page.await("!(" + PANEL_IS_OPEN + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "route", "opschaling", "overleg", "signalen", "route-zorgroute"})
    void everyItemIsFoundByItsTitle(String kind) throws Exception {
        open(kind);
        String last = items().getLast();
        page.value("document.querySelector('[data-item=\"%s\"]').focus()".formatted(last));
        page.press("Enter");
        page.await(PANEL_IS_OPEN);
        String title = page.text(HEADING);
        page.press("Escape");
        page.click("#pagina-zoekwoord");
        page.type(title);
        page.await(MESSAGE + ".includes('Nu 1 van')");
        assertTrue(
                page.is("!!document.querySelector('.treffer[data-item=\"%s\"]')".formatted(last)),
                () -> title + " is not among what is found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "route", "opschaling", "overleg", "signalen", "route-zorgroute"})
    void pointingAtAnItemTellsWhatItIs(String kind) throws Exception {
        open(kind);
        String last = items().getLast();
        page.move(page.middle("[id='%s']".formatted(last)));
        page.await("document.getElementById('pagina-kijk-kop').textContent.length > 0");
        assertTrue(page.text("document.querySelector('[data-item=\"%s\"]').getAttribute('aria-label')".formatted(last))
                .startsWith(page.text("document.getElementById('pagina-kijk-kop').textContent")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "opschaling", "overleg", "signalen", "route-zorgroute"})
    void noRuleOfAccessibilityIsBroken(String kind) throws Exception {
        open(kind);
        page.value("document.querySelectorAll('details').forEach(part => part.open = true)");
        assertEquals("", Axe.violations(page), "at rest");
        page.value("document.querySelector('.knop').focus()");
        page.press("Enter");
        page.await(PANEL_IS_OPEN);
        assertEquals("", Axe.violations(page), "with its panel open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"netwerk", "route", "signalen"})
    void theChoiceOfAnIssueLeavesWhatItIsAboutAsItWas(String kind) throws Exception {
        open(kind);
        page.value("document.getElementById('pagina-vraagstuk').focus()");
        page.press("ArrowDown");
        page.await(MESSAGE + ".includes('gaat over') || " + MESSAGE + ".includes('gaan over')");
        String shape = "document.getElementById(item.dataset.item).closest('.gedimd')";
        String items = "[...document.querySelectorAll('.knop')]";
        assertTrue(page.is(items + ".some(item => " + shape + ")"), "something is about another issue");
        assertTrue(page.is(items + ".some(item => !" + shape + ")"), "something is about this issue");
    }
}
