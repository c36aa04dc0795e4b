package nl.samenhang.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The program: reads a command from words, runs it, and says in one sentence what went wrong if it did.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param surroundings the world around it
 */
public record Program(PrintWriter out, PrintWriter err, Surroundings surroundings) {

    private static final String LANGUAGE_OPTION = "--lang";

    /** For developers: shows where a failure came from. Users get a sentence. */
    private static final String TRACE_PROPERTY = "samenhang.trace";

    /**
     * A program that runs within another, which shows no progress.
     *
     * @param out where results go
     * @param err where everything else goes
     */
    public Program(PrintWriter out, PrintWriter err) {
        this(out, err, Surroundings.still());
    }

    /**
     * Runs one command.
     *
     * @param args the words after the program's name, not null
     * @return the exit code
     */
    public int run(String... args) {
        DisplayLanguage language = languageIn(args);
        Progress progress = new Progress(err, surroundings);
        Console console = new Console(out, err, language, Ansi.AUTO.enabled(), progress);
        try {
            return commandLine(console).execute(args);
        } catch (StackOverflowError | OutOfMemoryError tooLarge) {
            console.error(new Text(
                    "Deze regio is te groot voor het geheugen van dit programma. Verdeel haar over meer regio's.",
                    "This region is too large for the memory of this program. Divide it into more regions."));
            return ExitCode.FAULT;
        } catch (LinkageError unprepared) {
            // What a class needs before its first use was not there, such as room for a temporary file.
            return failed(unprepared, console);
        } finally {
            progress.end();
        }
    }

    private CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new DiagramCommand(console))
                .addSubcommand(new MatrixCommand(console))
                .addSubcommand(new FormatCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new LspCommand(console));
        commandLine.setResourceBundle(messages(console.language()));
        commandLine.setOut(out).setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((exception, args) -> wrongUsage(exception, console));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, console));
        return commandLine;
    }

    // The language must be known before the words are parsed, as mistakes in them are told in it too.
    private static DisplayLanguage languageIn(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean separate = args[i].equals(LANGUAGE_OPTION) && i + 1 < args.length;
            String value =
                    separate ? args[i + 1] : args[i].startsWith(LANGUAGE_OPTION + "=") ? args[i].substring(7) : "";
            if (value.equalsIgnoreCase("en")) {
                return DisplayLanguage.ENGLISH;
            }
        }
        return DisplayLanguage.DUTCH;
    }

    private static ResourceBundle messages(DisplayLanguage language) {
        Locale locale = language == DisplayLanguage.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "nl.samenhang.cli.internal.messages",
                locale,
                Program.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int wrongUsage(ParameterException exception, Console console) {
        console.error(UsageMistakes.explain(exception));
        return ExitCode.USAGE;
    }

    private static int failed(Throwable failure, Console console) {
        if (Boolean.getBoolean(TRACE_PROPERTY)) {
            failure.printStackTrace(console.err());
        }
        console.error(text(failure));
        return ExitCode.of(failure);
    }

    private static Text text(Throwable failure) {
        return switch (failure) {
            case SamenhangException known -> known.text();
            case Throwable fault
            when ExitCode.isOfTheDisk(fault) ->
                Text.format(
                        "Het programma kon een tijdelijk bestand niet lezen of schrijven. Controleer of er ruimte is op de schijf met %s.",
                        "The program could not read or write a temporary file. Check that the disk with %s has room.",
                        System.getProperty("java.io.tmpdir"));
            default ->
                Text.format(
                        "Er ging iets mis in het programma zelf (%s). Geen bestand is half geschreven. Meld dit met de opdracht die u gaf.",
                        "Something went wrong in the program itself (%s). No file is half written. Report it with the command you gave.",
                        failure.getClass().getSimpleName());
        };
    }
}
