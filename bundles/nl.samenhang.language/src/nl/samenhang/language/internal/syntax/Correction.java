package nl.samenhang.language.internal.syntax;

import java.util.Optional;

/**
 * What was meant at a place where a text does not follow the grammar.
 *
 * @param mistake what a user is told
 * @param state how far the text is understood once the mistake is mended
 * @param next the word at which reading goes on
 * @param trusted whether the words behind it can be relied on; if not, they are read without a message until the next
 *     element of the file
 * @param braces how many braces were opened by the correction, or as a negative number closed
 */
record Correction(Mistake mistake, ParseState state, int next, boolean trusted, int braces) {

    /** That no brace is open any more. */
    static final int ALL_CLOSED = -Integer.MAX_VALUE;

    /** Recognises one kind of mistake. */
    interface Finder {

        /**
         * Looks whether this kind of mistake was made.
         *
         * @param situation the place
         * @return what was meant; empty where it is another kind of mistake
         */
        Optional<Correction> find(Situation situation);
    }

    Correction(Mistake mistake, ParseState state, int next) {
        this(mistake, state, next, true, 0);
    }

    Correction(Mistake mistake, ParseState state, int next, boolean trusted) {
        this(mistake, state, next, trusted, 0);
    }
}
