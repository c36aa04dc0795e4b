package nl.samenhang.analysis.rules;

import java.util.List;
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

/** R52: data of the police are shared without a ground that holds for them (framework of actions; Police Data Act). */
public final class PoliceDataWithoutGround implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R52",
            Severity.ERROR,
            new Text("Politiegegevens zonder grondslag", "Police data without a legal basis"),
            new Text(
                    "Voor politiegegevens geldt een eigen wet, met een gesloten lijst van wie ze mag krijgen.",
                    "Police data have a law of their own, with a closed list of who may receive them."),
            List.of(Source.FRAMEWORK, Source.POLICE_DATA));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    informatiedeling incident "Gegevens van de politie" {
                        van politie naar gemeente
                        gegevens politie "Het feit, de datum en de plaats"
                        grondslag avg6e
                    }
                    """, "incident", """
                    partner politie "Politie" soort politie
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    informatiedeling incident "Gegevens van de politie" {
                        van politie naar gemeente
                        gegevens politie "Het feit, de datum en de plaats"
                        grondslag wpg20
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
                .filter(sharing -> LegalGrounds.classes(sharing).contains(DataClass.POLICE))
                .filter(sharing -> LegalGrounds.areKnown(sharing) && !hasGround(sharing))
                .map(sharing -> new Gap(sharing, message(sharing), LegalGrounds.items(sharing, DataClass.POLICE)));
    }

    private static boolean hasGround(InformationSharing sharing) {
        return LegalGrounds.inLaw(sharing).stream().anyMatch(basis -> LegalGrounds.holdsFor(basis, DataClass.POLICE));
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        return Text.format(
                "De informatiedeling \"%s\" gaat over politiegegevens, maar noemt geen grondslag die daarvoor geldt. De politie mag deze gegevens dan niet verstrekken. Kies een grondslag voor politiegegevens: grondslag …",
                "The information sharing \"%s\" is about police data, but names no legal basis that holds for them. The police may then not provide these data. Choose a legal basis for police data: grondslag …",
                title);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        return new BasisChoice(sharing, facts)
                .policeGrounds().stream()
                        .map(basis -> BasisChoice.addition(sharing, basis))
                        .toList();
    }
}
