package nl.samenhang.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import nl.samenhang.language.ide.RegioServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves an editor over standard input and output until the editor leaves. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    private final Console console;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Standard output belongs to the protocol: whatever else might be printed goes where the log goes.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        boolean leftInOrder = RegioServer.serve(
                new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), console.err());
        return leftInOrder ? ExitCode.FINE : ExitCode.LEFT;
    }
}
