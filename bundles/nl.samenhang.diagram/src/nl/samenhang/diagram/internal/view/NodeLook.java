package nl.samenhang.diagram.internal.view;

/**
 * How a kind of node looks.
 *
 * @param word what it is, as in "stap": for the legend and for who asks about a node
 * @param shape its outline
 * @param tone its colours
 */
public record NodeLook(String word, Shape shape, Tone tone) {}
