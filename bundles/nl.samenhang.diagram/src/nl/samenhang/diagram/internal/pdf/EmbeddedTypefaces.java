package nl.samenhang.diagram.internal.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import nl.samenhang.diagram.internal.drawing.SvgPainter;
import nl.samenhang.diagram.internal.drawing.Typeface;
import nl.samenhang.diagram.internal.drawing.Words;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces within a PDF document, each with the characters that are used of it; they write words as text. */
public final class EmbeddedTypefaces {

    private final PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
    private final Map<Typeface, CmapLookup> characters = new EnumMap<>(Typeface.class);

    /**
     * Embeds the typefaces.
     *
     * @param document the document, not null
     * @throws IOException if the document cannot hold them
     */
    public EmbeddedTypefaces(PDDocument document) throws IOException {
        for (Typeface typeface : Typeface.values()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.content()));
            document.registerTrueTypeFontForClosing(font);
            // A ligature would be narrower than what was measured, and not every reader takes it apart again.
            font.setEnableGsub(false);
            characters.put(typeface, font.getUnicodeCmapLookup());
            drawer.registerFont(typeface.font(1).getFontName(), PDType0Font.load(document, font, true));
        }
    }

    /**
     * Writes words as text; those that the typeface lacks a character for are painted as an outline.
     *
     * @param words the words, not null
     * @param graphics what to write on, part of the same document; not null
     */
    public void write(Words words, PdfBoxGraphics2D graphics) {
        if (!hold(words)) {
            SvgPainter.outline(words, graphics);
            return;
        }
        graphics.setFontTextDrawer(drawer);
        graphics.setColor(words.colour());
        graphics.setFont(words.typeface().font(words.size()));
        // The space keeps the last word from the first of the next line, for readers that go by the order of writing.
        graphics.drawString(words.text() + " ", (float) words.left(), (float) words.y());
    }

    // Accents and other marks of their own are set above or below the letter before them: that is no row of characters.
    private boolean hold(Words words) {
        CmapLookup known = characters.get(words.typeface());
        return words.text().codePoints().allMatch(c -> known.getGlyphId(c) != 0 && !isMark(c));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
