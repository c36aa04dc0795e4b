package nl.samenhang.analysis;

/**
 * What a rule rests on: a lesson of the brochure "Sociale veiligheid is van iedereen" (Nederlands Jeugdinstituut),
 * its framework of actions or conversation cards, the law, or the practice of the field.
 */
public enum Source {
    /** Lesson 1. */
    LESSON_1(
            "L1", new Text("Les 1: samenhang zien in veiligheidsvraagstukken", "Lesson 1: seeing issues as connected")),
    /** Lesson 2. */
    LESSON_2("L2", new Text("Les 2: vragen en problematiek in beeld", "Lesson 2: questions and issues in view")),
    /** Lesson 3. */
    LESSON_3("L3", new Text("Les 3: een brede blik", "Lesson 3: a broad view")),
    /** Lesson 4. */
    LESSON_4(
            "L4",
            new Text("Les 4: samenwerking in een ondersteuningsstructuur", "Lesson 4: working in a support structure")),
    /** Lesson 5. */
    LESSON_5("L5", new Text("Les 5: duiding en taal", "Lesson 5: interpretation and language")),
    /** Lesson 6. */
    LESSON_6("L6", new Text("Les 6: professionalisering", "Lesson 6: professional growth")),
    /** Lesson 7. */
    LESSON_7("L7", new Text("Les 7: wie zijn aan zet?", "Lesson 7: whose move is it?")),
    /** The framework of actions. */
    FRAMEWORK("H", new Text("Handelingskader", "Framework of actions")),
    /** The conversation cards. */
    CARDS("K", new Text("Gesprekskaarten", "Conversation cards")),
    /** Rules of sound route design that need no authority. */
    SOUND_ROUTE("route", new Text("Opbouw van een route", "Soundness of a route")),
    /** GDPR article 6: processing needs a legal basis. */
    GDPR_6("AVG 6", new Text("AVG, artikel 6", "GDPR, article 6"));

    private final String code;
    private final Text title;

    Source(String code, Text title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The short mark of this source, such as L7.
     *
     * @return the mark, never null
     */
    public String code() {
        return code;
    }

    /**
     * The title of this source as a user reads it.
     *
     * @return the title, never null
     */
    public Text title() {
        return title;
    }
}
