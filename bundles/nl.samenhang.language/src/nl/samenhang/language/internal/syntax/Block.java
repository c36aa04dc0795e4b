package nl.samenhang.language.internal.syntax;

/**
 * A block between braces whose closing brace was not read yet.
 *
 * @param heading the words of the language with which its element or clause begins, such as "preventie gericht"
 * @param start the first word of that element or clause
 * @param brace its opening brace
 */
record Block(String heading, int start, int brace) {

    /** What a user recognises it by: its first words and its name. */
    String shown(Tokens tokens) {
        int name = start + heading.split(" ").length;
        return name < brace && tokens.isWord(name) ? heading + " " + tokens.word(name) : heading;
    }
}
