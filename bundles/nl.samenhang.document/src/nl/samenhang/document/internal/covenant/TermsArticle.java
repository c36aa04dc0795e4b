package nl.samenhang.document.internal.covenant;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Definitions.Entry;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Definition;
import nl.samenhang.model.Term;

/** Article 1: what the parties together take terms to mean, with examples of behaviour. */
final class TermsArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause("inleiding", "In dit convenant en de bijlagen wordt verstaan onder:");
        List<Entry> entries = new ArrayList<>(fixed(facts));
        facts.region().terms().stream().map(TermsArticle::entry).forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::term, Collator.getInstance(Locale.forLanguageTag("nl"))));
        draft.definitions("begrippen", entries);
        if (facts.region().terms().isEmpty()) {
            draft.open(
                    "begrippen.geen",
                    "welke begrippen moeten de partijen hetzelfde verstaan? Voeg “begrip …” toe aan het model.");
        }
        facts.region().terms().stream()
                .filter(term -> Dutch.given(term.getSharedDefinition()).isEmpty())
                .forEach(term -> missing(term, draft));
        if (!facts.region().terms().isEmpty()) {
            draft.clause(
                    "domeinen",
                    Prose.of("Wat ieder domein voor zich onder deze begrippen verstaat, staat in ")
                            .and(Part.TERMS_ANNEX.reference())
                            .and(". Voor dit convenant geldt de gezamenlijke omschrijving."));
        }
    }

    private static List<Entry> fixed(DraftFacts facts) {
        return List.of(
                fixed("convenant", "dit document met de bijlagen."),
                fixed(
                        "jongere",
                        "ieder kind en iedere jongere in de regio op wie een vraagstuk uit dit convenant betrekking heeft."),
                fixed("regio", "het grondgebied van " + facts.area() + "."),
                fixed("signaal", "een waarneming die kan wijzen op een vraagstuk uit dit convenant."),
                fixed(
                        "vraagstuk",
                        "een onderwerp rond de sociale veiligheid van jongeren waarop dit convenant betrekking heeft."));
    }

    private static Entry fixed(String term, String meaning) {
        return new Entry(List.of(), term, List.of(Prose.of(meaning)));
    }

    private static Entry entry(Term term) {
        List<Prose> meanings = new ArrayList<>();
        Dutch.given(term.getSharedDefinition())
                .ifPresentOrElse(
                        text -> meanings.add(Prose.of(Dutch.small(Dutch.sentence(text)))),
                        () -> unshared(term, meanings));
        if (!term.getBehaviours().isEmpty()) {
            List<String> examples = term.getBehaviours().stream()
                    .map(Dutch::phrase)
                    .map(Dutch::small)
                    .toList();
            String intro = Dutch.agree(examples.size(), "Voorbeeld van gedrag: ", "Voorbeelden van gedrag: ");
            meanings.add(Prose.of(intro + String.join("; ", examples) + "."));
        }
        return new Entry(SectionDraft.names(term), Dutch.small(ElementNames.title(term)), meanings);
    }

    private static void unshared(Term term, List<Prose> meanings) {
        meanings.add(Prose.of("De partijen hebben nog geen gezamenlijke omschrijving vastgesteld."));
        for (Definition definition : term.getDefinitions()) {
            String domain =
                    definition.getDomain() == null ? "…" : Dutch.small(ElementNames.title(definition.getDomain()));
            Dutch.given(definition.getText())
                    .ifPresent(text -> meanings.add(
                            Prose.of("Volgens het domein " + domain + ": " + Dutch.small(Dutch.sentence(text)))));
        }
    }

    private static void missing(Term term, SectionDraft draft) {
        String title = ElementNames.title(term);
        draft.open(
                "ontbreekt." + ElementNames.qualifiedName(term),
                "wat verstaan de partijen samen onder “%s”? Vul bij dit begrip “gezamenlijk …” in.".formatted(title),
                term);
    }
}
