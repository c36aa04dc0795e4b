package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.Definitions.Entry;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.draft.SharingLimits;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;

/**
 * Article 1: what the protocol is for and what it is not, and its terms. The definitions follow the GDPR, article 4
 * (under 1, 7 and 12), articles 9, 10 and 35, and the Police Data Act (Wpg), article 1.
 */
final class StatusArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        String occasion = facts.agreement()
                .map(agreement -> "bij de uitvoering van " + Names.called(agreement))
                .orElse("bij hun samenwerking aan de sociale veiligheid van jongeren in " + facts.area());
        draft.clause(
                "doel",
                "Dit privacyprotocol beschrijft hoe de partijen persoonsgegevens verwerken " + occasion + ".",
                facts.agreement().stream().toArray(Agreement[]::new));
        SharingLimits.write(ProtocolDraft.ITSELF, draft);
        draft.clause(
                "wet",
                "Als dit privacyprotocol afwijkt van de wet, gaat de wet voor. De partijen passen dit privacyprotocol dan aan.");
        draft.clause(
                "toetsing",
                "De partijen stellen dit privacyprotocol pas vast nadat het juridisch is getoetst en hun functionarissen voor gegevensbescherming erover hebben geadviseerd. Tot die tijd worden op basis van dit concept geen persoonsgegevens gedeeld.");
        draft.clause("begrippen", "In dit privacyprotocol wordt verstaan onder:");
        draft.definitions("begrippen.lijst", TERMS);
    }

    private static final List<Entry> TERMS = List.of(
            term("AVG", "de Algemene verordening gegevensbescherming, Verordening (EU) 2016/679."),
            term(
                    "betrokkene",
                    "degene op wie een persoonsgegeven betrekking heeft, zoals een jongere of een ouder (artikel 4, onder 1, van de AVG)."),
            term(
                    "bijzondere persoonsgegevens",
                    "persoonsgegevens waarvan de verwerking in beginsel verboden is, zoals gegevens over gezondheid, godsdienst, etnische afkomst of seksueel gedrag (artikel 9 van de AVG)."),
            term(
                    "datalek",
                    "een inbreuk op de beveiliging die per ongeluk of op onrechtmatige wijze leidt tot vernietiging, verlies, wijziging of ongeoorloofde verstrekking van of toegang tot persoonsgegevens (artikel 4, onder 12, van de AVG)."),
            term(
                    "DPIA",
                    "een gegevensbeschermingseffectbeoordeling: een beoordeling vooraf van de risico’s die een verwerking voor de betrokkenen heeft (artikel 35 van de AVG)."),
            term(
                    "informatiedeling",
                    "een vorm van uitwisseling van persoonsgegevens tussen partijen, met een eigen doel en een eigen grondslag, die in dit privacyprotocol is beschreven."),
            term(
                    "persoonsgegevens",
                    "alle informatie over een geïdentificeerde of identificeerbare natuurlijke persoon (artikel 4, onder 1, van de AVG)."),
            term(
                    "politiegegevens",
                    "persoonsgegevens die in het kader van de uitvoering van de politietaak worden verwerkt (artikel 1 van de Wet politiegegevens)."),
            term(
                    "strafrechtelijke persoonsgegevens",
                    "persoonsgegevens over strafrechtelijke veroordelingen en strafbare feiten (artikel 10 van de AVG)."),
            term("UAVG", "de Uitvoeringswet Algemene verordening gegevensbescherming."),
            term(
                    "verwerkingsverantwoordelijke",
                    "degene die, alleen of samen met anderen, het doel van en de middelen voor een verwerking van persoonsgegevens vaststelt (artikel 4, onder 7, van de AVG)."));

    private static Entry term(String term, String meaning) {
        return new Entry(List.of(), term, List.of(Prose.of(meaning)));
    }
}
