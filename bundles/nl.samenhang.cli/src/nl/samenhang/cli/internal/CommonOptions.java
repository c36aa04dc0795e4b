package nl.samenhang.cli.internal;

import picocli.CommandLine.Option;

/** The options that every command has. The language is read before the rest; here it is only made known. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "nl|en")
    private LanguageCode language = LanguageCode.NL;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
