package nl.samenhang.document.internal.covenant;

import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Agreement;

/** Article 16: how disputes are settled and what standing the covenant has. */
final class DisputesArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "overleg",
                "De partijen lossen een verschil van inzicht over de uitleg of de uitvoering van dit convenant eerst in onderling overleg op.");
        facts.agreed(Agreement::getDisputes)
                .flatMap(Dutch::given)
                .ifPresentOrElse(
                        text -> draft.clause(
                                "geschillen",
                                Dutch.sentence(text),
                                facts.agreement().orElseThrow()),
                        () -> draft.open(
                                "geschillen",
                                "wat spreken de partijen af als zij er samen niet uitkomen? Vul bij de afspraak “geschillen …” in."));
        draft.clause(
                "bevoegdheden", "Dit convenant laat de wettelijke taken en bevoegdheden van de partijen onverlet.");
        draft.explain(
                "afdwingbaarheid",
                "laat juridisch beoordelen of de afspraken in rechte afdwingbaar moeten zijn, en leg de uitkomst in dit artikel vast.");
    }
}
