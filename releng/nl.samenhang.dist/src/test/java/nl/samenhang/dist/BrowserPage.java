package nl.samenhang.dist;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page in the browser, used as a reader uses it: with keys, a pointer and a wheel. */
final class BrowserPage {

    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry("Escape", 27),
            Map.entry(" ", 32),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40));

    private static final int SHIFT = 8;

    private final DevTools tools;
    private final String session;

    private BrowserPage(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    static BrowserPage open(DevTools tools, URI address, int width, int height) throws Exception {
        String target = tools.send(null, "Target.createTarget", params("url", "about:blank"))
                .get("targetId")
                .getAsString();
        String session = tools.send(null, "Target.attachToTarget", params("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        BrowserPage page = new BrowserPage(tools, session);
        page.send("Page.enable");
        page.send(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        page.send("Emulation.setFocusEmulationEnabled", "enabled", true);
        page.watchForFaults();
        var loaded = tools.next(session, "Page.loadEventFired");
        page.send("Page.navigate", "url", address.toString());
        DevTools.within(loaded);
        return page;
    }

    // A fault in a script, or something that the page's own policy forbade, is kept where a test can see it.
    private void watchForFaults() throws Exception {
        send("Page.addScriptToEvaluateOnNewDocument", "source", """
                window.faults = [];
                addEventListener("error", event => faults.push(String(event.message)));
                addEventListener("unhandledrejection", event => faults.push(String(event.reason)));
                document.addEventListener("securitypolicyviolation",
                    event => faults.push(event.violatedDirective + " " + event.blockedURI));
                """);
    }

    JsonObject send(String method, Object... namesAndValues) throws Exception {
        return tools.send(session, method, params(namesAndValues));
    }

    private static JsonObject params(Object... namesAndValues) {
        JsonObject params = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            params.add((String) namesAndValues[i], new Gson().toJsonTree(namesAndValues[i + 1]));
        }
        return params;
    }

    /** Whoever asks for no motion gets none, and a test need not wait for it. */
    void wantNoMotion() throws Exception {
        send("Emulation.setEmulatedMedia", "features", List.of(feature("prefers-reduced-motion", "reduce")));
    }

    /** Something that a page may ask of its reader, and the answer. */
    static JsonObject feature(String name, String value) {
        JsonObject feature = new JsonObject();
        feature.addProperty("name", name);
        feature.addProperty("value", value);
        return feature;
    }

    /** The value of an expression in the page; a promise is waited for. */
    JsonElement value(String expression) throws Exception {
        JsonObject answer =
                send("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") ? result.get("value") : JsonNull.INSTANCE;
    }

    String text(String expression) throws Exception {
        return value(expression).getAsString();
    }

    double number(String expression) throws Exception {
        return value(expression).getAsDouble();
    }

    boolean is(String expression) throws Exception {
        return value(expression).getAsBoolean();
    }

    /** Waits until a condition holds, looking at each frame that the browser paints. */
    void await(String condition) throws Exception {
        boolean held = is("""
                new Promise(done => {
                    const until = performance.now() + 20000;
                    const look = () => (%s) ? done(true)
                        : performance.now() > until ? done(false) : requestAnimationFrame(look);
                    look();
                })
                """.formatted(condition));
        if (!held) {
            throw new AssertionError("It did not come about: " + condition + "; message: "
                    + text("document.getElementById('pagina-melding')?.textContent ?? ''"));
        }
    }

    /** Presses and releases a key, named as in the events of a browser. */
    void press(String key) throws Exception {
        press(key, 0);
    }

    void pressWithShift(String key) throws Exception {
        press(key, SHIFT);
    }

    private void press(String key, int modifiers) throws Exception {
        int code = CODES.getOrDefault(key, key.codePointAt(0));
        String typed = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        send(
                "Input.dispatchKeyEvent",
                "type",
                typed.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "windowsVirtualKeyCode",
                code,
                "modifiers",
                modifiers,
                "text",
                typed);
        send("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
    }

    void type(String words) throws Exception {
        for (String letter : words.split("")) {
            press(letter);
        }
    }

    record Point(double x, double y) {}

    /** The middle of what a selector finds, in the window. */
    Point middle(String selector) throws Exception {
        JsonObject box = value("""
                (() => {
                    const box = document.querySelector(%s).getBoundingClientRect();
                    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                })()
                """.formatted(new Gson().toJson(selector))).getAsJsonObject();
        return new Point(box.get("x").getAsDouble(), box.get("y").getAsDouble());
    }

    void move(Point to) throws Exception {
        mouse("mouseMoved", to, 0);
    }

    void click(String selector) throws Exception {
        Point at = middle(selector);
        move(at);
        mouse("mousePressed", at, 1);
        mouse("mouseReleased", at, 0);
    }

    void drag(Point from, Point to) throws Exception {
        move(from);
        mouse("mousePressed", from, 1);
        mouse("mouseMoved", new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2), 1);
        mouse("mouseMoved", to, 1);
        mouse("mouseReleased", to, 0);
    }

    void wheel(Point at, double down) throws Exception {
        send("Input.dispatchMouseEvent", "type", "mouseWheel", "x", at.x(), "y", at.y(), "deltaX", 0, "deltaY", down);
    }

    private void mouse(String type, Point at, int buttons) throws Exception {
        send(
                "Input.dispatchMouseEvent",
                "type",
                type,
                "x",
                at.x(),
                "y",
                at.y(),
                "button",
                type.equals("mouseMoved") && buttons == 0 ? "none" : "left",
                "buttons",
                buttons,
                "clickCount",
                type.equals("mouseMoved") ? 0 : 1);
    }

    /** What is on the screen, as a PNG. */
    byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", "format", "png")
                        .get("data")
                        .getAsString());
    }

    /** What comes out of the printer, as a PDF. */
    byte[] print() throws Exception {
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", "preferCSSPageSize", true)
                        .get("data")
                        .getAsString());
    }
}
