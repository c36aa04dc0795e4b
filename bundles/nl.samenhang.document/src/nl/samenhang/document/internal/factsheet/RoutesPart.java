package nl.samenhang.document.internal.factsheet;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Items.Mark;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.Step;

/** Each route in a few lines: what it is for, its first steps and whether partners look at it together. */
final class RoutesPart implements PartWriter {

    private static final Room ROOM = new Room(8);

    private static final int MOST_STEPS = 3;

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Route> routes = facts.region().routes();
        if (routes.isEmpty()) {
            draft.open("geen", "wat gebeurt er met een signaal? Voeg “route …” toe aan het model.");
            return;
        }
        Room.Fitting<Route> fitting =
                ROOM.texts(routes, route -> item(route).text().text());
        draft.list(
                "lijst",
                Mark.BULLET,
                fitting.shown().stream().map(RoutesPart::item).toList());
        Left.write(fitting.left(), "route", "routes", draft);
    }

    private static Item item(Route route) {
        String kind = route.getKind() == RouteKind.SAFETY ? " (veiligheid): " : " (hulp): ";
        List<Step> steps = Entry.steps(route).toList();
        List<String> titles = new ArrayList<>(steps.stream()
                .limit(MOST_STEPS)
                .map(step -> Dutch.small(Short.title(step)))
                .toList());
        int left = steps.size() - titles.size();
        if (left > 0) {
            titles.add("nog " + Dutch.number(left) + " " + Dutch.agree(left, "stap", "stappen"));
        }
        String told = titles.isEmpty() ? "de stappen zijn nog in te vullen" : Dutch.enumeration(titles);
        return SectionDraft.item(Short.title(route) + kind + told + ".", route);
    }
}
