package nl.samenhang.diagram.internal.view;

/**
 * How a kind of frame, lane or band looks.
 *
 * @param word what it is, as in "domein"
 * @param tone its colours
 * @param isDashed whether its line is of dashes
 */
public record GroupLook(String word, Tone tone, boolean isDashed) {}
