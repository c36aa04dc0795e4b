package nl.samenhang.document.internal.factsheet;

import java.util.List;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.Heading;
import nl.samenhang.document.internal.draft.SectionDraft;

/**
 * Puts the parts of a factsheet together. What somebody with a worry needs first stands first: when it is urgent, where
 * to go with a signal. The room of the parts is such that they fit on two pages.
 */
public final class FactsheetDraft {

    private FactsheetDraft() {}

    /**
     * Writes the factsheet of a region.
     *
     * @param region the region, not null
     * @return the factsheet
     */
    public static Document of(Region region) {
        DocumentDraft draft = new DocumentDraft(new DraftFacts(region, List.of(), List.of()));
        draft.add(Heading.plain("wat", "Wat is dit?"), new AboutPart());
        draft.add(Heading.plain("dringend", "Is het dringend?"), new UrgentPart());
        draft.add(Heading.plain("signalen", "U ziet een signaal. Wat doet u?"), new SignalsPart());
        draft.add(Heading.plain("routes", "Wat gebeurt er daarna?"), new RoutesPart());
        draft.add(Heading.plain("wie", "Wie doet wat?"), FactsheetDraft::people);
        draft.add(Heading.plain("meer", "Meer weten?"), new MorePart());
        String name = Short.cut(region.title());
        return draft.finish("factsheet", "Factsheet " + name, name);
    }

    private static void people(DraftFacts facts, SectionDraft draft) {
        new PartnersPart().write(facts, draft);
        new LeadPart().write(facts, draft);
        new MeetingsPart().write(facts, draft);
    }
}
