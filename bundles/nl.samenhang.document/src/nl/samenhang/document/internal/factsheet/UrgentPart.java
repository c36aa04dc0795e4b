package nl.samenhang.document.internal.factsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.Duration;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.Step;

/** What to do when somebody is in danger, and the routes for safety, the quickest first. */
final class UrgentPart implements PartWriter {

    private static final Room ROUTES = new Room(8);

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.paragraph("alarm", Prose.of("Is iemand nu in gevaar? Bel 112."));
        List<Route> safety = facts.region().routes().stream()
                .filter(route -> route.getKind() == RouteKind.SAFETY)
                .sorted(Comparator.comparing(UrgentPart::hours))
                .toList();
        if (safety.isEmpty()) {
            draft.open(
                    "route",
                    "wat doet iemand als de veiligheid in het geding is? Voeg “route … soort veiligheid” toe aan het model.");
            return;
        }
        draft.paragraph(
                "route",
                Prose.of("Is er geen direct gevaar, maar maakt u zich zorgen over de veiligheid? Wacht dan niet:"));
        Room.Fitting<Route> fitting =
                ROUTES.texts(safety, route -> item(route).text().text());
        draft.list(
                "routes",
                Mark.BULLET,
                fitting.shown().stream().map(UrgentPart::item).toList());
        Left.write(fitting.left(), "route", "routes", draft);
    }

    // Whoever is in a hurry needs the quickest route first; one whose term is not known, last.
    private static long hours(Route route) {
        return Entry.first(route).map(Step::getTerm).map(UrgentPart::hours).orElse(Long.MAX_VALUE);
    }

    private static long hours(Duration term) {
        long unit = switch (term.getUnit()) {
            case HOUR -> 1;
            case DAY -> 24;
            case WEEK -> 7 * 24;
            case MONTH -> 31 * 24;
            case YEAR -> 365 * 24;
        };
        return term.getAmount() * unit;
    }

    private static Item item(Route route) {
        Optional<Step> first = Entry.first(route);
        String begin = first.map(UrgentPart::begin).orElse("wie begint, is nog in te vullen");
        return SectionDraft.item(Short.title(route) + ": " + begin + ".", route);
    }

    private static String begin(Step step) {
        String who = Short.performers(step);
        String term = Short.within(step.getTerm());
        return (who.isEmpty() ? "begin met " + Short.quoted(step) : "ga naar " + who)
                + (term.isEmpty() ? "" : "; de eerste stap volgt " + term);
    }
}
