package nl.samenhang.cli.internal;

import nl.samenhang.analysis.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
        Text what = what(mistake);
        return new Text(
                "%s Hulp: %s --help".formatted(what.dutch(), command),
                "%s Help: %s --help".formatted(what.english(), command));
    }

    private static Text what(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched -> {
                String word = unmatched.getUnmatched().getFirst();
                yield new Text(
                        "\"%s\" is hier niet bekend.".formatted(word), "\"%s\" is not known here.".formatted(word));
            }
            case MissingParameterException missing -> {
                String label = label(missing.getMissing().getFirst());
                yield new Text("Er ontbreekt iets: %s.".formatted(label), "Something is missing: %s.".formatted(label));
            }
            default -> invalid(mistake);
        };
    }

    private static Text invalid(ParameterException mistake) {
        String value = mistake.getValue() == null ? "" : " \"" + mistake.getValue() + "\"";
        String label = mistake.getArgSpec() == null ? "" : " " + label(mistake.getArgSpec());
        return new Text(
                "De waarde%s past niet bij%s.".formatted(value, label),
                "The value%s does not fit%s.".formatted(value, label));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
