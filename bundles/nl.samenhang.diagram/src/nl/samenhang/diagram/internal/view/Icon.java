package nl.samenhang.diagram.internal.view;

import java.util.Map;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.PartnerKind;

/** The icons of this project: one for each kind of partner, and for what is no partner. Drawn in a square of 16. */
public enum Icon {
    /** A school: a house of learning with a flag. */
    SCHOOL("M2 14V7l6-3.5L14 7v7H9.5v-3.5h-3V14Z M8 3.5V1h3.2v1.6H8"),
    /** A board of schools: three houses under one roof. */
    SCHOOL_BOARD("M1 6 8 1.5 15 6H1Z M2.5 7.5h2.6V14H2.5Z M6.7 7.5h2.6V14H6.7Z M10.9 7.5h2.6V14h-2.6Z"),
    /** A partnership of schools: linked rings. */
    PARTNERSHIP("M5.5 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z M10.5 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z"),
    /** Compulsory education: a page that is ticked. */
    ATTENDANCE("M3 1.5h10v13H3Z M5.3 8.2l2 2.2 3.6-4.4"),
    /** A municipality: a town hall. */
    MUNICIPALITY("M1.5 6 8 1.5 14.5 6Z M3 7v5 M6.3 7v5 M9.7 7v5 M13 7v5 M1.5 13.8h13"),
    /** A neighbourhood team: people around a table. */
    TEAM("M4 5.2a1.9 1.9 0 1 0 0-.01Z M12 5.2a1.9 1.9 0 1 0 0-.01Z M8 3.6a1.9 1.9 0 1 0 0-.01Z M2 13.5v-3.2h12v3.2"),
    /** Youth care: a hand under a heart. */
    CARE("M8 8.6 4.6 5.3a2.1 2.1 0 0 1 3-3l.4.4.4-.4a2.1 2.1 0 0 1 3 3Z M1.5 11.5h4l2 1.2h3.2 M1.5 14.5h8.2l4.8-3.3"),
    /** Health: a cross. */
    HEALTH("M6 1.8h4V6h4.2v4H10v4.2H6V10H1.8V6H6Z"),
    /** Youth work: a ball. */
    YOUTH_WORK("M8 1.5a6.5 6.5 0 1 0 .01 0Z M1.8 6.5c4 1.4 8.4 1.4 12.4 0 M8 1.5c-2.6 4-2.6 9 0 13"),
    /** Welfare: two hands that meet. */
    WELFARE("M1.5 6.5 5 4l3 1.5L11 4l3.5 2.5v4L8 13.5l-6.5-3Z M8 5.5 6 8.2l1.8 1 2-1.6"),
    /** Police: a star in a shield. */
    POLICE(
            "M8 1.3 14 3.5v4.2c0 3.4-2.4 5.7-6 7-3.6-1.3-6-3.6-6-7V3.5Z M8 4.8l.9 2 2.1.2-1.6 1.4.5 2.1L8 9.4l-1.9 1.1.5-2.1L5 7l2.1-.2Z"),
    /** Halt: a sign that says to stop. */
    HALT("M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2L1.5 10.8V5.2Z M4.5 8h7"),
    /** Veilig Thuis: a house with a heart. */
    SAFE_HOME("M1.5 8 8 1.8 14.5 8 M3.2 6.8v7.4h9.6V6.8 M8 12 5.8 9.8a1.4 1.4 0 0 1 2-2l.2.2.2-.2a1.4 1.4 0 0 1 2 2Z"),
    /** A care and safety house: a shield in a house. */
    SAFETY_HOUSE(
            "M1.5 8 8 1.8 14.5 8 M3.2 6.8v7.4h9.6V6.8 M8 6.8l2.4.9v1.8c0 1.4-1 2.3-2.4 2.9-1.4-.6-2.4-1.5-2.4-2.9V7.7Z"),
    /** Justice: scales. */
    JUSTICE("M8 1.5v12 M4.5 14h7 M2.5 4h11 M2.5 4 .9 8.6h3.4Z M13.5 4l-1.6 4.6h3.4Z"),
    /** Somebody from outside: a speech balloon. */
    ADVISER("M1.5 2.5h13v8H8l-3.5 3v-3h-3Z M4.5 5.5h7 M4.5 7.8h4.5"),
    /** Any other partner: two people. */
    PARTNER(
            "M5.3 6.2a2.2 2.2 0 1 0 0-.01Z M10.9 6.8a1.8 1.8 0 1 0 0-.01Z M1.3 14c0-3 1.6-4.8 4-4.8s4 1.8 4 4.8 M10.6 9.8c2.4-.2 4.1 1.4 4.1 4.2"),
    /** Young people and their parents. */
    YOUTH(
            "M5 4.6a2.1 2.1 0 1 0 0-.01Z M11.3 7.4a1.6 1.6 0 1 0 0-.01Z M1.6 14.2V11c0-2 1.4-3.4 3.4-3.4S8.4 9 8.4 11v3.2 M9.2 14.2V12c0-1.4.9-2.3 2.1-2.3s2.1.9 2.1 2.3v2.2"),
    /** A meeting: a table with chairs. */
    MEETING("M4 6h8v4H4Z M6 2.8h4 M6 13.2h4 M1.6 6.5v3 M14.4 6.5v3"),
    /** A signal: a lamp that lights. */
    SIGNAL(
            "M8 4.2a3.6 3.6 0 0 0-2 6.6V13h4v-2.2a3.6 3.6 0 0 0-2-6.6Z M8 1v1.4 M2 3.8l1.2.9 M14 3.8l-1.2.9 M.8 8.5h1.6 M13.6 8.5h1.6"),
    /** Nobody: an open place. */
    NOBODY("M8 7a2.6 2.6 0 1 0 0-.01Z M2.6 14.5c0-3.2 2.2-5 5.4-5s5.4 1.8 5.4 5 M1.5 1.5l13 13");

    private static final Map<String, Icon> BY_KIND = Map.ofEntries(
            Map.entry("schoolbestuur", SCHOOL_BOARD),
            Map.entry("swv", PARTNERSHIP),
            Map.entry("leerplicht", ATTENDANCE),
            Map.entry("rmc", ATTENDANCE),
            Map.entry("wijkteam", TEAM),
            Map.entry("ggz", HEALTH),
            Map.entry("verslavingszorg", HEALTH),
            Map.entry("ggd", HEALTH),
            Map.entry("huisarts", HEALTH),
            Map.entry("welzijn", WELFARE),
            Map.entry("halt", HALT),
            Map.entry("om", JUSTICE),
            Map.entry("raad", JUSTICE),
            Map.entry("reclassering", JUSTICE));

    private static final Map<PartnerFunction, Icon> BY_FUNCTION = Map.ofEntries(
            Map.entry(PartnerFunction.SCHOOL, SCHOOL),
            Map.entry(PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL, SCHOOL),
            Map.entry(PartnerFunction.SCHOOL_BOARD, SCHOOL_BOARD),
            Map.entry(PartnerFunction.EDUCATION_PARTNERSHIP, PARTNERSHIP),
            Map.entry(PartnerFunction.MUNICIPALITY, MUNICIPALITY),
            Map.entry(PartnerFunction.YOUTH_WORK, YOUTH_WORK),
            Map.entry(PartnerFunction.YOUTH_CARE, CARE),
            Map.entry(PartnerFunction.POLICE, POLICE),
            Map.entry(PartnerFunction.DOMESTIC_VIOLENCE_CENTRE, SAFE_HOME),
            Map.entry(PartnerFunction.CARE_AND_SAFETY_HOUSE, SAFETY_HOUSE),
            Map.entry(PartnerFunction.COMPULSORY_EDUCATION, ATTENDANCE),
            Map.entry(PartnerFunction.EXTERNAL_EXPERT, ADVISER));

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /**
     * The lines of the icon.
     *
     * @return the data of an SVG path in a square of 16 by 16
     */
    public String path() {
        return path;
    }

    /**
     * The icon of a partner: of its kind in the national catalogue, else of what partners of its kind do.
     *
     * @param partner the partner, not null
     * @return the icon
     */
    public static Icon of(Partner partner) {
        PartnerKind kind = partner.getKind();
        if (kind == null || kind.eIsProxy()) {
            return PARTNER;
        }
        Icon byFunction = BY_FUNCTION.getOrDefault(kind.getFunction(), PARTNER);
        return kind.getName() == null ? byFunction : BY_KIND.getOrDefault(kind.getName(), byFunction);
    }
}
