package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenhang.cli.internal.Program;
import nl.samenhang.cli.internal.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says it is busy with, by a clock that goes on a step whenever somebody looks at it. */
class ProgressTest {

    private static final Duration SLOW = Duration.ofSeconds(2);

    @TempDir
    private Path temporary;

    private Path region;
    private String shownRegion;

    @BeforeEach
    void writeRegion() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        shownRegion = region.toString();
        Files.writeString(region.resolve("proef.regio"), """
                        regio Proef "Regio Proef" gebruikt Landelijk peildatum 2026-09-01
                        partner gemeente "Gemeente Meerstad" soort gemeente
                        """);
    }

    /** A clock that goes on by a step each time it is read. */
    private static final class Clock implements InstantSource {

        private final Duration step;
        private Instant now = Instant.EPOCH;

        Clock(Duration step) {
            this.step = step;
        }

        @Override
        public Instant instant() {
            now = now.plus(step);
            return now;
        }
    }

    private Run run(Clock clock, boolean isTerminal, Consumer<Runnable> ticker, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(clock, () -> isTerminal, ticker);
        String[] all = Stream.concat(Stream.of(words), Stream.of("--output", temporary.resolve("uit")))
                .map(Object::toString)
                .toArray(String[]::new);
        int exitCode = new Program(new PrintWriter(out, true), new PrintWriter(err, true), surroundings).run(all);
        Run run = new Run(exitCode, out.toString(), err.toString());
        assertEquals(0, run.exitCode(), run.words());
        return run;
    }

    private Run run(Duration step, Object... words) {
        return run(new Clock(step), false, tick -> {}, words);
    }

    @Test
    void aCommandThatTakesLongTellsOfEachDocument() {
        Run run = run(SLOW, "generate", region, "--document", "convenant,factsheet", "--format", "docx,html");
        assertEquals(
                List.of(
                        "Bezig met het lezen van " + shownRegion + " …",
                        "Bezig met de tekeningen van Regio Proef …",
                        "Bezig met het convenant van Regio Proef (docx) …",
                        "Bezig met het convenant van Regio Proef (html) …",
                        "Bezig met de factsheet van Regio Proef (docx) …",
                        "Bezig met de factsheet van Regio Proef (html) …"),
                run.err().lines().toList());
        assertTrue(run.out().lines().noneMatch(line -> line.startsWith("Bezig")), run.out());
    }

    @Test
    void itSpeaksEnglishWhenAsked() {
        Run run = run(SLOW, "generate", region, "--lang=en", "--document=privacyprotocol", "--format=html");
        assertEquals(
                List.of(
                        "Working on reading " + shownRegion + " …",
                        "Working on the privacy protocol of Regio Proef (html) …"),
                run.err().lines().toList());
    }

    @Test
    void aCommandThatIsSoonDoneTellsNothing() {
        assertEquals(
                "",
                run(Duration.ofMillis(100), "generate", region, "--format", "html")
                        .err());
    }

    @Test
    void noMoreLinesAreShownThanCanBeRead() {
        Run run = run(Duration.ofMillis(290), "generate", region, "--document=convenant", "--format=docx,odt,html");
        // The clock stands at 0.29 seconds when the command begins, and goes on for each of the five.
        assertEquals(
                List.of("Bezig met het convenant van Regio Proef (odt) …"),
                run.err().lines().toList());
    }

    @Test
    void whatTakesLongByItselfIsShownWhileItLasts() {
        Clock clock = new Clock(Duration.ZERO);
        // Late for the one moment in which the ticker looks, and early for whatever the program does by itself.
        Consumer<Runnable> ticker = tick -> {
            clock.now = clock.now.plus(SLOW);
            tick.run();
            clock.now = Instant.EPOCH;
        };
        Run run = run(clock, false, ticker, "generate", region, "--document=factsheet", "--format=html");
        assertEquals(
                List.of("Bezig met het lezen van " + shownRegion + " …"),
                run.err().lines().toList());
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndWipedInTheEnd() {
        Run run = run(new Clock(SLOW), true, tick -> {}, "matrix", region, "--kind=veri,begrippen", "--format=csv");
        String reading = "Bezig met het lezen van " + shownRegion + " …";
        String first = "Bezig met de matrix veri van Regio Proef …";
        String second = "Bezig met de matrix begrippen van Regio Proef …";
        assertEquals(
                "\r" + reading
                        + "\r" + first + " ".repeat(Math.max(0, reading.length() - first.length()))
                        + "\r" + second
                        + "\r" + " ".repeat(second.length()) + "\r",
                run.err());
    }

    @Test
    void aLineOnATerminalIsNoLongerThanMostTerminalsAreWide() throws IOException {
        Path deep = Files.createDirectories(temporary.resolve("x".repeat(100)));
        Files.copy(region.resolve("proef.regio"), deep.resolve("proef.regio"));
        Run run = run(new Clock(SLOW), true, tick -> {}, "matrix", deep, "--kind=veri", "--format=csv");
        String first = run.err().split("\r")[1];
        assertEquals(79, first.length(), first);
        assertTrue(first.endsWith("…"), first);
    }

    @Test
    void drawingsAreToldToo() {
        Run run = run(SLOW, "diagram", region, "--kind=netwerk", "--format=svg");
        assertEquals(
                List.of(
                        "Bezig met het lezen van " + shownRegion + " …",
                        "Bezig met de tekeningen van Regio Proef …",
                        "Bezig met de tekening “Netwerkkaart van Regio Proef” (svg) …"),
                run.err().lines().toList());
    }
}
