package nl.samenhang.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the rules: all of them in a list, or one with its examples. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    /** How the rules are written. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** For the documentation. */
        MARKDOWN
    }

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "R24")
    private String id;

    @Option(names = "--format", paramLabel = "text|markdown")
    private Format format = Format.TEXT;

    @Mixin
    private CommonOptions common;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleGuide guide = RuleGuide.create(console.language());
        if (id == null) {
            console.print(format == Format.TEXT ? guide.list() : guide.page());
            return ExitCode.FINE;
        }
        RuleIds ids = new RuleIds(guide.ids());
        Optional<String> wanted = ids.find(id);
        if (wanted.isEmpty()) {
            console.error(ids.unknown(id));
            return ExitCode.USAGE;
        }
        console.print(format == Format.TEXT ? guide.text(wanted.get()) : guide.markdown(wanted.get()));
        return ExitCode.FINE;
    }
}
