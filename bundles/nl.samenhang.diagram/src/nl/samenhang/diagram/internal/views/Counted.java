package nl.samenhang.diagram.internal.views;

/** A number with its noun. */
final class Counted {

    private Counted() {}

    /** As in "één trede" and "4 treden". */
    static String of(int count, String one, String more) {
        return switch (count) {
            case 0 -> "geen " + more;
            case 1 -> "één " + one;
            default -> count + " " + more;
        };
    }
}
