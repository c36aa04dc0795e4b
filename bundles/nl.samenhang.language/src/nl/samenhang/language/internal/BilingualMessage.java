package nl.samenhang.language.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;

/** Carries a text in both languages through Xtext's diagnostics, which know a single message. */
public final class BilingualMessage {

    /** The code of a diagnostic whose data hold a text in both languages. */
    public static final String CODE = "nl.samenhang.bilingual";

    private static final int TEXTS = 2;

    private BilingualMessage() {}

    /**
     * The data that a diagnostic carries for a text.
     *
     * @param text the text, not null
     * @param replacements what may be put in the place of the piece that is wrong, most fitting first; not null
     * @return the data, read back by {@link #read} and {@link #replacements}
     */
    public static String[] data(Text text, List<String> replacements) {
        return Stream.concat(Stream.of(text.dutch(), text.english()), replacements.stream())
                .toArray(String[]::new);
    }

    /**
     * Reads the text of a diagnostic.
     *
     * @param code the diagnostic's code; may be null
     * @param data the diagnostic's data; may be null
     * @param message the diagnostic's only message, used in both languages where no text was put in
     * @return the text, never null
     */
    public static Text read(String code, String[] data, String message) {
        return isBilingual(code, data) ? new Text(data[0], data[1]) : new Text(message, message);
    }

    /**
     * Reads what a diagnostic offers in the place of the piece that is wrong.
     *
     * @param code the diagnostic's code; may be null
     * @param data the diagnostic's data; may be null
     * @return the replacements, most fitting first; empty where none is known
     */
    public static List<String> replacements(String code, String[] data) {
        return isBilingual(code, data) ? List.of(data).subList(TEXTS, data.length) : List.of();
    }

    private static boolean isBilingual(String code, String[] data) {
        return CODE.equals(code) && data != null && data.length >= TEXTS;
    }
}
