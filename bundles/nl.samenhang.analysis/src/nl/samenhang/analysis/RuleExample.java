package nl.samenhang.analysis;

/**
 * Two small pieces of a region that show what a rule looks for. Both are read behind the same header (a region named
 * Voorbeeld that uses the national catalogue, reference date 2026-09-01) and are free of mistakes in the text.
 *
 * @param gap a text in which the rule finds exactly one gap
 * @param element the name, within the region, of the element at which the gap is told, such as {@code zorg.melden};
 *     empty for a gap of the region as a whole
 * @param sound a text that differs as little as possible, in which the rule finds nothing
 */
public record RuleExample(String gap, String element, String sound) {

    /** What stands above both texts. */
    public static final String HEADER = """
            regio Voorbeeld "Regio Voorbeeld"
            gebruikt Landelijk
            peildatum 2026-09-01

            """;
}
