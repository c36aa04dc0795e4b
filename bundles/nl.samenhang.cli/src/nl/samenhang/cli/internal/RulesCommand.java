package nl.samenhang.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Text;
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
        String wanted = id.toUpperCase(Locale.ROOT);
        List<String> known = guide.ids();
        if (!known.contains(wanted)) {
            console.error(unknown(known));
            return ExitCode.USAGE;
        }
        console.print(format == Format.TEXT ? guide.text(wanted) : guide.markdown(wanted));
        return ExitCode.FINE;
    }

    private Text unknown(List<String> known) {
        return Text.format(
                "Er is geen regel %s. De regels zijn %s tot en met %s, en %s tot en met %s over aanvaardingen. Zie: samenhang rules",
                "There is no rule %s. The rules are %s to %s, and %s to %s about acceptances. See: samenhang rules",
                id,
                first(known, "R"),
                last(known, "R"),
                first(known, "A"),
                last(known, "A"));
    }

    private static String first(List<String> ids, String letter) {
        return ids.stream().filter(any -> any.startsWith(letter)).findFirst().orElse("");
    }

    private static String last(List<String> ids, String letter) {
        return first(ids.reversed(), letter);
    }
}
