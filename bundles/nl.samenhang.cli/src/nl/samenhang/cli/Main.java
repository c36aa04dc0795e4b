package nl.samenhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.samenhang.cli.internal.Program;
import nl.samenhang.cli.internal.Surroundings;

/** The command line of the tool, on a plain class path. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words after the program's name
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out, "stdout.encoding");
        PrintWriter err = writer(FileDescriptor.err, "stderr.encoding");
        int exitCode = new Program(out, err, Surroundings.ofProcess()).run(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encodingProperty) {
        return new PrintWriter(new FileOutputStream(descriptor), false, charset(System.getProperty(encodingProperty)));
    }

    // In a bare environment Java assumes ASCII, which would turn every ë of a Dutch message into a question mark.
    private static Charset charset(String name) {
        if (name != null && Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            if (charset.canEncode() && charset.newEncoder().canEncode("é…")) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
