package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.LaidOutText;
import nl.samenhang.language.Problem;
import nl.samenhang.language.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the texts of regions out. A file with a syntax error is left alone. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = "--check")
    private boolean check;

    @Mixin
    private CommonOptions common;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TextLayout layout = TextLayout.create();
        List<LaidOutText> texts = RegionPaths.texts(paths).stream()
                .flatMap(path -> layout.layOut(path).stream())
                .distinct()
                .toList();
        List<LaidOutText> changing = texts.stream().filter(LaidOutText::changes).toList();
        changing.forEach(this::write);
        console.print(summary(changing.size()));
        List<Problem> problems =
                texts.stream().flatMap(text -> text.problems().stream()).toList();
        if (!problems.isEmpty()) {
            tell(problems);
            return ExitCode.INPUT;
        }
        return check && !changing.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void write(LaidOutText text) {
        if (!check) {
            new WholeFile(text.file()).write(text.after().getBytes(StandardCharsets.UTF_8));
        }
        console.print(DisplayPath.of(text.file().toAbsolutePath()));
    }

    private void tell(List<Problem> problems) {
        new TextReport(console).printTo(console.err(), problems);
        console.error(new Text(
                "Een bestand met fouten is niet opgemaakt. Verbeter het en probeer het opnieuw.",
                "A file with mistakes was not laid out. Mend it and try again."));
    }

    private Text summary(int changed) {
        if (changed == 0) {
            return new Text("Alle opmaak is in orde.", "All layout is as it should be.");
        }
        Text files = changed == 1 ? new Text("1 bestand", "1 file") : Text.format("%s bestanden", "%s files", changed);
        return check
                ? Text.format(
                        changed == 1 ? "%s zou anders worden opgemaakt." : "%s zouden anders worden opgemaakt.",
                        "%s would be laid out differently.",
                        files)
                : Text.format("%s opgemaakt.", "%s laid out.", files);
    }
}
