package nl.samenhang.dist;

import static nl.samenhang.dist.BrowserPage.feature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenhang.dist.BrowserPage.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interactive page in a browser, used by pointer and by keyboard, and judged by the rules for accessibility. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class InteractivePageTest {

    private static final String FOCUSED = "document.activeElement.getAttribute('aria-label')";
    private static final String MESSAGE = "document.getElementById('pagina-melding').textContent";
    private static final String PANEL_IS_OPEN = "!document.getElementById('pagina-paneel').hidden";
    private static final String SCALE = "d3.zoomTransform(document.getElementById('pagina-tekening')).k";
    private static final String LEFT = "d3.zoomTransform(document.getElementById('pagina-tekening')).x";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Path sample;
    private static Path routeMap;

    private BrowserPage page;

    @BeforeAll
    static void startTheBrowserAndWriteThePages() throws Exception {
        chromium = Chromium.start(folder.resolve("profile"));
        sample = WrittenPages.sample(folder.resolve("voorbeeld.html"));
        routeMap = WrittenPages.routeMap(Files.createDirectory(folder.resolve("werk")));
    }

    @AfterAll
    static void endTheBrowser() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openThePage() throws Exception {
        page = chromium.open(sample, 1400, 900);
        page.wantNoMotion();
    }

    @AfterEach
    void nothingWentWrongUnseen() throws Exception {
        assertEquals("[]", page.text("JSON.stringify(window.faults)"));
    }

    @Test
    void aWheelZoomsAtThePointer() throws Exception {
        Point pointer = page.middle("#proef-2");
        page.wheel(pointer, -300);
        page.await(SCALE + " > 1.3");
        Point after = page.middle("#proef-2");
        assertEquals(pointer.x(), after.x(), 1);
        assertEquals(pointer.y(), after.y(), 1);
    }

    @Test
    void draggingMovesThePictureAndOpensNothing() throws Exception {
        Point from = page.middle("#proef-2");
        page.drag(from, new Point(from.x() + 120, from.y() + 60));
        page.await(LEFT + " > 50");
        Point after = page.middle("#proef-2");
        assertEquals(from.x() + 120, after.x(), 1);
        assertEquals(from.y() + 60, after.y(), 1);
        assertFalse(page.is(PANEL_IS_OPEN));
    }

    @Test
    void buttonsZoomInAndOutAndShowTheWhole() throws Exception {
        page.click("#pagina-in");
        page.await(SCALE + " === 1.5");
        assertEquals("Vergroting 150 procent.", page.text(MESSAGE));
        page.click("#pagina-in");
        page.await(SCALE + " === 2.25");
        page.click("#pagina-uit");
        page.await(SCALE + " === 1.5");
        page.click("#pagina-geheel");
        page.await(SCALE + " === 1");
        assertEquals(0, page.number(LEFT));
    }

    @Test
    void zoomingMovesOnlyWhereMotionIsWelcome() throws Exception {
        String count = """
                new Promise(done => {
                    const layers = document.getElementById('pagina-lagen');
                    let steps = 0;
                    new MutationObserver(records => steps += records.length).observe(layers, { attributes: true });
                    document.getElementById('pagina-in').click();
                    const look = () => %s === 1.5 ? requestAnimationFrame(() => done(steps)) : requestAnimationFrame(look);
                    look();
                })
                """.formatted(SCALE);
        assertEquals(1, page.number(count));
        page.click("#pagina-geheel");
        page.send(
                "Emulation.setEmulatedMedia", "features", List.of(feature("prefers-reduced-motion", "no-preference")));
        assertTrue(page.number(count) > 1);
    }

    @Test
    void tabGoesThroughTheItemsInReadingOrderAndShowsThem() throws Exception {
        page.value("document.getElementById('pagina-tekening').focus()");
        page.press("Tab");
        assertEquals("Zorg bespreken, stap, 1 bevinding", page.text(FOCUSED));
        assertEquals("Zorg bespreken", page.text("document.getElementById('pagina-kijk-kop').textContent"));
        assertEquals(
                "rgb(11, 79, 138)", page.text("getComputedStyle(document.activeElement.firstElementChild).stroke"));
        page.press("Tab");
        assertEquals("Signaal duiden, stap", page.text(FOCUSED));
        page.press("Tab");
        assertEquals("Weging in drieën, stap, 2 bevindingen", page.text(FOCUSED));
        page.press("Tab");
        assertEquals("SUMMARY", page.text("document.activeElement.tagName"));
        page.pressWithShift("Tab");
        assertEquals("Weging in drieën, stap, 2 bevindingen", page.text(FOCUSED));
    }

    @Test
    void theRingLiesAroundTheItemAlsoWhereTheShapeIsMoved() throws Exception {
        for (int item = 1; item <= 3; item++) {
            Point shape = page.middle("#proef-" + item);
            Point ring = page.middle("[data-item=proef-" + item + "] rect");
            assertEquals(shape.x(), ring.x(), 1);
            assertEquals(shape.y(), ring.y(), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", " "})
    void aKeyOpensThePanelAndEscapeGivesTheFocusBack(String key) throws Exception {
        page.value("document.getElementById('pagina-tekening').focus()");
        page.press("Tab");
        page.press(key);
        page.await(PANEL_IS_OPEN);
        assertEquals("pagina-paneel", page.text("document.activeElement.id"));
        String said = page.text("document.getElementById('pagina-paneel').innerText");
        for (String part : List.of(
                "Zorg bespreken",
                "door de mentor",
                "binnen 1 dag",
                "Bevindingen",
                "Let op: niemand neemt waar",
                "Jonge kinderen en drugshandel")) {
            assertTrue(said.contains(part), said);
        }
        page.press("Escape");
        page.await("!(" + PANEL_IS_OPEN + ")");
        assertEquals("Zorg bespreken, stap, 1 bevinding", page.text(FOCUSED));
    }

    @Test
    void aClickOpensThePanelAndItsButtonClosesIt() throws Exception {
        page.click("#proef-3");
        page.await(PANEL_IS_OPEN);
        assertEquals("Weging in drieën", page.text("document.getElementById('pagina-paneel-kop').textContent"));
        page.click("#pagina-sluiten");
        page.await("!(" + PANEL_IS_OPEN + ")");
        assertEquals("Weging in drieën, stap, 2 bevindingen", page.text(FOCUSED));
    }

    @Test
    void hoveringShowsWhatAThingIsUnlessAnotherIsHeldOpen() throws Exception {
        page.move(page.middle("#proef-2"));
        page.await("document.getElementById('pagina-kijk-kop').textContent === 'Signaal duiden'");
        page.click("#proef-1");
        page.await(PANEL_IS_OPEN);
        page.move(page.middle("#proef-2"));
        page.await("document.querySelector('[data-item=proef-2]').classList.contains('gewezen')");
        assertEquals("Zorg bespreken", page.text("document.getElementById('pagina-paneel-kop').textContent"));
    }

    @Test
    void keysMoveAndZoomThePicture() throws Exception {
        page.value("document.getElementById('pagina-tekening').focus()");
        page.press("+");
        page.await(SCALE + " === 1.5");
        double before = page.number(LEFT);
        page.press("ArrowRight");
        page.await(LEFT + " < " + before);
        page.press("ArrowLeft");
        page.await(LEFT + " === " + before);
        page.press("-");
        page.await(SCALE + " === 1");
        page.press("+");
        page.press("0");
        page.await(SCALE + " === 1");
    }

    @Test
    void aFocusedItemOutOfSightIsBroughtIntoView() throws Exception {
        page.value("document.getElementById('pagina-tekening').focus()");
        for (int i = 0; i < 4; i++) {
            page.press("+");
        }
        page.press("Tab");
        page.press("Tab");
        page.press("Tab");
        page.await(inView("#proef-3"));
    }

    private static String inView(String selector) {
        return """
                (() => {
                    const box = document.querySelector('%s').getBoundingClientRect();
                    const seen = document.getElementById('pagina-tekening').getBoundingClientRect();
                    return box.left >= seen.left && box.right <= seen.right
                        && box.top >= seen.top && box.bottom <= seen.bottom;
                })()
                """.formatted(selector);
    }

    @Test
    void searchFindsTitlesAndDetailsAndGoesRound() throws Exception {
        page.click("#pagina-zoekwoord");
        page.type("mentor");
        page.await(MESSAGE + ".startsWith('2 onderdelen gevonden. Nu 1 van 2: Zorg bespreken.')");
        page.press("Enter");
        page.await(MESSAGE + ".endsWith('Nu 2 van 2: Signaal duiden.')");
        assertEquals(
                "proef-2", page.text("document.querySelector('.treffer.nu').dataset.item"), "the found item is marked");
        page.await(inView("#proef-2"));
        page.press("Enter");
        page.await(MESSAGE + ".endsWith('Nu 1 van 2: Zorg bespreken.')");
        page.pressWithShift("Enter");
        page.await(MESSAGE + ".endsWith('Nu 2 van 2: Signaal duiden.')");
        page.click("#pagina-volgende");
        page.await(MESSAGE + ".endsWith('Nu 1 van 2: Zorg bespreken.')");
        page.click("#pagina-vorige");
        page.await(MESSAGE + ".endsWith('Nu 2 van 2: Signaal duiden.')");
    }

    @Test
    void searchForgivesAccentsAndSaysWhereNothingIsFound() throws Exception {
        page.click("#pagina-zoekwoord");
        page.type("DRIEEN");
        page.await(MESSAGE + " === '1 onderdeel gevonden. Nu 1 van 1: Weging in drieën.'");
        page.type("x");
        page.await(MESSAGE + " === 'Niets gevonden.'");
        assertEquals(0, page.number("document.querySelectorAll('.treffer').length"));
    }

    @Test
    void theChoiceOfAnIssueDimsTheOthersAndRemovesNone() throws Exception {
        page.value("document.getElementById('pagina-vraagstuk').focus()");
        page.press("ArrowDown");
        page.press("ArrowDown");
        page.await("document.getElementById('pagina-vraagstuk').value === 'Proef.geld'");
        page.await(MESSAGE + ".startsWith('1 onderdeel van de 3 gaat over \"Snel geld </script><b>\"&\"')");
        assertEquals("proef-lijn proef-1 proef-3", dimmed());
        assertEquals(3, page.number("document.querySelectorAll('.knop[tabindex=\"0\"]').length"));
        page.press("ArrowUp");
        page.press("ArrowUp");
        page.await(MESSAGE + " === 'Alle onderdelen zijn even duidelijk te zien.'");
        assertEquals("", dimmed());
    }

    private String dimmed() throws Exception {
        return page.text("[...document.querySelectorAll('.gedimd')].map(shape => shape.id).join(' ')");
    }

    @Test
    void paperShowsTheWholePictureAndNothingElse() throws Exception {
        page.click("#pagina-in");
        page.click("#proef-2");
        page.await(PANEL_IS_OPEN);
        page.send("Emulation.setEmulatedMedia", "media", "print");
        assertEquals("pagina-tekening", page.text("""
                [...document.body.querySelectorAll("*")]
                    .filter(one => !one.closest("svg") || one.id === "pagina-tekening")
                    .filter(one => !one.contains(document.getElementById("pagina-tekening"))
                        || one.id === "pagina-tekening")
                    .filter(one => one.checkVisibility() && one.getClientRects().length > 0)
                    .map(one => one.id || one.tagName).join(" ")
                """));
        assertEquals("none", page.text("getComputedStyle(document.getElementById('pagina-lagen')).transform"));
        assertEquals("none", page.text("getComputedStyle(document.getElementById('pagina-knoppen')).display"));
        String pdf = new String(page.print(), StandardCharsets.ISO_8859_1);
        assertEquals(1, pdf.split("/Type /Page\\b(?!s)", -1).length - 1, "pages");
    }

    @Test
    void aNarrowWindowNeedsNoScrollingSideways() throws Exception {
        page = chromium.open(sample, 320, 640);
        page.wantNoMotion();
        assertEquals(320, page.number("document.documentElement.scrollWidth"));
        page.value("document.querySelectorAll('details').forEach(part => part.open = true)");
        page.value("document.querySelector('.knop').focus()");
        page.press("Enter");
        page.await(PANEL_IS_OPEN);
        assertEquals(320, page.number("document.documentElement.scrollWidth"));
        assertTrue(page.is("""
                (() => {
                    const box = document.getElementById('pagina-paneel').getBoundingClientRect();
                    return box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= innerHeight;
                })()
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noRuleOfAccessibilityIsBroken(String scheme) throws Exception {
        for (Path file : List.of(sample, routeMap)) {
            page = chromium.open(file, 1400, 900);
            page.send(
                    "Emulation.setEmulatedMedia",
                    "features",
                    List.of(feature("prefers-color-scheme", scheme), feature("prefers-reduced-motion", "reduce")));
            page.value("document.querySelectorAll('details').forEach(part => part.open = true)");
            assertEquals("", Axe.violations(page), file.getFileName() + " at rest");
            page.value("document.querySelector('.knop').focus()");
            page.press("Enter");
            page.await(PANEL_IS_OPEN);
            assertEquals("", Axe.violations(page), file.getFileName() + " with its panel open");
            nothingWentWrongUnseen();
        }
    }

    @Test
    void thePageOfARegionShowsItsStepsAndLoadsNothing() throws Exception {
        page = chromium.open(routeMap, 1400, 900);
        assertTrue(page.number("document.querySelectorAll('.knop').length") > 10);
        assertEquals(
                0,
                page.number(
                        "performance.getEntriesByType('resource').filter(one => !one.name.startsWith('data:')).length"));
        assertEquals("Routekaart van Regio Merenkamp", page.text("document.title"));
    }
}
