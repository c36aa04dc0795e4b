package nl.samenhang.cli.internal;

/** The codes of the languages in which the program speaks, as the user writes them. */
enum LanguageCode {
    /** Dutch. */
    NL,
    /** English. */
    EN
}
