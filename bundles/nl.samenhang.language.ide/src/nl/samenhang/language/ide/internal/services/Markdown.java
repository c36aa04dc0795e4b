package nl.samenhang.language.ide.internal.services;

import java.util.regex.Pattern;
import nl.samenhang.analysis.PrintableText;

/** Writes texts of a model into Markdown so that they read there as they are. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|&~]");

    private Markdown() {}

    static String escaped(String text) {
        return SIGNS.matcher(PrintableText.of(text)).replaceAll("\\\\$0");
    }

    static String bold(String text) {
        return "**" + escaped(text) + "**";
    }
}
