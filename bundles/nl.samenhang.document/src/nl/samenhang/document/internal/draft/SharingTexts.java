package nl.samenhang.document.internal.draft;

import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.DataItem;
import nl.samenhang.model.Flow;

/** How a document tells what a sharing of information holds. */
public final class SharingTexts {

    private SharingTexts() {}

    /**
     * Who gives to whom.
     *
     * @param flow one direction, not null
     * @return such as "van de school naar de politie en de gemeente"
     */
    public static String flow(Flow flow) {
        String from = flow.getFrom() == null ? "…" : Names.inSentence(flow.getFrom());
        return "van " + from + " naar " + Names.inSentence(flow.getTo());
    }

    /**
     * Which data.
     *
     * @param item data of one class, not null
     * @return such as "gewone gegevens: naam en klas"
     */
    public static String data(DataItem item) {
        return kind(item.getDataClass())
                + Dutch.given(item.getDescription())
                        .map(text -> ": " + Dutch.small(Dutch.phrase(text)))
                        .orElse("");
    }

    /**
     * Data of a class.
     *
     * @param dataClass the class, not null
     * @return such as "gewone gegevens"
     */
    public static String kind(DataClass dataClass) {
        return switch (dataClass) {
            case ORDINARY -> "gewone gegevens";
            case SPECIAL -> "bijzondere gegevens";
            case CRIMINAL -> "strafrechtelijke gegevens";
            case POLICE -> "politiegegevens";
        };
    }
}
