package nl.samenhang.language.ide.internal.completion;

import nl.samenhang.analysis.Text;

/**
 * A whole element to fill in.
 *
 * @param rule the rule of the grammar that reads the element
 * @param description what it makes
 * @param body its text, with numbered places to fill in, in the notation of the Language Server Protocol
 */
record Template(String rule, Text description, String body) {

    /**
     * The text for an editor that knows no places to fill in.
     *
     * @return the text with an example at each place
     */
    String plain() {
        return body.replaceAll("\\$\\{\\d+\\|([^,|]*)[^}]*}", "$1")
                .replaceAll("\\$\\{\\d+:([^}]*)}", "$1")
                .replace("$0", "");
    }

    /**
     * The word with which the element begins.
     *
     * @return the word
     */
    String keyword() {
        return body.substring(0, body.indexOf(' '));
    }
}
