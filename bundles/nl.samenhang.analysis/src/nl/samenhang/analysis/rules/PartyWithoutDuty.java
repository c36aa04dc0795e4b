package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
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
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Duty;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;

/**
 * R45: parties to an agreement undertake nothing in it (lesson 3). Told at the agreement; a party that has left is told
 * by another rule.
 */
public final class PartyWithoutDuty implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R45",
            Severity.WARNING,
            new Text("Partij zonder verplichting", "Party without a duty"),
            new Text(
                    "Ieder kijkt vanuit de eigen taak. Pas als elke partij opschrijft wat zij doet, kunnen de anderen daarop bouwen.",
                    "Each looks from its own task. Only when every party writes down what it does can the others build on it."),
            List.of(Source.LESSON_3));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        partijen gemeente, politie
                        verplichting gemeente "Roept de partners bijeen"
                    }
                    """, "veilig", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        partijen gemeente, politie
                        verplichting gemeente "Roept de partners bijeen"
                        verplichting politie "Belt de school dezelfde dag terug"
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
        return facts.region().agreements().stream().flatMap(agreement -> gap(agreement, idle(agreement, facts)));
    }

    private static List<Partner> idle(Agreement agreement, RegionFacts facts) {
        Set<Partner> bound = agreement.getDuties().stream().map(Duty::getParty).collect(Collectors.toSet());
        return agreement.getParties().stream()
                .filter(party -> !party.eIsProxy() && !bound.contains(party))
                .filter(party -> !facts.participation().hasLeft(party))
                .toList();
    }

    private static Stream<Gap> gap(Agreement agreement, List<Partner> idle) {
        return idle.isEmpty() ? Stream.empty() : Stream.of(new Gap(agreement, message(agreement, idle), idle));
    }

    private static Text message(Agreement agreement, List<Partner> idle) {
        String title = ElementNames.title(agreement);
        Text list = Enumeration.titles(idle);
        boolean one = idle.size() == 1;
        return Text.format(
                "In de afspraak \"%s\" staat niet wat %s %s. De anderen weten dan niet waar zij op kunnen rekenen. Voeg toe: verplichting … \"…\"",
                "The agreement \"%s\" does not say what %s %s. The others then do not know what they can count on. Add: verplichting … \"…\"",
                title,
                list,
                one ? new Text("doet", "does") : new Text("doen", "do"));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Agreement agreement = (Agreement) gap.element();
        List<Partner> idle = idle(agreement, facts);
        Text list = Enumeration.titles(idle);
        return List.of(new Repair(
                Text.format("Voeg een verplichting toe voor %s", "Add a duty for %s", list),
                idle.stream().map(party -> duty(agreement, party)).toList()));
    }

    private static Change duty(Agreement agreement, Partner party) {
        Duty duty = SamenhangFactory.eINSTANCE.createDuty();
        duty.setParty(party);
        duty.setText(Drafts.fillIn("wat zegt deze partij toe?"));
        return new Change.Add(agreement, SamenhangPackage.Literals.AGREEMENT__DUTIES, duty);
    }
}
