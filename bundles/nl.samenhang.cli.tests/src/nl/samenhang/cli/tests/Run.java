package nl.samenhang.cli.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import nl.samenhang.cli.internal.Program;

/** One run of the program within this process. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int exitCode = new Program(new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
        return new Run(exitCode, out.toString(), err.toString());
    }

    String words() {
        return out + err;
    }
}
