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
    /** The matrix of who is responsible, accountable, consulted and informed. */
    RACI("VERI", new Text("VERI-matrix: één eindverantwoordelijke", "RACI matrix: one party finally accountable")),
    /** What regions do that cooperate well; no single text says it. */
    PRACTICE("praktijk", new Text("Praktijk van regio's", "Practice of regions")),
    /** The introduction of the brochure: rather prevent than react. */
    PREVENTION("inleiding", new Text("Inleiding: liever voorkómen", "Introduction: rather prevent")),
    /** The advice of the Platform JEP on feedback to whoever reports. */
    FEEDBACK("JEP", new Text("Platform JEP: terugkoppeling aan de melder", "Platform JEP: feedback to the reporter")),
    /** The cycle of plan, do, check and act. */
    REVIEW_CYCLE("PDCA", new Text("PDCA: plannen, doen, controleren, bijstellen", "PDCA: plan, do, check, act")),
    /** The decree on the obligatory reporting code on domestic violence. */
    REPORTING_CODE(
            "meldcode",
            new Text(
                    "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
                    "Decree on the obligatory reporting code on domestic violence and child abuse")),
    /** GDPR article 6: processing needs a legal basis. */
    GDPR_6("AVG 6", new Text("AVG, artikel 6", "GDPR, article 6")),
    /** GDPR articles 9 and 10: special and criminal data need an exception. */
    GDPR_9_10("AVG 9 en 10", new Text("AVG, artikelen 9 en 10", "GDPR, articles 9 and 10")),
    /** GDPR article 13 and 14: whom the data concern is told; article 5: no longer than needed. */
    GDPR_TRANSPARENCY("AVG 5, 13 en 14", new Text("AVG, artikelen 5, 13 en 14", "GDPR, articles 5, 13 and 14")),
    /** GDPR articles 26 and 35: joint controllers settle who does what, and assess the impact. */
    GDPR_26_35("AVG 26 en 35", new Text("AVG, artikelen 26 en 35", "GDPR, articles 26 and 35")),
    /** The police data act. */
    POLICE_DATA("Wpg", new Text("Wet politiegegevens", "Police Data Act")),
    /** The advice of the association of municipalities on covenants. */
    MUNICIPALITIES("VNG", new Text("VNG: een convenant is geen grondslag", "VNG: a covenant is no legal basis")),
    /** Models of the covenants in use. */
    MODEL_COVENANTS("modellen", new Text("Modelconvenanten", "Model covenants")),
    /** The privacy of young people: no personal data about them belongs in a model. */
    PRIVACY("privacy", new Text("Privacy van jongeren", "Privacy of young people"));

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
