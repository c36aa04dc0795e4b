package nl.samenhang.document.internal.covenant;

import java.util.Locale;
import nl.samenhang.document.Prose.Reference;
import nl.samenhang.document.Section.Numbering;

/** The parts of a covenant in their order: where each stands and how another part refers to it. */
enum Part {
    PARTIES("partijen", Numbering.NONE, 0, "Partijen"),
    CONSIDERATIONS("overwegingen", Numbering.NONE, 0, "Overwegingen"),
    DEFINITIONS("definities", Numbering.ARTICLE, 1, "Definities"),
    AIM("doel", Numbering.ARTICLE, 2, "Doel en reikwijdte"),
    PRINCIPLES("uitgangspunten", Numbering.ARTICLE, 3, "Uitgangspunten"),
    TASKS("taken", Numbering.ARTICLE, 4, "Taken en verantwoordelijkheden"),
    LEAD("regie", Numbering.ARTICLE, 5, "Regie"),
    MEETINGS("overleg", Numbering.ARTICLE, 6, "Overlegstructuur"),
    ROUTES("routes", Numbering.ARTICLE, 7, "Signalering en routes"),
    SCALING("opschaling", Numbering.ARTICLE, 8, "Op- en afschaling"),
    INFORMATION("informatie", Numbering.ARTICLE, 9, "Informatie-uitwisseling"),
    SECRECY("geheimhouding", Numbering.ARTICLE, 10, "Geheimhouding"),
    EXPERTISE("deskundigheid", Numbering.ARTICLE, 11, "Deskundigheid"),
    COMMUNICATION("communicatie", Numbering.ARTICLE, 12, "Communicatie en klachten"),
    REVIEW("evaluatie", Numbering.ARTICLE, 13, "Evaluatie"),
    DURATION("duur", Numbering.ARTICLE, 14, "Duur en wijziging"),
    MEMBERSHIP("toetreding", Numbering.ARTICLE, 15, "Toetreding en uittreding"),
    DISPUTES("geschillen", Numbering.ARTICLE, 16, "Geschillen en afdwingbaarheid"),
    CLOSING("slotbepalingen", Numbering.ARTICLE, 17, "Slotbepalingen"),
    SIGNING("ondertekening", Numbering.NONE, 0, "Ondertekening"),
    PARTNER_ANNEX("bijlage-partners", Numbering.ANNEX, 1, "Partners en contactpersonen"),
    ROUTE_ANNEX("bijlage-routes", Numbering.ANNEX, 2, "Routes"),
    RESPONSIBILITY_ANNEX("bijlage-veri", Numbering.ANNEX, 3, "VERI-matrix"),
    ACTION_ANNEX("bijlage-handelingen", Numbering.ANNEX, 4, "Handelingen per vraagstuk"),
    FRAMEWORK_ANNEX("bijlage-handelingskader", Numbering.ANNEX, 5, "Handelingskader per partner en rol"),
    COVERAGE_ANNEX("bijlage-dekking", Numbering.ANNEX, 6, "Dekking per vraagstuk"),
    TERMS_ANNEX("bijlage-begrippen", Numbering.ANNEX, 7, "Begrippen per domein"),
    SHARING_ANNEX("bijlage-informatie", Numbering.ANNEX, 8, "Informatie-uitwisseling"),
    OPEN_POINTS("bijlage-open-punten", Numbering.ANNEX, 9, "Open punten");

    private final String id;
    private final Numbering numbering;
    private final int number;
    private final String title;

    Part(String id, Numbering numbering, int number, String title) {
        this.id = id;
        this.numbering = numbering;
        this.number = number;
        this.title = title;
    }

    String id() {
        return id;
    }

    Numbering numbering() {
        return numbering;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** A reference from the text of another part, such as "artikel 7". */
    Reference reference() {
        String word = numbering == Numbering.NONE ? title : numbering.word() + " " + number;
        return new Reference(id, word.toLowerCase(Locale.ROOT));
    }
}
