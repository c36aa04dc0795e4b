package nl.samenhang.cli.internal;

import java.util.List;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, and where help is. */
final class UsageMistakes {

    private UsageMistakes() {}

    /**
     * Explains a mistake.
     *
     * @param mistake what the parser found, not null
     * @return the explanation
     */
    static Text explain(ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return Text.format("%s Hulp: %s --help", "%s Help: %s --help --lang en", what(mistake), command);
    }

    private static Text what(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        return switch (mistake) {
            case UnmatchedArgumentException unmatched ->
                unknown(command, unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> missing(command, missing);
            case OverwrittenOptionException twice ->
                Text.format(
                        "%s staat er twee keer. Laat er één weg.",
                        "%s is given twice. Leave one of them out.", name(twice.getOverwritten()));
            default -> invalid(mistake);
        };
    }

    private static Text unknown(CommandLine command, String word) {
        if (word.startsWith("-")) {
            return Text.format("Er is geen optie %s.", "There is no option %s.", word);
        }
        if (command.getSubcommands().isEmpty()) {
            return Text.format("\"%s\" is er een te veel.", "\"%s\" is one too many.", word);
        }
        return Text.format(
                "Er is geen opdracht \"%s\". De opdrachten zijn %s.",
                "There is no command \"%s\". The commands are %s.",
                word,
                Enumeration.of(List.copyOf(command.getSubcommands().keySet()), name -> name));
    }

    // Where an option is unknown, what stands behind it may seem to be missing only because of that.
    private static Text missing(CommandLine command, MissingParameterException mistake) {
        ArgSpec argument = mistake.getMissing().getFirst();
        if (argument instanceof OptionSpec) {
            return Text.format(
                    "Achter %s ontbreekt een waarde: %s.", "%s lacks a value: %s.", name(argument), choices(argument));
        }
        return command.getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-"))
                .findFirst()
                .map(word -> unknown(command, word))
                .orElseGet(() -> Text.format(
                        "Er ontbreekt iets: %s, %s.",
                        "Something is missing: %s, %s.",
                        argument.paramLabel(),
                        String.join(" ", argument.description())));
    }

    private static Text invalid(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null || mistake.getValue() == null) {
            return new Text("Deze opdracht is niet te begrijpen.", "This command cannot be understood.");
        }
        return argument.paramLabel().contains("|")
                ? Text.format(
                        "De waarde \"%s\" past niet bij %s. Kies uit: %s.",
                        "The value \"%s\" does not fit %s. Choose from: %s.",
                        mistake.getValue(),
                        name(argument),
                        choices(argument))
                : Text.format(
                        "De waarde \"%s\" past niet bij %s.",
                        "The value \"%s\" does not fit %s.", mistake.getValue(), name(argument));
    }

    private static Text choices(ArgSpec argument) {
        List<String> all = List.of(argument.paramLabel().split("\\|"));
        String last = all.getLast();
        return all.size() == 1
                ? new Text(last, last)
                : Text.format("%s of %s", "%s or %s", String.join(", ", all.subList(0, all.size() - 1)), last);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
