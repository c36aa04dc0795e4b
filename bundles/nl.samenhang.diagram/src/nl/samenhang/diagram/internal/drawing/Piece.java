package nl.samenhang.diagram.internal.drawing;

/** A part of a drawing; later parts are painted over earlier ones. */
sealed interface Piece {

    /**
     * Shapes without words.
     *
     * @param svg one SVG document, as large as the drawing
     */
    record Shapes(String svg) implements Piece {}

    /**
     * Words on one line.
     *
     * @param words the words
     */
    record Line(Words words) implements Piece {}
}
