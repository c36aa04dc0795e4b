package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.Heading;

/** The parts of a covenant in their order: where each stands and how another part refers to it. */
final class Part {

    static final Heading PARTIES = Heading.plain("partijen", "Partijen");
    static final Heading CONSIDERATIONS = Heading.plain("overwegingen", "Overwegingen");
    static final Heading DEFINITIONS = Heading.article("definities", 1, "Definities");
    static final Heading AIM = Heading.article("doel", 2, "Doel en reikwijdte");
    static final Heading PRINCIPLES = Heading.article("uitgangspunten", 3, "Uitgangspunten");
    static final Heading TASKS = Heading.article("taken", 4, "Taken en verantwoordelijkheden");
    static final Heading LEAD = Heading.article("regie", 5, "Regie");
    static final Heading MEETINGS = Heading.article("overleg", 6, "Overlegstructuur");
    static final Heading ROUTES = Heading.article("routes", 7, "Signalering en routes");
    static final Heading SCALING = Heading.article("opschaling", 8, "Op- en afschaling");
    static final Heading INFORMATION = Heading.article("informatie", 9, "Informatie-uitwisseling");
    static final Heading SECRECY = Heading.article("geheimhouding", 10, "Geheimhouding");
    static final Heading EXPERTISE = Heading.article("deskundigheid", 11, "Deskundigheid");
    static final Heading COMMUNICATION = Heading.article("communicatie", 12, "Communicatie en klachten");
    static final Heading REVIEW = Heading.article("evaluatie", 13, "Evaluatie");
    static final Heading DURATION = Heading.article("duur", 14, "Duur en wijziging");
    static final Heading MEMBERSHIP = Heading.article("toetreding", 15, "Toetreding en uittreding");
    static final Heading DISPUTES = Heading.article("geschillen", 16, "Geschillen en afdwingbaarheid");
    static final Heading CLOSING = Heading.article("slotbepalingen", 17, "Slotbepalingen");
    static final Heading SIGNING = Heading.plain("ondertekening", "Ondertekening");
    static final Heading PARTNER_ANNEX = Heading.annex("bijlage-partners", 1, "Partners en contactpersonen");
    static final Heading ROUTE_ANNEX = Heading.annex("bijlage-routes", 2, "Routes");
    static final Heading RESPONSIBILITY_ANNEX = Heading.annex("bijlage-veri", 3, "VERI-matrix");
    static final Heading ACTION_ANNEX = Heading.annex("bijlage-handelingen", 4, "Handelingen per vraagstuk");
    static final Heading FRAMEWORK_ANNEX =
            Heading.annex("bijlage-handelingskader", 5, "Handelingskader per partner en rol");
    static final Heading COVERAGE_ANNEX = Heading.annex("bijlage-dekking", 6, "Dekking per vraagstuk");
    static final Heading TERMS_ANNEX = Heading.annex("bijlage-begrippen", 7, "Begrippen per domein");
    static final Heading SHARING_ANNEX = Heading.annex("bijlage-informatie", 8, "Informatie-uitwisseling");
    static final Heading OPEN_POINTS = Heading.annex("bijlage-open-punten", 9, "Open punten");

    /** All parts that a covenant can have, in their order. */
    static final List<Heading> ALL = List.of(
            DocumentDraft.CONTENTS,
            PARTIES,
            CONSIDERATIONS,
            DEFINITIONS,
            AIM,
            PRINCIPLES,
            TASKS,
            LEAD,
            MEETINGS,
            ROUTES,
            SCALING,
            INFORMATION,
            SECRECY,
            EXPERTISE,
            COMMUNICATION,
            REVIEW,
            DURATION,
            MEMBERSHIP,
            DISPUTES,
            CLOSING,
            SIGNING,
            PARTNER_ANNEX,
            ROUTE_ANNEX,
            RESPONSIBILITY_ANNEX,
            ACTION_ANNEX,
            FRAMEWORK_ANNEX,
            COVERAGE_ANNEX,
            TERMS_ANNEX,
            SHARING_ANNEX,
            OPEN_POINTS);

    private Part() {}
}
