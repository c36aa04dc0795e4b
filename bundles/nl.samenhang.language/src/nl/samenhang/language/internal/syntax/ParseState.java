package nl.samenhang.language.internal.syntax;

import java.util.BitSet;

/**
 * How far a text has been understood.
 *
 * @param expected the numbers of the positions that may come next
 * @param complete whether the text may end here
 * @param last the position at which the last word was read; null at the start of a file
 */
record ParseState(BitSet expected, boolean complete, Position last) {}
