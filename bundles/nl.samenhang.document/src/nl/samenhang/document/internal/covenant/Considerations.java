package nl.samenhang.document.internal.covenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.StartingPoint;
import nl.samenhang.model.TrendSource;
import nl.samenhang.model.Vision;

/** Why the parties close the covenant ("overwegende dat") and which law it heeds ("gelet op"). */
final class Considerations implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.paragraph("overwegende", Prose.of("Overwegende dat:"));
        draft.list("overwegende.lijst", Mark.BULLET, reasons(facts));
        if (facts.region().vision().isEmpty()) {
            draft.open("visie", "welke visie delen de partijen? Voeg “visie …” toe aan het model.");
        }
        if (facts.issues().stream().noneMatch(issue -> issue.getStartingPoint() != null)) {
            draft.open(
                    "startpunt",
                    "met welk vraagstuk beginnen de partijen, en waarom? Voeg bij een vraagstuk “startpunt omdat …” toe.");
        }
        legalBases(facts, draft);
        draft.paragraph("overeenkomst", Prose.of("komen het volgende overeen."));
    }

    private static List<Item> reasons(DraftFacts facts) {
        List<Item> reasons = new ArrayList<>();
        reasons.add(SectionDraft.item(
                "alle jongeren in " + facts.area() + " veilig moeten kunnen opgroeien, leren en meedoen;"));
        facts.region().vision().flatMap(Considerations::vision).ifPresent(reasons::add);
        facts.issues().forEach(issue -> startingPoint(issue).ifPresent(reasons::add));
        trends(facts).ifPresent(reasons::add);
        reasons.add(
                SectionDraft.item(
                        "vraagstukken rond de sociale veiligheid van jongeren met elkaar samenhangen en geen van de partijen deze alleen kan aanpakken;"));
        reasons.add(
                SectionDraft.item(
                        "iedere partij aan de samenwerking deelneemt vanuit de eigen wettelijke of statutaire taak en daarvoor zelf verantwoordelijk blijft;"));
        reasons.add(
                SectionDraft.item(
                        "dit convenant geen wettelijke grondslag is voor het verwerken van persoonsgegevens, zodat iedere verwerking op een grondslag in de wet moet berusten;"));
        return reasons;
    }

    private static Optional<Item> vision(Vision vision) {
        return Dutch.given(vision.getText())
                .map(text -> SectionDraft.item(
                        "de partijen de volgende visie delen: " + Dutch.quoted(Dutch.phrase(text)) + ";", vision));
    }

    private static Optional<Item> startingPoint(Issue issue) {
        StartingPoint start = issue.getStartingPoint();
        if (start == null) {
            return Optional.empty();
        }
        String since = start.getSince() == null ? "" : " sinds " + Dutch.date(start.getSince());
        String reason = Dutch.given(start.getReason())
                .map(text -> ", met als reden: " + Dutch.quoted(Dutch.phrase(text)))
                .orElse("");
        String text = Names.called(issue) + since + " het startpunt van de samenwerking is" + reason;
        return Optional.of(SectionDraft.item(text + ";", issue));
    }

    private static Optional<Item> trends(DraftFacts facts) {
        List<TrendSource> sources = facts.issues().stream()
                .flatMap(issue -> Names.known(issue.getTrendSources()).stream())
                .distinct()
                .toList();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        String issues = Dutch.agree(facts.issues().size(), "het vraagstuk", "de vraagstukken");
        String bron = Dutch.agree(sources.size(), "de bron ", "de bronnen ");
        return Optional.of(SectionDraft.item(
                "de ontwikkeling van " + issues
                        + " waarop dit convenant betrekking heeft, wordt gevolgd met behulp van " + bron
                        + Names.quoted(sources) + ";",
                sources.toArray(TrendSource[]::new)));
    }

    private static void legalBases(DraftFacts facts, SectionDraft draft) {
        List<LegalBasis> bases = facts.region().sharings().stream()
                .flatMap(sharing -> Names.known(sharing.getBases()).stream())
                .filter(LegalBasis.class::isInstance)
                .map(LegalBasis.class::cast)
                .filter(basis -> !basis.isProposed())
                .distinct()
                .toList();
        if (bases.isEmpty()) {
            draft.open(
                    "gelet",
                    "op welke wettelijke taken en grondslagen berust de samenwerking? Voeg bij een informatiedeling “grondslag …” toe en laat de wettelijke taak van iedere partij toetsen.");
            return;
        }
        draft.paragraph("gelet", Prose.of("Gelet op:"));
        Stream<Item> items = bases.stream().map(basis -> SectionDraft.item(ElementNames.title(basis) + ";", basis));
        draft.list("gelet.lijst", Mark.BULLET, items.toList());
    }
}
