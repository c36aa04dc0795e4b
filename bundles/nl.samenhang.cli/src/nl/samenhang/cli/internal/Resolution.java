package nl.samenhang.cli.internal;

import nl.samenhang.analysis.Text;

/** How many pixels to an inch a picture may have. */
final class Resolution {

    private static final int LEAST = 24;
    private static final int MOST = 600;

    private Resolution() {}

    /**
     * Makes sure that a resolution serves.
     *
     * @param resolution pixels to an inch
     * @throws WrongChoiceException if pictures of it would be unreadable or too large
     */
    static void require(int resolution) {
        if (resolution < LEAST || resolution > MOST) {
            throw new WrongChoiceException(new Text(
                    "De waarde %d past niet bij --resolution. Kies een getal van %d tot en met %d."
                            .formatted(resolution, LEAST, MOST),
                    "The value %d does not fit --resolution. Choose a number from %d to %d."
                            .formatted(resolution, LEAST, MOST)));
        }
    }
}
