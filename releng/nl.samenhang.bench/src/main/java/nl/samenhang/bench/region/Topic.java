package nl.samenhang.bench.region;

import java.util.Arrays;

/** What a file of a region is about, in the order in which a reader meets it. */
enum Topic {
    PARTNERS("partners"),
    ROLES("rollen"),
    ISSUES("vraagstukken"),
    SIGNALS("signalen"),
    ROUTES("routes"),
    MEETINGS("overleg"),
    AGREEMENTS("afspraken"),
    LANGUAGE("taal-en-scholing");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Topic of(String title) {
        return Arrays.stream(values())
                .filter(topic -> topic.title.equals(title))
                .findFirst()
                .orElseThrow();
    }
}
