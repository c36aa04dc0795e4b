package nl.samenhang.analysis;

/** A language in which the tool speaks to its users. */
public enum DisplayLanguage {
    /** Dutch, the language of the models and of most users. */
    DUTCH,
    /** English. */
    ENGLISH
}
