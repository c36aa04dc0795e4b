package nl.samenhang.diagram.internal.drawing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Severity;
import nl.samenhang.diagram.Theme;
import nl.samenhang.diagram.internal.view.Tone;

/**
 * The colours of a theme. Words have a contrast of at least 4.5 to what they stand on, lines and outlines one of at least
 * 3 (WCAG 2.1 AA, 1.4.3 and 1.4.11); a test holds every tone of both themes to it.
 */
public final class Palette {

    /**
     * The colours of a tone, as hexadecimal numbers behind a hash.
     *
     * @param fill what a node of this tone is filled with
     * @param line its outline, and edges of this tone
     * @param ink words on the fill, and words beside edges of this tone
     */
    public record Colours(String fill, String line, String ink) {}

    private static final Palette LIGHT = new Palette(
            "#ffffff",
            "#1b1f24",
            "#f5f7f9",
            "#8c959f",
            Map.ofEntries(
                    Map.entry(Tone.NEUTRAL, new Colours("#f1f3f5", "#4b545e", "#1b1f24")),
                    Map.entry(Tone.MUTED, new Colours("#ffffff", "#6e7781", "#424a53")),
                    Map.entry(Tone.SUPPORT, new Colours("#e6f5f0", "#0b5c4a", "#073b30")),
                    Map.entry(Tone.SAFETY, new Colours("#fdf0e1", "#8a4600", "#522a00")),
                    Map.entry(Tone.SIGNAL, new Colours("#e6f0fb", "#1f5a99", "#0f3660")),
                    Map.entry(Tone.INTERPRETATION, new Colours("#fff8d6", "#7a6200", "#463800")),
                    Map.entry(Tone.YOUTH, new Colours("#f3e8fb", "#6f2da8", "#46196d")),
                    Map.entry(Tone.DANGER, new Colours("#ffe9ea", "#b3001b", "#7d0013")),
                    Map.entry(Tone.RUNG_GREEN, new Colours("#dff3e0", "#2e7d32", "#14421a")),
                    Map.entry(Tone.RUNG_YELLOW, new Colours("#fdf3c1", "#7a6200", "#463800")),
                    Map.entry(Tone.RUNG_ORANGE, new Colours("#fde0c2", "#a04800", "#5a2800")),
                    Map.entry(Tone.RUNG_RED, new Colours("#fbd3d3", "#b3001b", "#6b0010")),
                    Map.entry(Tone.RUNG_DARK, new Colours("#7d0013", "#4a000b", "#ffffff"))));

    private static final Palette DARK = new Palette(
            "#12161b",
            "#f0f3f6",
            "#1a2027",
            "#7d8894",
            Map.ofEntries(
                    Map.entry(Tone.NEUTRAL, new Colours("#2a313a", "#aab4be", "#f0f3f6")),
                    Map.entry(Tone.MUTED, new Colours("#12161b", "#8c97a3", "#c5ced6")),
                    Map.entry(Tone.SUPPORT, new Colours("#0f3a31", "#5fd3b5", "#d5fff3")),
                    Map.entry(Tone.SAFETY, new Colours("#43290d", "#f3a759", "#ffe9d1")),
                    Map.entry(Tone.SIGNAL, new Colours("#123353", "#7ab8f5", "#dcedff")),
                    Map.entry(Tone.INTERPRETATION, new Colours("#3d3407", "#e3c74a", "#fff6cf")),
                    Map.entry(Tone.YOUTH, new Colours("#38205a", "#c79bf2", "#f1e4ff")),
                    Map.entry(Tone.DANGER, new Colours("#4f0f19", "#ff8f9a", "#ffe3e6")),
                    Map.entry(Tone.RUNG_GREEN, new Colours("#173a1b", "#7fd387", "#dcf7de")),
                    Map.entry(Tone.RUNG_YELLOW, new Colours("#3d3407", "#e3c74a", "#fff6cf")),
                    Map.entry(Tone.RUNG_ORANGE, new Colours("#4d2a08", "#f3a759", "#ffe9d1")),
                    Map.entry(Tone.RUNG_RED, new Colours("#541018", "#ff8f9a", "#ffe3e6")),
                    Map.entry(Tone.RUNG_DARK, new Colours("#7d0013", "#ffb3bb", "#ffffff"))));

    private final String ground;
    private final String text;
    private final String stripe;
    private final String border;
    private final Map<Tone, Colours> colours;

    private Palette(String ground, String text, String stripe, String border, Map<Tone, Colours> colours) {
        this.ground = ground;
        this.text = text;
        this.stripe = stripe;
        this.border = border;
        this.colours = new EnumMap<>(colours);
    }

    /**
     * The colours of a theme.
     *
     * @param theme the theme, not null
     * @return its palette
     */
    public static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The typefaces as a style sheet, so that a picture looks the same where they are not installed. */
    static String sheet() {
        return Arrays.stream(Typeface.values()).map(Typeface::fontFace).collect(Collectors.joining());
    }

    /**
     * What a picture is drawn on.
     *
     * @return the colour
     */
    public String ground() {
        return ground;
    }

    /**
     * Words that stand on the ground itself.
     *
     * @return the colour
     */
    public String text() {
        return text;
    }

    /**
     * Every other lane, to tell it from the next.
     *
     * @return the colour
     */
    public String stripe() {
        return stripe;
    }

    /**
     * The borders of frames, lanes and bands, which only part what words and outlines tell.
     *
     * @return the colour
     */
    public String border() {
        return border;
    }

    /**
     * The colours of a tone.
     *
     * @param tone the tone, not null
     * @return its colours
     */
    public Colours of(Tone tone) {
        return colours.get(tone);
    }

    /**
     * The colours of a badge.
     *
     * @param severity the weight of its gravest finding
     * @return its colours
     */
    public Colours of(Severity severity) {
        return switch (severity) {
            case ERROR -> of(Tone.DANGER);
            case WARNING -> of(Tone.RUNG_YELLOW);
            case INFO -> of(Tone.SIGNAL);
        };
    }
}
