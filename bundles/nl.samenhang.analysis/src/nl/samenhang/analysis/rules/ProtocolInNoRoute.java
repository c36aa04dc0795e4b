package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** R38: a protocol is followed in no step of a route (lesson 4). */
public final class ProtocolInNoRoute implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R38",
            Severity.WARNING,
            new Text("Protocol dat in geen route staat", "Protocol anchored in no route"),
            new Text(
                    "Een protocol dat niet in een route staat, ligt in een la. Niemand weet op welk moment het geldt.",
                    "A protocol that stands in no route lies in a drawer. Nobody knows at what moment it applies."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    protocol weging "Protocol weging" soort wegingsprotocol
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school
                        einde klaar "Afgerond"
                    }
                    """, "weging", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    protocol weging "Protocol weging" soort wegingsprotocol
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school { volgens weging }
                        einde klaar "Afgerond"
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
        return facts.region().protocols().stream()
                .filter(protocol -> uses(protocol, facts).isEmpty())
                .map(protocol -> new Gap(protocol, message(protocol)));
    }

    private static List<ProtocolUse> uses(Protocol protocol, RegionFacts facts) {
        return facts.references()
                .sources(protocol, SamenhangPackage.Literals.PROTOCOL_USE__PROTOCOL, ProtocolUse.class);
    }

    // Steps that those whose protocol it is take themselves go first, then those without a protocol.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Protocol protocol = (Protocol) gap.element();
        Set<Partner> owners = Participation.partnersBehind(protocol.getOwners());
        return facts.region().all(Step.class).stream()
                .sorted(Comparator.<Step, Boolean>comparing(step -> !isOwn(step, owners))
                        .thenComparing(step -> !step.getProtocols().isEmpty()))
                .limit(Candidates.MOST)
                .map(step -> anchor(step, protocol))
                .toList();
    }

    private static boolean isOwn(Step step, Set<Partner> owners) {
        return Participation.partnersBehind(step.getActors()).stream().anyMatch(owners::contains);
    }

    private static Repair anchor(Step step, Protocol protocol) {
        ProtocolUse use = SamenhangFactory.eINSTANCE.createProtocolUse();
        use.setProtocol(protocol);
        String title = ElementNames.title(step);
        String route = ElementNames.title(step.eContainer());
        return Repair.of(
                Text.format(
                        "Volg dit protocol in de stap \"%s\" van de route \"%s\"",
                        "Follow this protocol in the step \"%s\" of the route \"%s\"", title, route),
                new Change.Add(step, SamenhangPackage.Literals.STEP__PROTOCOLS, use));
    }

    private static Text message(Protocol protocol) {
        String title = ElementNames.title(protocol);
        return Text.format(
                "Het protocol \"%s\" wordt in geen enkele stap van een route gevolgd. Niemand weet op welk moment het geldt. Noem het in de stap waarin het nodig is: volgens %s",
                "The protocol \"%s\" is followed in no step of a route. Nobody knows at what moment it applies. Name it in the step where it is needed: volgens %s",
                title,
                ElementNames.written(protocol));
    }
}
