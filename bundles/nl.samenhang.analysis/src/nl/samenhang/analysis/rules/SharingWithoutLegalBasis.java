package nl.samenhang.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
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
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;

/**
 * R48: personal data are shared without naming a ground (framework of actions; GDPR article 6), or ordinary data with
 * grounds for other data alone. Data of the police alone, and agreements as the only ground, have rules of their own.
 */
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
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner ggd "GGD Meren" soort ggd
                    informatiedeling hulp "Gegevens voor hulp" {
                        van wijkteam naar ggd
                        gegevens gewoon "Naam en de vraag van het gezin"
                    }
                    """, "hulp", """
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner ggd "GGD Meren" soort ggd
                    informatiedeling hulp "Gegevens voor hulp" {
                        van wijkteam naar ggd
                        gegevens gewoon "Naam en de vraag van het gezin"
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
                .filter(sharing -> LegalGrounds.areKnown(sharing) && lacksGround(sharing))
                .map(sharing -> new Gap(sharing, message(sharing)));
    }

    private static boolean lacksGround(InformationSharing sharing) {
        Set<DataClass> classes = LegalGrounds.classes(sharing);
        if (sharing.getBases().isEmpty()) {
            return !classes.equals(EnumSet.of(DataClass.POLICE));
        }
        List<LegalBasis> inLaw = LegalGrounds.inLaw(sharing);
        return classes.contains(DataClass.ORDINARY)
                && !inLaw.isEmpty()
                && inLaw.stream().noneMatch(basis -> LegalGrounds.holdsFor(basis, DataClass.ORDINARY));
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        return sharing.getBases().isEmpty()
                ? Text.format(
                        "De informatiedeling \"%s\" noemt geen grondslag. Zonder grondslag in de wet mogen deze gegevens niet worden gedeeld. Kies een grondslag: grondslag …",
                        "The information sharing \"%s\" names no legal basis. Without a basis in law these data may not be shared. Choose one: grondslag …",
                        title)
                : Text.format(
                        "De informatiedeling \"%s\" noemt geen grondslag die voor gewone gegevens geldt. Zonder zo'n grondslag mogen die niet worden gedeeld. Voeg er een toe: grondslag …",
                        "The information sharing \"%s\" names no legal basis that holds for ordinary data. Without one they may not be shared. Add one: grondslag …",
                        title);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        return new BasisChoice(sharing, facts)
                .grounds().stream()
                        .map(basis -> BasisChoice.addition(sharing, basis))
                        .toList();
    }
}
