package nl.samenhang.cli.internal;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What the program needs of the world to show that it is busy.
 *
 * @param clock tells the time
 * @param isTerminal whether what is no result goes to a terminal, where a line can be written over
 * @param ticker runs what it is given several times a second, until the program ends
 */
public record Surroundings(InstantSource clock, BooleanSupplier isTerminal, Consumer<Runnable> ticker) {

    /** Milliseconds. */
    private static final int TICK = 200;

    /**
     * A world in which no time passes, so that nothing ever takes long.
     *
     * @return surroundings for programs that run within another
     */
    public static Surroundings still() {
        return new Surroundings(InstantSource.fixed(Instant.EPOCH), () -> false, tick -> {});
    }

    /**
     * The world of a program that is a process.
     *
     * @return surroundings with the clock of the machine
     */
    public static Surroundings ofProcess() {
        return new Surroundings(InstantSource.system(), () -> Terminal.IS_THERE, Surroundings::tick);
    }

    private static void tick(Runnable action) {
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                .scheduleWithFixedDelay(action, TICK, TICK, TimeUnit.MILLISECONDS);
    }

    /** Found out when it is first asked for, and only then, as that takes a process. */
    private static final class Terminal {

        static final boolean IS_THERE = isThere();

        // Java itself tells of its input and output alone. Where there is no such program, lines are never written
        // over.
        private static boolean isThere() {
            try {
                return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
            } catch (IOException unknown) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
