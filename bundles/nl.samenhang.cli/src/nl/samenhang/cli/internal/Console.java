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
 */
record Console(PrintWriter out, PrintWriter err, DisplayLanguage language, boolean colour) {

    /**
     * Prints a line of a result.
     *
     * @param line the line, not null
     */
    void print(String line) {
        out.println(line);
    }

    /**
     * Prints a result.
     *
     * @param text the result in both languages, not null
     */
    void print(Text text) {
        out.println(PrintableText.of(text.in(language)));
    }

    /**
     * Says what went wrong.
     *
     * @param text the sentence in both languages, not null
     */
    void error(Text text) {
        err.println("samenhang: " + PrintableText.of(text.in(language)));
    }
}
