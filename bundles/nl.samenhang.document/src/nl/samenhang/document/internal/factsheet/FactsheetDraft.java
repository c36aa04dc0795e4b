package nl.samenhang.document.internal.factsheet;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.Heading;
import nl.samenhang.document.internal.draft.SectionDraft;

/**
 * Puts the parts of a factsheet together. What somebody with a worry needs first stands first: when it is urgent, where
 * to go with a signal. The room of the parts is such that they fit on two pages.
 */
public final class FactsheetDraft {

    private static final Heading ABOUT = Heading.plain("wat", "Wat is dit?");
    private static final Heading URGENT = Heading.plain("dringend", "Is het dringend?");
    private static final Heading SIGNALS = Heading.plain("signalen", "U ziet een signaal. Wat doet u?");
    private static final Heading ROUTES = Heading.plain("routes", "Wat gebeurt er daarna?");
    private static final Heading PEOPLE = Heading.plain("wie", "Wie doet wat?");
    private static final Heading MORE = Heading.plain("meer", "Meer weten?");

    private FactsheetDraft() {}

    /** All parts of a factsheet. */
    public static List<DocumentPart> parts() {
        return Stream.of(ABOUT, URGENT, SIGNALS, ROUTES, PEOPLE, MORE)
                .map(Heading::part)
                .toList();
    }

    /**
     * Writes the factsheet of a region.
     *
     * @param region the region, not null
     * @param choice which parts are written, not null
     * @return the factsheet
     */
    public static Document of(Region region, PartChoice choice) {
        DocumentDraft draft = new DocumentDraft(new DraftFacts(region, List.of(), List.of()), choice);
        draft.add(ABOUT, new AboutPart());
        draft.add(URGENT, new UrgentPart());
        draft.add(SIGNALS, new SignalsPart());
        draft.add(ROUTES, new RoutesPart());
        draft.add(PEOPLE, FactsheetDraft::people);
        draft.add(MORE, new MorePart());
        String name = Short.cut(region.title());
        return draft.finish("factsheet", "Factsheet " + name, name);
    }

    private static void people(DraftFacts facts, SectionDraft draft) {
        new PartnersPart().write(facts, draft);
        new LeadPart().write(facts, draft);
        new MeetingsPart().write(facts, draft);
    }
}
