package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.InformationSharing;

/** R48: personal data are shared without naming a ground (framework of actions; GDPR article 6). */
public final class SharingWithoutLegalBasis implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R48",
            Severity.ERROR,
            new Text("Informatiedeling zonder grondslag", "Information sharing without a legal basis"),
            new Text(
                    "Persoonsgegevens delen mag alleen met een grondslag in de wet. Zonder grondslag is het delen onrechtmatig.",
                    "Personal data may be shared only on a legal basis. Without one the sharing is unlawful."),
            List.of(Source.FRAMEWORK, Source.GDPR_6));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    informatiedeling weging "Gegevens voor de weging" {
                        doel "Bepalen of de veiligheid in het geding is"
                        gegevens gewoon "naam, klas"
                    }
                    """, "weging", """
                    informatiedeling weging "Gegevens voor de weging" {
                        doel "Bepalen of de veiligheid in het geding is"
                        gegevens gewoon "naam, klas"
                        grondslag avg6e
                    }
                    """);

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
                .filter(sharing -> sharing.getBases().isEmpty())
                .map(sharing -> new Gap(sharing, message(sharing)));
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        return new Text(
                "De informatiedeling \"%s\" noemt geen grondslag. Zonder grondslag in de wet mogen deze gegevens niet worden gedeeld. Kies een grondslag: grondslag …"
                        .formatted(title),
                "The information sharing \"%s\" names no legal basis. Without a basis in law these data may not be shared. Choose one: grondslag …"
                        .formatted(title));
    }
}
