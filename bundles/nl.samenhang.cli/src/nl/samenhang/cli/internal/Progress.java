package nl.samenhang.cli.internal;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import nl.samenhang.analysis.PrintableText;

/**
 * Says what the program is busy with, once a command takes more than a second. On a terminal it is one line that is
 * written over; elsewhere each is a line of its own.
 */
final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The least time between two lines, so that they can be read. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** Characters: a line that is longer than the terminal is wide cannot be written over. */
    private static final int WIDEST = 79;

    private final PrintWriter err;
    private final Surroundings surroundings;

    private String waiting = "";
    private int standing;
    private Instant next;
    private boolean ticks;

    /**
     * The progress of a command that begins.
     *
     * @param err where to show it
     * @param surroundings the world around the program
     */
    Progress(PrintWriter err, Surroundings surroundings) {
        this.err = err;
        this.surroundings = surroundings;
        next = surroundings.clock().instant().plus(PATIENCE);
    }

    /**
     * Says what the program is busy with from here on.
     *
     * @param what a sentence, not empty
     */
    synchronized void tell(String what) {
        waiting = what;
        if (!ticks) {
            ticks = true;
            // One thing may take long, so that what was too early to show must be shown while it lasts.
            surroundings.ticker().accept(this::show);
        }
        show();
    }

    /** Makes way for other words. Nothing is shown until the program is busy with something else. */
    synchronized void end() {
        waiting = "";
        if (standing > 0) {
            err.print("\r" + " ".repeat(standing) + "\r");
            err.flush();
            standing = 0;
        }
    }

    private synchronized void show() {
        Instant now = surroundings.clock().instant();
        if (waiting.isEmpty() || !now.isAfter(next)) {
            return;
        }
        next = now.plus(PAUSE);
        if (surroundings.isTerminal().getAsBoolean()) {
            writeOver(PrintableText.shortened(waiting, WIDEST));
        } else {
            err.println(waiting);
        }
        err.flush();
        waiting = "";
    }

    private void writeOver(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, standing - line.length())));
        standing = line.length();
    }
}
