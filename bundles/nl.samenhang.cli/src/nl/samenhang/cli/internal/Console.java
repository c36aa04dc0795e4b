package nl.samenhang.cli.internal;

import java.io.PrintWriter;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Text;

/**
 * Where the program speaks to its user.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param language the language it speaks
 * @param colour whether the results go to a terminal that shows colour
 * @param progress what it is busy with; makes way for all other words
 */
record Console(PrintWriter out, PrintWriter err, DisplayLanguage language, boolean colour, Progress progress) {

    @Override
    public PrintWriter out() {
        progress.end();
        return out;
    }

    @Override
    public PrintWriter err() {
        progress.end();
        return err;
    }

    /**
     * Prints a line of a result.
     *
     * @param line the line, not null
     */
    void print(String line) {
        out().println(line);
    }

    /**
     * Prints a result.
     *
     * @param text the result in both languages, not null
     */
    void print(Text text) {
        out().println(PrintableText.of(text.in(language)));
    }

    /**
     * Says what went wrong.
     *
     * @param text the sentence in both languages, not null
     */
    void error(Text text) {
        err().println("samenhang: " + PrintableText.of(text.in(language)));
    }

    /**
     * Says what the program is busy with, if that takes long.
     *
     * @param text what it makes or reads, in both languages, to stand behind "Bezig met" and "Working on"; not null
     */
    void busy(Text text) {
        Text sentence = Text.format("Bezig met %s …", "Working on %s …", text);
        progress.tell(PrintableText.of(sentence.in(language)));
    }
}
