package nl.samenhang.document.internal.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.InformationSharing;

/** A list that tells an answer once for all sharings of information that give it. */
final class ByAnswer {

    private ByAnswer() {}

    /**
     * The answers.
     *
     * @param sharings the sharings, not null
     * @param answer what a sharing says; null where it says nothing
     * @return such as "1 jaar, bij de informatiedelingen “A” en “B”", in the order of the model
     */
    static List<Item> items(List<InformationSharing> sharings, Function<InformationSharing, String> answer) {
        return grouped(sharings, answer).entrySet().stream()
                .map(entry -> SectionDraft.item(
                        entry.getKey() + ", bij " + Names.called(entry.getValue()),
                        entry.getValue().toArray(InformationSharing[]::new)))
                .toList();
    }

    /** The sharings by what they say, in the order of the model; without those that say nothing. */
    static Map<String, List<InformationSharing>> grouped(
            List<InformationSharing> sharings, Function<InformationSharing, String> answer) {
        Map<String, List<InformationSharing>> byAnswer = new LinkedHashMap<>();
        for (InformationSharing sharing : sharings) {
            String given = answer.apply(sharing);
            if (given != null) {
                byAnswer.computeIfAbsent(given, any -> new ArrayList<>()).add(sharing);
            }
        }
        return byAnswer;
    }
}
