package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Issue;

/** Article 2: what the covenant is for, which issues it is about and where it holds. */
final class AimArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "doel",
                "Met dit convenant leggen de partijen vast hoe zij in samenhang werken aan de sociale veiligheid van jongeren. Zij willen onveiligheid voorkomen, signalen vroeg herkennen en gezamenlijk duiden, passende hulp en ondersteuning bieden en bij incidenten doeltreffend handelen.");
        issues(facts.issues(), draft);
        draft.clause("gebied", "Dit convenant geldt voor " + facts.area() + ".");
        if (facts.region().municipalities().isEmpty()) {
            draft.open("gemeenten", "voor welke gemeenten geldt dit convenant? Vul achter “omvat” de gemeenten in.");
        }
        draft.clause("casussen", "Dit convenant bevat geen gegevens over personen of over afzonderlijke casussen.");
    }

    private static void issues(List<Issue> issues, SectionDraft draft) {
        if (issues.isEmpty()) {
            draft.open(
                    "vraagstukken",
                    "op welke vraagstukken heeft dit convenant betrekking? Voeg “vraagstuk …” toe aan het model.");
            return;
        }
        String intro = Dutch.agree(
                issues.size(),
                "het volgende vraagstuk:",
                "de volgende vraagstukken, die de partijen in samenhang bezien:");
        List<Item> items = issues.stream().map(AimArticle::item).toList();
        draft.clause("vraagstukken", "Dit convenant heeft betrekking op " + intro, items);
    }

    private static Item item(Issue issue) {
        StringBuilder text = new StringBuilder(Names.quoted(issue));
        if (!issue.getTargetGroups().isEmpty()) {
            List<String> groups = issue.getTargetGroups().stream()
                    .map(Dutch::phrase)
                    .map(Dutch::small)
                    .toList();
            text.append(" (doelgroep: ").append(Dutch.enumeration(groups)).append(")");
        }
        List<Issue> related = Names.known(issue.getRelatedIssues());
        if (!related.isEmpty()) {
            text.append(", in samenhang met ").append(Names.quoted(related));
        }
        return SectionDraft.item(text.toString(), issue);
    }
}
