package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;

/** Article 10: the assessment of risks beforehand (GDPR, articles 35 and 36; the list of the supervisory authority). */
final class AssessmentArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "plicht",
                "Houdt een verwerking waarschijnlijk een hoog risico in voor de rechten en vrijheden van betrokkenen, dan voeren de partijen vóór het begin daarvan een DPIA uit (artikel 35 van de AVG). De Autoriteit Persoonsgegevens rekent het uitwisselen van gevoelige gegevens in samenwerkingsverbanden van overheden met andere partijen tot zulke verwerkingen.");
        draft.clause(
                "advies",
                "De partijen vragen daarbij advies aan hun functionarissen voor gegevensbescherming (artikel 35, tweede lid, van de AVG). Blijkt het risico hoog zonder dat maatregelen dat beperken, dan raadplegen zij vooraf de Autoriteit Persoonsgegevens (artikel 36 van de AVG).");
        List<Item> done = ByAnswer.items(
                facts.region().sharings(),
                sharing -> sharing.getImpactAssessment() == null
                        ? null
                        : "op " + Dutch.date(sharing.getImpactAssessment()));
        if (done.isEmpty()) {
            draft.open("uitgevoerd", "is er een DPIA uitgevoerd? Vul bij iedere informatiedeling “dpia …” in.");
        } else {
            draft.enumerated("uitgevoerd", "Een DPIA is uitgevoerd", done);
        }
        draft.clause(
                "herhalen",
                "Verandert het risico, dan gaan de partijen na of de DPIA moet worden herhaald (artikel 35, elfde lid, van de AVG).");
    }
}
