package nl.samenhang.document.office.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tag of a content control around a block: it tells which block it is, and what the program wrote there, so that a
 * later run sees what somebody else changed. Word allows a tag of 64 characters, so signs stand for the texts.
 *
 * @param block the sign of the block's id
 * @param words the sign of the words that the program wrote
 * @param source the sign of all that the program wrote: the words, and what the block shows besides
 */
record ControlTag(String block, String words, String source) {

    private static final String SIGN = "([0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern.compile("samenhang:" + SIGN + ":" + SIGN + ":" + SIGN);

    /**
     * The tag of a block as it is written.
     *
     * @param id the id of the block
     * @param words its words
     * @param shown the sign of what it shows besides; empty for nothing
     */
    static ControlTag of(String id, String words, String shown) {
        return new ControlTag(Fingerprint.of(id), Fingerprint.of(words), Fingerprint.of(words + "\n" + shown));
    }

    /**
     * A tag read back.
     *
     * @param tag the tag of some content control
     * @return its parts; empty where the control is not one of this program
     */
    static Optional<ControlTag> read(String tag) {
        Matcher matcher = WRITTEN.matcher(tag);
        return matcher.matches()
                ? Optional.of(new ControlTag(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "samenhang:" + block + ":" + words + ":" + source;
    }
}
