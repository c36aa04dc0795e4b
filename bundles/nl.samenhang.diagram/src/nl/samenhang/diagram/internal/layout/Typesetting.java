package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.drawing.Typeface;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;

/** Breaks the words of a view into lines, and tells how much room they need. All lengths in CSS pixels. */
public final class Typesetting {

    /** The distance of words to the edge of their node or group. */
    public static final double INSET = 9;
    /** The side of the square of an icon. */
    public static final double ICON = 20;
    /** How much the words of a list stand to the right of its title. */
    public static final double LIST_INSET = 6;

    private static final double TITLE_SIZE = 16;
    private static final double TEXT_SIZE = 15;
    private static final double GROUP_TITLE_SIZE = 16;
    private static final double EDGE_TEXT_WIDTH = 140;
    private static final double WIDEST = 1.6;

    private Typesetting() {}

    /**
     * The words of a node.
     *
     * @param node the node
     * @param textWidth the greatest width of a line
     * @return its title, and then a label for each of its details
     */
    static List<Label> labels(Node node, double textWidth) {
        double width = textWidth - 2 * sideRoom(node);
        List<Label> labels = new ArrayList<>();
        labels.add(Label.wrapped(node.title(), Typeface.BOLD, TITLE_SIZE, width));
        node.details()
                .forEach(line -> labels.add(Label.wrapped(
                        line.text(), Typeface.REGULAR, TEXT_SIZE, node.isList() ? width - LIST_INSET : width)));
        return labels;
    }

    /**
     * How wide the words of a node may be: as wide as its longest word asks for, so that words stay whole.
     *
     * @param node the node
     * @param textWidth the width that does for most
     * @return the width
     */
    static double textWidth(Node node, double textWidth) {
        double longest = longestWord(node.title(), Typeface.BOLD, TITLE_SIZE);
        for (Line line : node.details()) {
            longest = Math.max(longest, longestWord(line.text(), Typeface.REGULAR, TEXT_SIZE));
        }
        double list = node.isList() ? LIST_INSET : 0;
        return Math.clamp(longest + list + 2 * sideRoom(node) + 1, textWidth, WIDEST * textWidth);
    }

    /**
     * What the outline of a node takes from the width of its words, on each side.
     *
     * @param node the node
     * @return the length
     */
    static double sideRoom(Node node) {
        return switch (node.look().shape()) {
            case PILL, SLANTED, OCTAGON -> 8;
            case DOUBLE_BOX, MARKED_BOX -> 3;
            case BOX, DASHED_BOX -> 0;
        };
    }

    /**
     * How high a node is.
     *
     * @param node the node
     * @param labels its words
     * @return the height
     */
    static double height(Node node, List<Label> labels) {
        double words = labels.stream().mapToDouble(Label::height).sum();
        return words + 2 * INSET + (node.icon() == null ? 0 : ICON + 2);
    }

    /**
     * The words of a group.
     *
     * @param group the group
     * @param width the greatest width of a line
     * @return its title, and its subtitle where it has one
     */
    static List<Label> labels(Group group, double width) {
        Label title = Label.wrapped(group.title(), Typeface.BOLD, GROUP_TITLE_SIZE, width);
        return group.subtitle().isEmpty()
                ? List.of(title)
                : List.of(title, Label.wrapped(group.subtitle(), Typeface.REGULAR, TEXT_SIZE, width));
    }

    /**
     * How wide the longest word in the title of a group is.
     *
     * @param group the group
     * @return the width
     */
    static double longestWord(Group group) {
        return longestWord(group.title(), Typeface.BOLD, GROUP_TITLE_SIZE);
    }

    private static double longestWord(String text, Typeface typeface, double size) {
        return Arrays.stream(PrintableText.of(text).split("\\s+"))
                .mapToDouble(word -> typeface.width(word, size))
                .max()
                .orElse(0);
    }

    /**
     * How high the words of a group are, its icon included.
     *
     * @param group the group
     * @param labels its words
     * @return the height
     */
    static double height(Group group, List<Label> labels) {
        return labels.stream().mapToDouble(Label::height).sum() + (group.icon() == null ? 0 : ICON + 2);
    }

    /**
     * The words beside an edge.
     *
     * @param edge an edge with words
     * @return the label
     */
    static Label label(Edge edge) {
        double longest = longestWord(edge.label(), Typeface.REGULAR, TEXT_SIZE);
        double width = Math.clamp(longest + 1, EDGE_TEXT_WIDTH, WIDEST * EDGE_TEXT_WIDTH);
        return Label.wrapped(edge.label(), Typeface.REGULAR, TEXT_SIZE, width);
    }
}
