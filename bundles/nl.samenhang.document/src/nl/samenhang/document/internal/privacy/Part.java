package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.Heading;

/** The parts of a privacy protocol: where each stands and how another part refers to it. */
final class Part {

    static final Heading PARTIES = Heading.plain("partijen", "Partijen");
    static final Heading STATUS = Heading.article("status", 1, "Status en begrippen");
    static final Heading ROLES = Heading.article("rollen", 2, "Partijen en hun verantwoordelijkheid");
    static final Heading PURPOSES = Heading.article("doelen", 3, "Doelen");
    static final Heading GROUNDS = Heading.article("grondslagen", 4, "Grondslagen");
    static final Heading SHARINGS = Heading.article("informatiedelingen", 5, "Informatiedelingen");
    static final Heading RETENTION = Heading.article("bewaren", 6, "Bewaren en vernietigen");
    static final Heading RIGHTS = Heading.article("rechten", 7, "Rechten van betrokkenen");
    static final Heading SECRECY = Heading.article("geheimhouding", 8, "Geheimhouding");
    static final Heading SECURITY = Heading.article("beveiliging", 9, "Beveiliging");
    static final Heading ASSESSMENT = Heading.article("dpia", 10, "Gegevensbeschermingseffectbeoordeling (DPIA)");
    static final Heading BREACHES = Heading.article("datalekken", 11, "Datalekken");
    static final Heading REPORTING_CODE = Heading.article("meldcode", 12, "Meldcode");
    static final Heading OPEN_POINTS = Heading.annex("bijlage-open-punten", 1, "Open punten");

    /** All parts that a privacy protocol can have, in their order. */
    static final List<Heading> ALL = List.of(
            DocumentDraft.CONTENTS,
            PARTIES,
            STATUS,
            ROLES,
            PURPOSES,
            GROUNDS,
            SHARINGS,
            RETENTION,
            RIGHTS,
            SECRECY,
            SECURITY,
            ASSESSMENT,
            BREACHES,
            REPORTING_CODE,
            review(true),
            OPEN_POINTS);

    private Part() {}

    /** The last article, whose number depends on whether the reporting code applies. */
    static Heading review(boolean behindReportingCode) {
        return Heading.article("evaluatie", behindReportingCode ? 13 : 12, "Evaluatie en wijziging");
    }
}
