package nl.samenhang.analysis.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.DataItem;
import nl.samenhang.model.InformationSharing;

/**
 * R50: special or criminal data are shared without a ground that lifts the prohibition on them (GDPR articles 9 and 10).
 * Data of the police have a rule of their own.
 */
public final class SensitiveDataWithoutException implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R50",
            Severity.ERROR,
            new Text(
                    "Bijzondere of strafrechtelijke gegevens zonder uitzondering",
                    "Special or criminal data without an exception"),
            new Text(
                    "Zulke gegevens delen is verboden, tenzij de wet een uitzondering maakt. Een gewone grondslag is niet genoeg.",
                    "To share such data is forbidden unless the law makes an exception. An ordinary legal basis is not enough."),
            List.of(Source.GDPR_9_10));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner ggd "GGD Meren" soort ggd
                    informatiedeling hulp "Gegevens voor hulp" {
                        van wijkteam naar ggd
                        gegevens bijzonder "Gezondheid, voor zover nodig"
                        grondslag avg6e
                    }
                    """, "hulp", """
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner ggd "GGD Meren" soort ggd
                    informatiedeling hulp "Gegevens voor hulp" {
                        van wijkteam naar ggd
                        gegevens bijzonder "Gezondheid, voor zover nodig"
                        grondslag avg6e, avg9g
                    }
                    """);

    private static final Map<DataClass, Text> PROTECTED = new EnumMap<>(Map.of(
            DataClass.SPECIAL, new Text("bijzondere", "special"),
            DataClass.CRIMINAL, new Text("strafrechtelijke", "criminal")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().sharings().stream()
                .filter(sharing ->
                        LegalGrounds.areKnown(sharing) && !unlifted(sharing).isEmpty())
                .map(sharing -> new Gap(sharing, message(sharing), items(sharing)));
    }

    private static Set<DataClass> unlifted(InformationSharing sharing) {
        Set<DataClass> classes = LegalGrounds.classes(sharing);
        classes.retainAll(PROTECTED.keySet());
        classes.removeIf(dataClass -> LegalGrounds.inLaw(sharing).stream()
                .anyMatch(basis -> basis.isException() && LegalGrounds.holdsFor(basis, dataClass)));
        return classes;
    }

    private static List<DataItem> items(InformationSharing sharing) {
        return unlifted(sharing).stream()
                .flatMap(dataClass -> LegalGrounds.items(sharing, dataClass).stream())
                .toList();
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        Text kinds =
                Enumeration.of(unlifted(sharing).stream().map(PROTECTED::get).toList());
        return Text.format(
                "De informatiedeling \"%s\" gaat over %s gegevens, maar noemt daarvoor geen uitzondering in de wet. Zonder uitzondering is het verboden zulke gegevens te delen. Kies een uitzondering naast de grondslag: grondslag …",
                "The information sharing \"%s\" is about %s data, but names no exception in law for them. Without an exception it is forbidden to share such data. Choose an exception beside the legal basis: grondslag …",
                title,
                kinds);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        Set<DataClass> classes = unlifted(sharing);
        // One exception seldom holds for two kinds of data: which two go together is for a person to weigh.
        return classes.size() > 1
                ? List.of()
                : new BasisChoice(sharing, facts)
                        .exceptions(classes).stream()
                                .map(basis -> BasisChoice.addition(sharing, basis))
                                .toList();
    }
}
