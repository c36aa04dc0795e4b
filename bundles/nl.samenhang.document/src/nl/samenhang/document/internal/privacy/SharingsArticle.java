package nl.samenhang.document.internal.privacy;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.draft.SharingTexts;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.InformationSharing;

/** Article 5: each sharing of information with all that is settled about it, and what is not. */
final class SharingsArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<InformationSharing> sharings = facts.region().sharings();
        if (sharings.isEmpty()) {
            draft.open(
                    "geen",
                    "wie deelt welke gegevens met wie, met welk doel en op welke grondslag? Voeg “informatiedeling …” toe aan het model.");
            return;
        }
        draft.paragraph(
                "inleiding",
                Prose.of(Dutch.agree(
                        sharings.size(),
                        "Dit artikel beschrijft de informatiedeling die de partijen voorzien.",
                        "Dit artikel beschrijft de " + Dutch.number(sharings.size())
                                + " informatiedelingen die de partijen voorzien.")));
        GroundTexts grounds = new GroundTexts(RegionFacts.of(facts.region()));
        sharings.forEach(sharing -> write(sharing, grounds, draft));
    }

    private static void write(InformationSharing sharing, GroundTexts grounds, SectionDraft draft) {
        String which = Names.called(sharing);
        SectionDraft part = draft.part(ElementNames.qualifiedName(sharing));
        part.add(SharingTable.of(sharing, grounds, part.id("tabel")));
        missing(sharing, grounds)
                .forEach(each -> part.open(each.key(), each.text().formatted(which), sharing));
        draft.add(part.finish(Numbering.NONE, 0, ElementNames.title(sharing), Layout.PORTRAIT, sharing));
    }

    /**
     * Something that the model does not hold.
     *
     * @param key what tells it from others
     * @param text the question, with %s for the sharing
     */
    private record Missing(String key, String text) {}

    private static List<Missing> missing(InformationSharing sharing, GroundTexts grounds) {
        List<Missing> missing = new ArrayList<>();
        ask(
                sharing.getFlows().isEmpty(),
                "stromen",
                "wie verstrekt bij %s gegevens aan wie? Vul “van … naar …” in.",
                missing);
        askFor(sharing.getPurpose(), "doel", "welk doel heeft %s? Vul “doel …” in.", missing);
        ask(
                sharing.getData().isEmpty(),
                "gegevens",
                "welke gegevens worden gedeeld bij %s? Vul “gegevens …” in.",
                missing);
        grounds(sharing, grounds, missing);
        ask(
                sharing.getRetention() == null,
                "bewaartermijn",
                "hoelang worden de gegevens bewaard bij %s? Vul “bewaartermijn …” in.",
                missing);
        care(sharing, missing);
        return missing;
    }

    // What those involved hear and may ask, and how their data are looked after.
    private static void care(InformationSharing sharing, List<Missing> missing) {
        askFor(
                sharing.getNotice(),
                "informeren",
                "hoe horen de jongere en de ouders van %s? Vul “betrokkene geïnformeerd …” in.",
                missing);
        ask(
                sharing.getRightsAt() == null,
                "rechten",
                "bij wie kan de betrokkene terecht met een verzoek over %s? Vul “rechten bij …” in.",
                missing);
        askFor(
                sharing.getSecurity(),
                "beveiliging",
                "hoe worden de gegevens beveiligd bij %s? Vul “beveiliging …” in.",
                missing);
        ask(
                sharing.getImpactAssessment() == null,
                "dpia",
                "is een DPIA nodig voor %s, en op welke dag is die uitgevoerd? Vul “dpia …” in.",
                missing);
    }

    private static void grounds(InformationSharing sharing, GroundTexts grounds, List<Missing> missing) {
        if (grounds.bases(sharing).isEmpty()) {
            boolean agreed = Names.known(sharing.getBases()).stream().anyMatch(Agreement.class::isInstance);
            String hint = agreed ? " Een afspraak tussen partijen is geen grondslag." : "";
            ask(
                    true,
                    "grondslag",
                    "op welke wettelijke grondslag berust %s?" + hint + " Vul “grondslag …” in.",
                    missing);
        } else {
            grounds.withoutBasis(sharing)
                    .forEach(dataClass -> ask(
                            true,
                            "grondslag." + dataClass.getLiteral(),
                            "op welke wettelijke grondslag berust het delen van " + SharingTexts.kind(dataClass)
                                    + " bij %s? Vul “grondslag …” aan.",
                            missing));
        }
        grounds.prohibited(sharing)
                .forEach(dataClass -> ask(
                        true,
                        "uitzondering." + dataClass.getLiteral(),
                        "welke uitzondering laat toe dat bij %s "
                                + (dataClass == DataClass.SPECIAL ? "bijzondere" : "strafrechtelijke")
                                + " persoonsgegevens worden gedeeld? Vul bij “grondslag …” ook de uitzondering in.",
                        missing));
        grounds.notInForce(sharing)
                .forEach(basis -> ask(
                        true,
                        "geldigheid." + basis.getName(),
                        "welke grondslag komt bij %s in de plaats van "
                                + Names.quoted(basis).replace("%", "%%")
                                + ", die op de peildatum niet geldt? Vul bij “grondslag …” een andere in.",
                        missing));
    }

    private static void askFor(String held, String key, String question, List<Missing> missing) {
        ask(Dutch.given(held).isEmpty(), key, question, missing);
    }

    private static void ask(boolean isMissing, String key, String question, List<Missing> missing) {
        if (isMissing) {
            missing.add(new Missing(key, question));
        }
    }
}
