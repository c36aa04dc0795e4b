package nl.samenhang.document.office.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.document.Document;

/** Something about a document that a template can show anywhere: on the cover, in a sentence, in a header. */
enum Field {
    /** The title. */
    TITEL(Document::title),
    /** The line below the title. */
    ONDERTITEL(Document::subtitle),
    /** The standing of the text. */
    STATUS(Document::status),
    /** The day as of which it holds. */
    DATUM(Field::date);

    private final Function<Document, String> value;

    Field(Function<Document, String> value) {
        this.value = value;
    }

    private static String date(Document document) {
        return document.date().map(day -> WrittenDate.of(day).dutch()).orElse("peildatum nog in te vullen");
    }

    /** The field with a name, as {@link #title()} gives it. */
    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.title().equals(name))
                .findFirst();
    }

    /** The name of the field in a template. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it shows of a document. */
    String of(Document document) {
        return value.apply(document);
    }
}
