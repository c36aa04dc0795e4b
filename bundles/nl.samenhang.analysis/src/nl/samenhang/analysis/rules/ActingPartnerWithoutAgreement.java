package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
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
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** R40: a partner acts in a route, but is party to no agreement (lesson 4). A partner that has left is told by another rule. */
public final class ActingPartnerWithoutAgreement implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R40",
            Severity.ERROR,
            new Text("Partner in een route, maar in geen afspraak", "Partner in a route, but in no agreement"),
            new Text(
                    "Van een partner die nergens partij bij is, ligt niet vast wat de anderen mogen verwachten.",
                    "Of a partner that is party to nothing it is not settled what others may expect."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school, politie
                        einde klaar "Afgerond"
                    }
                    afspraak convenant "Convenant" soort convenant { partijen politie }
                    """, "school", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school, politie
                        einde klaar "Afgerond"
                    }
                    afspraak convenant "Convenant" soort convenant { partijen politie, school }
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
        Map<Partner, List<Step>> stepsByPartner = new LinkedHashMap<>();
        for (Step step : facts.region().all(Step.class)) {
            for (Partner partner : Participation.partnersBehind(step.getActors())) {
                stepsByPartner
                        .computeIfAbsent(partner, key -> new ArrayList<>())
                        .add(step);
            }
        }
        Participation participation = facts.participation();
        return facts.region().partners().stream()
                .filter(stepsByPartner::containsKey)
                .filter(partner -> !participation.isInAgreement(partner) && !participation.hasLeft(partner))
                .map(partner -> gap(partner, stepsByPartner.get(partner)));
    }

    private static Gap gap(Partner partner, List<Step> steps) {
        List<Route> routes =
                steps.stream().map(step -> (Route) step.eContainer()).distinct().toList();
        Text list = Enumeration.of(routes, route -> "\"" + ElementNames.title(route) + "\"");
        String title = ElementNames.title(partner);
        return new Gap(
                partner,
                Text.format(
                        "De partner \"%s\" werkt mee in %s, maar is partij bij geen enkele afspraak. Wat de anderen mogen verwachten, ligt niet vast. Voeg de partner toe aan een afspraak: partijen …",
                        "The partner \"%s\" acts in %s, but is party to no agreement. What others may expect is not settled. Add the partner to an agreement: partijen …",
                        title,
                        list),
                steps);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        Set<Route> routes = gap.involved().stream()
                .map(step -> (Route) step.eContainer())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Agreement> agreements = inForce(facts).stream()
                .sorted(Comparator.comparing(agreement -> Collections.disjoint(agreement.getRoutes(), routes)))
                .toList();
        return agreements.isEmpty()
                ? List.of(newCovenant(partner, routes, facts))
                : agreements.stream()
                        .limit(Candidates.MOST)
                        .map(agreement -> asParty(partner, agreement))
                        .toList();
    }

    private static List<Agreement> inForce(RegionFacts facts) {
        return facts.region().agreements().stream()
                .filter(agreement -> agreement.getValidUntil() == null
                        || facts.region()
                                .referenceDate()
                                .map(day -> !agreement.getValidUntil().isBefore(day))
                                .orElse(true))
                .toList();
    }

    private static Repair asParty(Partner partner, Agreement agreement) {
        String name = ElementNames.title(partner);
        String title = ElementNames.title(agreement);
        return Repair.of(
                Text.format("Maak \"%s\" partij bij \"%s\"", "Make \"%s\" a party to \"%s\"", name, title),
                new Change.Add(agreement, SamenhangPackage.Literals.AGREEMENT__PARTIES, partner));
    }

    private static Repair newCovenant(Partner partner, Set<Route> routes, RegionFacts facts) {
        Agreement covenant = SamenhangFactory.eINSTANCE.createAgreement();
        covenant.setName(FreshNames.of("convenant", facts.region()));
        covenant.setTitle(Drafts.fillIn("naam van het convenant"));
        covenant.setKind(AgreementKind.COVENANT);
        covenant.getRoutes().addAll(routes);
        covenant.getParties().add(partner);
        String name = ElementNames.title(partner);
        return Repair.of(
                Text.format(
                        "Begin een convenant met \"%s\" als partij", "Begin a covenant with \"%s\" as a party", name),
                new Change.Add(
                        EcoreUtil.getRootContainer(partner),
                        SamenhangPackage.Literals.REGION_FILE__ELEMENTS,
                        covenant));
    }
}
