package nl.samenhang.document.internal.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
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
        Map<String, List<InformationSharing>> byAnswer = new LinkedHashMap<>();
        for (InformationSharing sharing : sharings) {
            String given = answer.apply(sharing);
            if (given != null) {
                byAnswer.computeIfAbsent(given, any -> new ArrayList<>()).add(sharing);
            }
        }
        return byAnswer.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Item item(String answer, List<InformationSharing> sharings) {
        String word = Dutch.agree(sharings.size(), "de informatiedeling ", "de informatiedelingen ");
        return SectionDraft.item(
                answer + ", bij " + word + Names.quoted(sharings), sharings.toArray(InformationSharing[]::new));
    }
}
