package nl.samenhang.language.ide.internal.services;

import java.util.regex.Pattern;

/** Writes texts into Markdown so that they read there as they are. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~]");

    private Markdown() {}

    static String escaped(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
