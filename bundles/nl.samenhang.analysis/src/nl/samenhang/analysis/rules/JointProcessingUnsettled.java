package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.Flow;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * R51: partners are joint controllers of the data they share, without an arrangement between them or without an assessment
 * of the impact (VNG; GDPR articles 26 and 35).
 */
public final class JointProcessingUnsettled implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R51",
            Severity.WARNING,
            new Text(
                    "Gezamenlijke verwerking zonder regeling of DPIA",
                    "Joint processing without an arrangement or DPIA"),
            new Text(
                    "Wie samen verantwoordelijk is, moet vooraf de risico's wegen en afspreken wie wat doet. Anders wijst ieder naar de ander.",
                    "Those who are responsible together must weigh the risks beforehand and settle who does what. Otherwise each points at the other."),
            List.of(Source.MUNICIPALITIES, Source.GDPR_26_35));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    afspraak onderling "Regeling gegevensverwerking" soort regeling
                    informatiedeling weging "Gegevens voor de weging" {
                        gegevens gewoon "Naam en wat er is gebeurd"
                        grondslag avg6e
                        gezamenlijk
                    }
                    """, "weging", """
                    afspraak onderling "Regeling gegevensverwerking" soort regeling
                    informatiedeling weging "Gegevens voor de weging" {
                        gegevens gewoon "Naam en wat er is gebeurd"
                        grondslag avg6e
                        gezamenlijk
                        regeling onderling
                        dpia 2026-03-01
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
                .filter(sharing -> sharing.isJoint())
                .filter(sharing -> sharing.getArrangement() == null || sharing.getImpactAssessment() == null)
                .map(sharing -> new Gap(sharing, message(sharing)));
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        if (sharing.getImpactAssessment() != null) {
            return Text.format(
                    "Bij de informatiedeling \"%s\" zijn de partners samen verantwoordelijk, maar er is geen onderlinge regeling. Dan is niet afgesproken wie wat doet. Leg die regeling vast: regeling …",
                    "In the information sharing \"%s\" the partners are responsible together, but there is no arrangement between them. It is then not settled who does what. Record the arrangement: regeling …",
                    title);
        }
        if (sharing.getArrangement() != null) {
            return Text.format(
                    "Bij de informatiedeling \"%s\" zijn de partners samen verantwoordelijk, maar er is geen DPIA. Dan zijn de risico's voor jongeren niet gewogen. Voer de DPIA uit en leg de datum vast: dpia …",
                    "In the information sharing \"%s\" the partners are responsible together, but there is no DPIA. The risks for young people are then not weighed. Carry out the DPIA and record its date: dpia …",
                    title);
        }
        return Text.format(
                "Bij de informatiedeling \"%s\" zijn de partners samen verantwoordelijk, maar er is geen onderlinge regeling en geen DPIA. Dan is niet afgesproken wie wat doet en zijn de risico's voor jongeren niet gewogen. Leg beide vast: regeling … dpia …",
                "In the information sharing \"%s\" the partners are responsible together, but there is no arrangement between them and no DPIA. It is then not settled who does what, and the risks for young people are not weighed. Record both: regeling … dpia …",
                title);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        Optional<LocalDate> day = facts.region().referenceDate();
        if (day.isEmpty()) {
            return List.of();
        }
        if (sharing.getArrangement() != null) {
            return List.of(Repair.of(assessed(day.get()), assessment(sharing, day.get())));
        }
        List<Agreement> arrangements = arrangements(sharing, facts);
        return arrangements.isEmpty()
                ? List.of(withNewArrangement(sharing, facts, day.get()))
                : arrangements.stream()
                        .limit(Candidates.MOST)
                        .map(arrangement -> withArrangement(sharing, arrangement, day.get()))
                        .toList();
    }

    // Those that bind all who share come first.
    private static List<Agreement> arrangements(InformationSharing sharing, RegionFacts facts) {
        Set<Partner> sharers = sharers(sharing);
        return facts.region().agreements().stream()
                .filter(agreement -> agreement.getKind() == AgreementKind.ARRANGEMENT)
                .sorted(Comparator.comparing(
                        agreement -> !agreement.getParties().containsAll(sharers)))
                .toList();
    }

    private static Set<Partner> sharers(InformationSharing sharing) {
        List<Actor> actors = new ArrayList<>();
        for (Flow flow : sharing.getFlows()) {
            actors.add(flow.getFrom());
            actors.addAll(flow.getTo());
        }
        return Participation.partnersBehind(actors);
    }

    private static Repair withArrangement(InformationSharing sharing, Agreement arrangement, LocalDate day) {
        List<Change> changes = new ArrayList<>();
        changes.add(arrange(sharing, arrangement));
        String title = ElementNames.title(arrangement);
        Text what = Text.format("Noem \"%s\" als regeling", "Name \"%s\" as the arrangement", title);
        return completed(sharing, what, changes, day);
    }

    private static Repair withNewArrangement(InformationSharing sharing, RegionFacts facts, LocalDate day) {
        Agreement arrangement = SamenhangFactory.eINSTANCE.createAgreement();
        arrangement.setName(FreshNames.of("gegevensregeling", facts.region()));
        arrangement.setTitle("Regeling gezamenlijke gegevensverwerking");
        arrangement.setKind(AgreementKind.ARRANGEMENT);
        arrangement.getParties().addAll(sharers(sharing));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(
                EcoreUtil.getRootContainer(sharing), SamenhangPackage.Literals.REGION_FILE__ELEMENTS, arrangement));
        changes.add(arrange(sharing, arrangement));
        return completed(
                sharing,
                new Text(
                        "Voeg een regeling toe voor de partners die delen",
                        "Add an arrangement for the partners that share"),
                changes,
                day);
    }

    private static Repair completed(InformationSharing sharing, Text what, List<Change> changes, LocalDate day) {
        if (sharing.getImpactAssessment() != null) {
            return new Repair(what, changes);
        }
        changes.add(assessment(sharing, day));
        Text assessed = assessed(day);
        return new Repair(Text.format("%s. %s", "%s. %s", what, assessed), changes);
    }

    private static Change arrange(InformationSharing sharing, Agreement arrangement) {
        return new Change.Add(sharing, SamenhangPackage.Literals.INFORMATION_SHARING__ARRANGEMENT, arrangement);
    }

    private static Change assessment(InformationSharing sharing, LocalDate day) {
        return new Change.Add(sharing, SamenhangPackage.Literals.INFORMATION_SHARING__IMPACT_ASSESSMENT, day);
    }

    private static Text assessed(LocalDate date) {
        Text day = WrittenDate.of(date);
        return Text.format(
                "Leg vast dat de DPIA van %s is (controleer de datum)",
                "Record that the DPIA is of %s (check the date)", day);
    }
}
