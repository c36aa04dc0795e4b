package nl.samenhang.cli.internal;

import nl.samenhang.analysis.Text;

/**
 * Things that sentences count.
 *
 * @param one what a single one is called
 * @param more what several are called
 */
record Countable(Text one, Text more) {

    /**
     * Things by their words in both languages.
     *
     * @param dutchOne a single one in Dutch
     * @param dutchMore several in Dutch
     * @param englishOne a single one in English
     * @param englishMore several in English
     * @return the things
     */
    static Countable of(String dutchOne, String dutchMore, String englishOne, String englishMore) {
        return new Countable(new Text(dutchOne, englishOne), new Text(dutchMore, englishMore));
    }

    /**
     * A number of them.
     *
     * @param count how many, not negative
     * @return such as "geen bevindingen", "1 bevinding" or "3 bevindingen"
     */
    Text counted(long count) {
        return count == 0
                ? Text.format("geen %s", "no %s", more)
                : Text.format("%s %s", "%s %s", count, count == 1 ? one : more);
    }
}
