package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenhang.analysis.Severity;
import nl.samenhang.diagram.Theme;
import nl.samenhang.diagram.internal.drawing.Palette;
import nl.samenhang.diagram.internal.drawing.Palette.Colours;
import nl.samenhang.diagram.internal.view.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contrasts that WCAG 2.1 AA asks for: 4.5 for words, 3 for lines. */
class PaletteTest {

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = (channel & 255) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String a, String b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static void require(double least, String colour, String ground, String what) {
        double contrast = contrast(colour, ground);
        assertTrue(contrast >= least, () -> "%s: %s on %s has %.2f".formatted(what, colour, ground, contrast));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        require(4.5, palette.text(), palette.ground(), theme + " title");
        for (Tone tone : Tone.values()) {
            Colours colours = palette.of(tone);
            require(4.5, colours.ink(), colours.fill(), theme + " words in a node of " + tone);
            require(4.5, colours.line(), palette.ground(), theme + " words beside an edge of " + tone);
        }
        require(4.5, palette.of(Tone.NEUTRAL).ink(), palette.stripe(), theme + " title of a lane");
        require(4.5, palette.of(Tone.DANGER).ink(), palette.stripe(), theme + " title of a lane without anybody");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesCanBeSeenOnEveryGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Tone tone : Tone.values()) {
            require(3, palette.of(tone).line(), palette.ground(), theme + " line of " + tone);
            require(3, palette.of(tone).line(), palette.stripe(), theme + " line in a lane of " + tone);
        }
        for (Severity severity : Severity.values()) {
            Colours colours = palette.of(severity);
            require(4.5, colours.ink(), colours.fill(), theme + " sign of " + severity);
            require(3, colours.line(), palette.ground(), theme + " badge of " + severity);
        }
    }
}
