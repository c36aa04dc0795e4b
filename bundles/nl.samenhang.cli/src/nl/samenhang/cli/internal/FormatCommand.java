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
    private final WholeFiles files = new WholeFiles();

    @Parameters(arity = "1..*", paramLabel = "${bundle:path}", descriptionKey = "paths")
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
        List<LaidOutText> faulty =
                texts.stream().filter(text -> !text.problems().isEmpty()).toList();
        int unwritten = 0;
        for (LaidOutText text : changing) {
            unwritten += isWritten(text) ? 0 : 1;
        }
        int left = faulty.size() + unwritten;
        if (left < texts.size()) {
            console.print(summary(changing.size() - unwritten, left));
        }
        if (!faulty.isEmpty()) {
            tell(faulty);
            return ExitCode.INPUT;
        }
        if (unwritten > 0) {
            return ExitCode.USAGE;
        }
        return check && !changing.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    // A file that cannot be written does not keep the others from being laid out.
    private boolean isWritten(LaidOutText text) {
        try {
            if (!check) {
                files.write(text.file(), text.after().getBytes(StandardCharsets.UTF_8));
            }
            console.print(DisplayPath.of(text.file().toAbsolutePath()));
            return true;
        } catch (OutputException unwritten) {
            console.error(unwritten.text());
            return false;
        }
    }

    private void tell(List<LaidOutText> faulty) {
        List<Problem> problems =
                faulty.stream().flatMap(text -> text.problems().stream()).toList();
        new TextReport(console).printTo(console.err(), problems);
        int count = faulty.size();
        console.error(
                count == 1
                        ? new Text(
                                "Een bestand met fouten is niet opgemaakt. Verbeter het en probeer het opnieuw.",
                                "A file with mistakes was not laid out. Mend it and try again.")
                        : Text.format(
                                "%s bestanden met fouten zijn niet opgemaakt. Verbeter ze en probeer het opnieuw.",
                                "%s files with mistakes were not laid out. Mend them and try again.", count));
    }

    private Text summary(int changed, int left) {
        if (changed == 0) {
            return left == 0
                    ? new Text("Alle opmaak is in orde.", "All layout is as it should be.")
                    : new Text(
                            "De opmaak van de andere bestanden is in orde.",
                            "The layout of the other files is as it should be.");
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
