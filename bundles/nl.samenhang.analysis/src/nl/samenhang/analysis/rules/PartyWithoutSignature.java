package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.Partner;
import nl.samenhang.model.RegionElement;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signature;

/**
 * R41: a party is bound by an agreement that it has not signed (framework of actions). An agreement binds from its first
 * day; where none is given, once somebody has signed. Where nobody has signed, that is told once, at the agreement; a
 * working agreement is often kept without signatures, so there it is no gap.
 */
public final class PartyWithoutSignature implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R41",
            Severity.ERROR,
            new Text("Partij die niet heeft ondertekend", "Party that has not signed"),
            new Text(
                    "Wie niet heeft ondertekend, kan zeggen dat de afspraak voor hem niet geldt.",
                    "Whoever has not signed can say that the agreement does not hold for them."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        partijen gemeente, politie
                        geldig van 2026-01-01
                        ondertekend door gemeente op 2025-12-11
                    }
                    """, "politie", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        partijen gemeente, politie
                        geldig van 2026-01-01
                        ondertekend door gemeente op 2025-12-11
                        ondertekend door politie op 2025-12-11
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
        Map<RegionElement, Gap> gaps = new HashMap<>();
        Map<Partner, List<Agreement>> unsigned = new LinkedHashMap<>();
        for (Agreement agreement : facts.region().agreements()) {
            List<Partner> missing = isBinding(agreement, facts) ? missing(agreement, facts) : List.of();
            if (agreement.getSignatures().isEmpty() && !missing.isEmpty()) {
                gaps.put(agreement, new Gap(agreement, nobodySigned(agreement), missing));
            } else {
                missing.forEach(party -> unsigned.computeIfAbsent(party, key -> new ArrayList<>())
                        .add(agreement));
            }
        }
        unsigned.forEach(
                (party, agreements) -> gaps.put(party, new Gap(party, notSigned(party, agreements), agreements)));
        return facts.region().all(RegionElement.class).stream().map(gaps::get).filter(Objects::nonNull);
    }

    private static boolean isBinding(Agreement agreement, RegionFacts facts) {
        LocalDate from = agreement.getValidFrom();
        LocalDate until = agreement.getValidUntil();
        boolean meantToBeSigned = !agreement.getSignatures().isEmpty()
                || from != null && agreement.getKind() != AgreementKind.WORKING_AGREEMENT;
        return meantToBeSigned
                && facts.region()
                        .referenceDate()
                        .map(day -> (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day)))
                        .orElse(false);
    }

    private static List<Partner> missing(Agreement agreement, RegionFacts facts) {
        Set<Partner> signed =
                agreement.getSignatures().stream().map(Signature::getParty).collect(Collectors.toSet());
        return agreement.getParties().stream()
                .filter(party -> !party.eIsProxy() && !signed.contains(party))
                .filter(party -> !facts.participation().hasLeft(party))
                .toList();
    }

    private static Text notSigned(Partner party, List<Agreement> agreements) {
        String title = ElementNames.title(party);
        Text list = Enumeration.titles(agreements);
        return Text.format(
                "De partner \"%s\" is partij bij %s, maar heeft niet ondertekend. De partner kan dan zeggen niet gebonden te zijn. Vraag om de handtekening en leg haar vast: ondertekend door … op …",
                "The partner \"%s\" is party to %s, but has not signed. It can say that it is not bound. Ask for the signature and record it: ondertekend door … op …",
                title,
                list);
    }

    private static Text nobodySigned(Agreement agreement) {
        String title = ElementNames.title(agreement);
        return Text.format(
                "De afspraak \"%s\" geldt, maar niemand heeft ondertekend. Geen enkele partij is er dan zeker aan gebonden. Vraag om de handtekeningen en leg ze vast: ondertekend door … op …",
                "The agreement \"%s\" is in force, but nobody has signed. No party is then surely bound by it. Ask for the signatures and record them: ondertekend door … op …",
                title);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        if (gap.element() instanceof Agreement agreement) {
            return signatures(missing(agreement, facts), List.of(agreement), facts).stream()
                    .map(changes -> new Repair(allSign(facts), changes))
                    .toList();
        }
        Partner party = (Partner) gap.element();
        List<Agreement> agreements =
                gap.involved().stream().map(Agreement.class::cast).toList();
        return Stream.concat(
                        signatures(List.of(party), agreements, facts).stream()
                                .map(changes -> new Repair(oneSigns(party, facts), changes)),
                        withdrawal(party, agreements, facts).stream())
                .toList();
    }

    private static Optional<List<Change>> signatures(
            List<Partner> parties, List<Agreement> agreements, RegionFacts facts) {
        return facts.region()
                .referenceDate()
                .map(day -> agreements.stream()
                        .flatMap(agreement -> parties.stream().map(party -> signature(party, agreement, day)))
                        .toList());
    }

    private static Change signature(Partner party, Agreement agreement, LocalDate day) {
        Signature signature = SamenhangFactory.eINSTANCE.createSignature();
        signature.setParty(party);
        signature.setDate(day);
        return new Change.Add(agreement, SamenhangPackage.Literals.AGREEMENT__SIGNATURES, signature);
    }

    private static Text oneSigns(Partner party, RegionFacts facts) {
        Text day = day(facts);
        String title = ElementNames.title(party);
        return Text.format(
                "Leg vast dat \"%s\" op %s heeft ondertekend (controleer de datum)",
                "Record that \"%s\" signed on %s (check the date)", title, day);
    }

    private static Text allSign(RegionFacts facts) {
        Text day = day(facts);
        return Text.format(
                "Leg vast dat alle partijen op %s hebben ondertekend (controleer de datum)",
                "Record that all parties signed on %s (check the date)", day);
    }

    private static Text day(RegionFacts facts) {
        return WrittenDate.of(facts.region().referenceDate().orElseThrow());
    }

    // A partner that acts in a route must stay party to something.
    private static Optional<Repair> withdrawal(Partner party, List<Agreement> agreements, RegionFacts facts) {
        boolean boundElsewhere =
                facts
                        .references()
                        .sources(party, SamenhangPackage.Literals.AGREEMENT__PARTIES, Agreement.class)
                        .stream()
                        .anyMatch(agreement -> !agreements.contains(agreement));
        if (!boundElsewhere && facts.participation().isInRoute(party)) {
            return Optional.empty();
        }
        String title = ElementNames.title(party);
        Text list = Enumeration.titles(agreements);
        return Optional.of(new Repair(
                Text.format("Haal \"%s\" weg als partij bij %s", "Remove \"%s\" as a party to %s", title, list),
                agreements.stream()
                        .flatMap(agreement -> withdrawal(party, agreement))
                        .toList()));
    }

    private static Stream<Change> withdrawal(Partner party, Agreement agreement) {
        return Stream.concat(
                Stream.of(new Change.Remove(agreement, SamenhangPackage.Literals.AGREEMENT__PARTIES, party)),
                agreement.getDuties().stream()
                        .filter(duty -> duty.getParty() == party)
                        .map(duty -> new Change.Remove(agreement, SamenhangPackage.Literals.AGREEMENT__DUTIES, duty)));
    }
}
