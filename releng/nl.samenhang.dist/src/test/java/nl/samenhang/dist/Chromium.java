package nl.samenhang.dist;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser of its own for the tests, without a window; it ends when it is closed. */
final class Chromium implements AutoCloseable {

    /** How long a start or an answer may take on a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private static final List<String> WORDS = List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /**
     * Starts the browser.
     *
     * @param profile a folder for what it keeps, which need not exist
     */
    static Chromium start(Path profile) throws Exception {
        Process process = process(profile);
        try {
            return new Chromium(process, DevTools.connect(address(process)));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static Process process(Path profile) {
        List<String> command = Stream.concat(
                        WORDS.stream(), Stream.of("--user-data-dir=" + profile.toAbsolutePath(), "about:blank"))
                .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new AssertionError("The tests of the interactive page need the program chromium; install it.", e);
        }
    }

    private static URI address(Process process) throws Exception {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> readTo(address, process));
        try {
            return address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("chromium did not tell where it listens", e);
        }
    }

    // All it says is read to the end, as it would halt at a full pipe.
    private static void readTo(CompletableFuture<URI> address, Process process) {
        StringBuilder said = new StringBuilder();
        try (var lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    address.complete(URI.create(matcher.group(1)));
                }
            }
        } catch (IOException endOfTheProcess) {
            said.append(endOfTheProcess);
        }
        address.completeExceptionally(new IllegalStateException(said.toString()));
    }

    /**
     * Opens a file in a tab of its own.
     *
     * @param file the page
     * @param width the width of the window in CSS pixels
     * @param height its height
     */
    BrowserPage open(Path file, int width, int height) throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("There is no page " + file);
        }
        return BrowserPage.open(tools, file.toUri(), width, height);
    }

    /** Asks the browser to go, so that it cleans up behind itself, and ends it where it does not. */
    @Override
    public void close() {
        try {
            tools.send(null, "Browser.close", new JsonObject());
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception stuck) {
            throw new AssertionError("chromium did not end by itself", stuck);
        } finally {
            tools.close();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }
}
