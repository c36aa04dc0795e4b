package nl.samenhang.language.internal;

/** The indefinite article of English nouns. */
public final class EnglishNouns {

    private EnglishNouns() {}

    /**
     * A noun with its article.
     *
     * @param noun a noun, not empty
     * @return "a role", "an issue"
     */
    public static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
