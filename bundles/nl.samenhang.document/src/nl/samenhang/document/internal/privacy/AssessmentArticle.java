package nl.samenhang.document.internal.privacy;

import java.util.List;
import java.util.Map;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.InformationSharing;

/** Article 10: the assessment of risks beforehand (GDPR, articles 35 and 36; the list of the supervisory authority). */
final class AssessmentArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "plicht",
                "Houdt een verwerking waarschijnlijk een hoog risico in voor de rechten en vrijheden van betrokkenen, dan voeren de partijen vóór het begin daarvan een DPIA uit (artikel 35 van de AVG). De Autoriteit Persoonsgegevens rekent het uitwisselen van gevoelige gegevens in samenwerkingsverbanden van overheden met andere partijen tot zulke verwerkingen.");
        draft.clause(
                "advies",
                "De partijen vragen daarbij advies aan hun functionarissen voor gegevensbescherming (artikel 35, tweede lid, van de AVG). Blijft het risico ook met maatregelen hoog, dan raadplegen zij vooraf de Autoriteit Persoonsgegevens (artikel 36 van de AVG).");
        done(facts.region().sharings(), draft);
        draft.clause(
                "herhalen",
                "Verandert het risico, dan gaan de partijen na of de DPIA moet worden herhaald (artikel 35, elfde lid, van de AVG).");
    }

    private static void done(List<InformationSharing> sharings, SectionDraft draft) {
        Map<String, List<InformationSharing>> done = ByAnswer.grouped(
                sharings,
                sharing -> sharing.getImpactAssessment() == null ? null : Dutch.date(sharing.getImpactAssessment()));
        if (done.isEmpty()) {
            draft.open("uitgevoerd", "is er een DPIA uitgevoerd? Vul bij iedere informatiedeling “dpia …” in.");
        } else if (done.size() > 1) {
            draft.enumerated(
                    "uitgevoerd",
                    "Een DPIA is uitgevoerd:",
                    done.entrySet().stream()
                            .map(each -> item(each.getKey(), each.getValue()))
                            .toList());
        } else {
            Map.Entry<String, List<InformationSharing>> only =
                    done.entrySet().iterator().next();
            String told = " is op " + only.getKey() + " een DPIA uitgevoerd.";
            boolean all = sharings.size() > 1 && only.getValue().size() == sharings.size();
            draft.clause(
                    "uitgevoerd",
                    all
                            ? Prose.of("Voor alle informatiedelingen in ")
                                    .and(Part.SHARINGS.reference())
                                    .and(told)
                            : Prose.of("Voor " + Names.called(only.getValue()) + told),
                    only.getValue().toArray(InformationSharing[]::new));
        }
    }

    private static Item item(String date, List<InformationSharing> sharings) {
        return SectionDraft.item(
                "op " + date + " voor " + Names.called(sharings), sharings.toArray(InformationSharing[]::new));
    }
}
