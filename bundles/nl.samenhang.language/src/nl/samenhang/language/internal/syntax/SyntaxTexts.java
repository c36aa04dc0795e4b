package nl.samenhang.language.internal.syntax;

import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.Shown;

/** The sentences about pieces of a text that do not follow the grammar. */
final class SyntaxTexts {

    private SyntaxTexts() {}

    static Text emptyFile() {
        return new Text(
                "Dit bestand is leeg. Begin met \"regio\" en de naam van de regio, of haal het bestand weg.",
                "This file is empty. Begin with \"regio\" and the name of the region, or remove the file.");
    }

    static Text unclosedComment() {
        return new Text(
                "De opmerking die hier begint, is nergens afgesloten. Zet */ waar zij eindigt.",
                "The comment that begins here is not closed anywhere. Put */ where it ends.");
    }

    static Text unclosedText() {
        return new Text(
                "Deze tekst mist het aanhalingsteken aan het eind. Zet \" achter de tekst.",
                "This text lacks its closing quotation mark. Put \" at its end.");
    }

    static Text unopenedText(String words) {
        return new Text(
                "Deze tekst mist het aanhalingsteken aan het begin. Zet \" voor %s.".formatted(Shown.quoted(words)),
                "This text lacks its opening quotation mark. Put \" before %s.".formatted(Shown.quoted(words)));
    }

    static Text otherQuotes(String replacement) {
        return new Text(
                "Gebruik rechte aanhalingstekens: %s.".formatted(Shown.quoted(replacement)),
                "Use straight quotation marks: %s.".formatted(Shown.quoted(replacement)));
    }

    static Text noQuotes(String replacement) {
        return new Text(
                "Zet titels en andere teksten tussen aanhalingstekens: %s.".formatted(Shown.quoted(replacement)),
                "Put titles and other texts in quotation marks: %s.".formatted(Shown.quoted(replacement)));
    }

    static Text letters(String written, String name) {
        return new Text(
                "Een naam bestaat uit letters zonder accenten, cijfers en _. Schrijf %s in plaats van %s."
                        .formatted(Shown.plain(name), Shown.quoted(written)),
                "A name is made of letters without accents, digits and _. Write %s instead of %s."
                        .formatted(Shown.plain(name), Shown.quoted(written)));
    }

    static Text digit(String written) {
        return new Text(
                "Een naam begint met een letter. Zet een letter voor %s.".formatted(Shown.quoted(written)),
                "A name begins with a letter. Put a letter before %s.".formatted(Shown.quoted(written)));
    }

    static Text quotedName(String name) {
        return new Text(
                "Een naam staat zonder aanhalingstekens. Schrijf %s.".formatted(Shown.plain(name)),
                "A name stands without quotation marks. Write %s.".formatted(Shown.plain(name)));
    }

    static Text date(String written, String iso) {
        return new Text(
                "Schrijf een datum als jaar-maand-dag: %s in plaats van %s.".formatted(iso, Shown.quoted(written)),
                "Write a date as year-month-day: %s instead of %s.".formatted(iso, Shown.quoted(written)));
    }

    static Text nearWord(String word, String keyword) {
        return new Text(
                "Op deze plaats past %s niet. Bedoelde u \"%s\"?".formatted(Shown.quoted(word), keyword),
                "%s does not fit here. Did you mean \"%s\"?".formatted(Shown.quoted(word), keyword));
    }

    static Text choice(String word, Text values) {
        return new Text(
                "Op deze plaats past %s niet. Kies uit %s.".formatted(Shown.quoted(word), values.dutch()),
                "%s does not fit here. Choose from %s.".formatted(Shown.quoted(word), values.english()));
    }

    static Text reserved(String word) {
        return new Text(
                "\"%1$s\" is een woord van de taal zelf. Schrijf ^%1$s als u het als naam bedoelt."
                        .formatted(Shown.plain(word)),
                "\"%1$s\" is a word of the language itself. Write ^%1$s if you mean it as a name."
                        .formatted(Shown.plain(word)));
    }

    static Text comma(String before, String behind) {
        return new Text(
                "Tussen %s en %s ontbreekt een komma.".formatted(Shown.quoted(before), Shown.quoted(behind)),
                "A comma is missing between %s and %s.".formatted(Shown.quoted(before), Shown.quoted(behind)));
    }

    static Text openBrace(String word) {
        return new Text(
                "Voor %s ontbreekt een {. Wat bij een onderdeel hoort, staat tussen { en }."
                        .formatted(Shown.quoted(word)),
                "A { is missing before %s. What belongs to an element stands between { and }."
                        .formatted(Shown.quoted(word)));
    }

    static Text closeBrace(String block, int line, String braces, Text place) {
        return new Text(
                "Het blok dat op regel %d met %s begint, is niet gesloten. Zet %s %s."
                        .formatted(line, Shown.quoted(block), braces, place.dutch()),
                "The block that begins with %s on line %d is not closed. Put %s %s."
                        .formatted(Shown.quoted(block), line, braces, place.english()));
    }

    static Text closedTwice() {
        return new Text(
                "Deze } is te veel: er staat geen { meer open. Haal de } weg.",
                "This } is one too many: no { is open any more. Remove the }.");
    }

    static Text missing(String word, Text what) {
        return new Text(
                "Voor %s ontbreekt %s.".formatted(Shown.quoted(word), what.dutch()),
                "Before %s something is missing: %s.".formatted(Shown.quoted(word), what.english()));
    }

    static Text missingAtEnd(Text what) {
        return new Text(
                "Aan het einde van het bestand ontbreekt %s.".formatted(what.dutch()),
                "At the end of the file something is missing: %s.".formatted(what.english()));
    }

    static Text missingBehindComma(Text what) {
        return new Text(
                "Achter deze komma ontbreekt %s. Vul aan, of haal de komma weg.".formatted(what.dutch()),
                "Behind this comma something is missing: %s. Add it, or remove the comma.".formatted(what.english()));
    }

    static Text strayCharacter(String character) {
        int code = character.codePointAt(0);
        if (!isVisible(code)) {
            return new Text(
                    "Hier staat een onzichtbaar teken (U+%04X). Haal het weg.".formatted(code),
                    "An invisible character stands here (U+%04X). Remove it.".formatted(code));
        }
        return new Text(
                "Het teken %s heeft hier geen betekenis. Haal het weg.".formatted(Shown.quoted(character)),
                "The character %s has no meaning here. Remove it.".formatted(Shown.quoted(character)));
    }

    private static boolean isVisible(int code) {
        boolean format = Character.getType(code) == Character.FORMAT;
        return !format && !Character.isISOControl(code) && !Character.isSpaceChar(code);
    }

    static Text firstWord() {
        return new Text(
                "Een bestand begint met \"regio\" en de naam van de regio, of met \"catalogus\" en de naam van de catalogus.",
                "A file begins with \"regio\" and the name of the region, or with \"catalogus\" and the name of the catalogue.");
    }

    static Text unfinished(Text expected) {
        return new Text(
                "Het bestand houdt op voordat deze zin af is. Hier past: %s.".formatted(expected.dutch()),
                "The file ends before this sentence does. What fits here: %s.".formatted(expected.english()));
    }

    static Text belongs(String word, Text expected) {
        return new Text(
                "Op deze plaats past %s niet. Hier hoort %s.".formatted(Shown.quoted(word), expected.dutch()),
                "%s does not fit here. This is the place for %s.".formatted(Shown.quoted(word), expected.english()));
    }

    static Text elsewhere(boolean atTop, Text owners) {
        return atTop
                ? new Text(
                        "; het hoort bovenaan het bestand, bij " + owners.dutch(),
                        "; it belongs at the top of the file, with " + owners.english())
                : new Text("; het hoort bij " + owners.dutch(), "; it belongs to " + owners.english());
    }

    static Text misplaced(String word, Text elsewhere, String block, Text expected) {
        Text does = expected.dutch().isEmpty() ? new Text("Haal het weg.", "Remove it.") : fits(block, expected);
        return new Text(
                "Op deze plaats past %s niet%s. %s".formatted(Shown.quoted(word), elsewhere.dutch(), does.dutch()),
                "%s does not fit here%s. %s".formatted(Shown.quoted(word), elsewhere.english(), does.english()));
    }

    private static Text fits(String block, Text expected) {
        if (block.isEmpty()) {
            return new Text(
                    "Hier past: %s.".formatted(expected.dutch()), "What fits here: %s.".formatted(expected.english()));
        }
        String dutchBlock = block.contains(" ") ? "\"" + block + "\"" : "een " + block;
        return new Text(
                "Hier past in %s: %s.".formatted(dutchBlock, expected.dutch()),
                "What fits here in \"%s\": %s.".formatted(block, expected.english()));
    }
}
