package nl.samenhang.cli.internal;

import java.util.Arrays;
import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.KeptText;

/** Sentences that tell in the end what is open in the documents of a region, and what was kept of somebody else. */
final class Summary {

    private static final Countable OPEN_POINTS = Countable.of("open punt", "open punten", "open point", "open points");
    private static final Countable FINDINGS = Countable.of("bevinding", "bevindingen", "finding", "findings");

    private Summary() {}

    /**
     * How much a document leaves to be filled in.
     *
     * @param called what the document is called, with its article
     * @param region the title of the region
     * @param document the document
     * @return a sentence
     */
    static Text openPoints(Text called, String region, Document document) {
        long count = document.blocks().stream().flatMap(Block::openPoints).count();
        return Text.format(
                "%s van %s heeft %s in de tekst.",
                "%s of %s has %s in its text.",
                new Text(DutchPhrases.capital(called.dutch()), DutchPhrases.capital(called.english())),
                region,
                OPEN_POINTS.counted(count));
    }

    /**
     * How many gaps there are in a region.
     *
     * @param region the title of the region
     * @param count how many findings there are
     * @param areListed whether they stand in the covenant that is made
     * @return a sentence
     */
    static Text findings(String region, int count, boolean areListed) {
        return Text.format(
                "%s heeft %s%s.",
                "%s has %s%s.",
                region,
                FINDINGS.counted(count),
                areListed && count > 0 ? place(count) : new Text("", ""));
    }

    private static Text place(int count) {
        return count == 1
                ? new Text(
                        "; die staat bij de open punten van het convenant",
                        "; it is among the open points of the covenant")
                : new Text(
                        "; die staan bij de open punten van het convenant",
                        "; they are among the open points of the covenant");
    }

    /**
     * How much was kept of somebody else's words.
     *
     * @param kept the words, at least one text
     * @return a sentence
     */
    static Text kept(List<KeptText> kept) {
        List<Text> counts = Arrays.stream(KeptText.Kind.values())
                .filter(kind -> count(kept, kind) > 0)
                .map(kind -> texts(kind).counted(count(kept, kind)))
                .toList();
        return Text.format("Bewaard: %s.", "Kept: %s.", Enumeration.of(counts));
    }

    /**
     * What a template left out of a document.
     *
     * @param called what the document is called, with its article
     * @param titles the titles of the parts that are not in it, at least one
     * @return a sentence
     */
    static Text leftOut(Text called, List<String> titles) {
        return Text.format(
                "Weggelaten uit %s, zoals het sjabloon zegt: %s.",
                "Left out of %s, as the template says: %s.", called, Enumeration.of(titles, "“%s”"::formatted));
    }

    private static long count(List<KeptText> kept, KeptText.Kind kind) {
        return kept.stream().filter(text -> text.kind() == kind).count();
    }

    private static Countable texts(KeptText.Kind kind) {
        return switch (kind) {
            case ADDED -> Countable.of("toegevoegde tekst", "toegevoegde teksten", "added text", "added texts");
            case CHANGED -> Countable.of("gewijzigde tekst", "gewijzigde teksten", "changed text", "changed texts");
            case OWN -> Countable.of("eigen tekst", "eigen teksten", "text of your own", "texts of your own");
            case LAPSED -> Countable.of("vervallen tekst", "vervallen teksten", "lapsed text", "lapsed texts");
        };
    }
}
