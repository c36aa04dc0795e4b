package nl.samenhang.document.internal.covenant;

import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Agreement;

/** Article 15: how others may join and how a party may leave. */
final class MembershipArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "toetreding",
                "Andere organisaties kunnen tot dit convenant toetreden als alle partijen daarmee schriftelijk instemmen.");
        facts.agreed(Agreement::getAccession)
                .flatMap(Dutch::given)
                .ifPresentOrElse(
                        text -> draft.clause(
                                "toetreding.voorwaarden",
                                "Bij toetreding geldt het volgende: " + Dutch.small(Dutch.sentence(text)),
                                facts.agreement().orElseThrow()),
                        () -> draft.open(
                                "toetreding.voorwaarden",
                                "onder welke voorwaarden kunnen anderen toetreden? Vul bij de afspraak “toetreding …” in."));
        facts.agreed(Agreement::getNotice)
                .ifPresentOrElse(
                        notice -> draft.clause(
                                "opzegging",
                                "Iedere partij kan haar deelname schriftelijk opzeggen met een opzegtermijn van "
                                        + Dutch.durationInWords(notice)
                                        + ". Het convenant blijft tussen de overige partijen in stand.",
                                facts.agreement().orElseThrow()),
                        () -> draft.open(
                                "opzegging", "welke opzegtermijn geldt? Vul bij de afspraak “opzegtermijn …” in."));
        facts.agreed(Agreement::getWithdrawal)
                .flatMap(Dutch::given)
                .ifPresentOrElse(
                        text -> draft.clause(
                                "uittreding",
                                "Bij uittreding geldt het volgende: " + Dutch.small(Dutch.sentence(text)),
                                facts.agreement().orElseThrow()),
                        () -> draft.open(
                                "uittreding",
                                "hoe wordt lopend werk overgedragen als een partij uittreedt? Vul bij de afspraak “uittreding …” in."));
    }
}
