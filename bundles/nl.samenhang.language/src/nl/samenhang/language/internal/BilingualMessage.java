package nl.samenhang.language.internal;

import nl.samenhang.analysis.Text;

/** Carries a text in both languages through Xtext's diagnostics, which know a single message. */
public final class BilingualMessage {

    /** The code of a diagnostic whose data hold a text in both languages. */
    public static final String CODE = "nl.samenhang.bilingual";

    private BilingualMessage() {}

    /**
     * The data that a diagnostic carries for a text.
     *
     * @param text the text, not null
     * @return the data, read back by {@link #read}
     */
    public static String[] data(Text text) {
        return new String[] {text.dutch(), text.english()};
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
        boolean bilingual = CODE.equals(code) && data != null && data.length == 2;
        return bilingual ? new Text(data[0], data[1]) : new Text(message, message);
    }
}
