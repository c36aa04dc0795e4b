package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
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
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingKind;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.SamenhangPackage.Literals;

/**
 * R62: a school for secondary or vocational education is party to no agreement that is anchored in a regional meeting
 * (conversation cards, lesson 3). Its pupils come from more than one municipality.
 */
public final class SchoolWithoutRegionalAgreement implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R62",
            Severity.INFO,
            new Text(
                    "Vo of mbo zonder regionale afspraak",
                    "Secondary or vocational school without a regional agreement"),
            new Text(
                    "Leerlingen van vo en mbo komen uit meer gemeenten. Een afspraak met één gemeente dekt hen niet allemaal.",
                    "Pupils of secondary and vocational schools come from several municipalities. An agreement with one does not cover them all."),
            List.of(Source.CARDS));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner school "Vmbo Het Baken" soort schoolVo
            overleg rea "Regionale Educatieve Agenda" soort rea
            afspraak akkoord "Akkoord vo en mbo" soort werkafspraak { partijen school }
            """, "school", """
            partner school "Vmbo Het Baken" soort schoolVo
            overleg rea "Regionale Educatieve Agenda" soort rea
            afspraak akkoord "Akkoord vo en mbo" soort werkafspraak { partijen school verankerd in rea }
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
        Set<Partner> covered = facts.region().agreements().stream()
                .filter(agreement ->
                        agreement.getAnchoredIn().stream().anyMatch(SchoolWithoutRegionalAgreement::mayBeRegional))
                .flatMap(agreement -> agreement.getParties().stream())
                .collect(Collectors.toSet());
        return Candidates.partners(facts, PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL).stream()
                .filter(school -> !covered.contains(school))
                .map(school -> new Gap(school, message(school)));
    }

    // Of a meeting or a kind that is not defined nothing can be said.
    private static boolean mayBeRegional(Meeting meeting) {
        MeetingKind kind = meeting.getKind();
        return meeting.eIsProxy() || kind != null && (kind.eIsProxy() || kind.isRegional());
    }

    private static Text message(Partner school) {
        return Text.format(
                "Voor \"%s\" is er geen regionale afspraak. Leerlingen uit andere gemeenten vallen zo buiten de afspraken. Maak de school partij bij een afspraak die in een regionaal overleg is verankerd.",
                "For \"%s\" there is no regional agreement. Pupils from other municipalities so fall outside what was agreed. Make the school party to an agreement that is anchored in a regional meeting.",
                ElementNames.title(school));
    }

    // An agreement that the school is party to can be anchored regionally; one that is, can take the school in.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner school = (Partner) gap.element();
        return facts.region().agreements().stream()
                .flatMap(agreement -> repairs(agreement, school, facts))
                .limit(Candidates.MOST)
                .toList();
    }

    private static Stream<Repair> repairs(Agreement agreement, Partner school, RegionFacts facts) {
        if (agreement.getAnchoredIn().stream().anyMatch(SchoolWithoutRegionalAgreement::mayBeRegional)) {
            return Stream.of(Repair.of(
                    Text.format(
                            "Maak de school partij bij \"%s\"",
                            "Make the school party to \"%s\"", ElementNames.title(agreement)),
                    new Change.Add(agreement, Literals.AGREEMENT__PARTIES, school)));
        }
        return facts.region().meetings().stream()
                .filter(meeting -> agreement.getParties().contains(school) && mayBeRegional(meeting))
                .map(meeting -> Repair.of(
                        Text.format(
                                "Veranker \"%s\" in \"%s\"",
                                "Anchor \"%s\" in \"%s\"", ElementNames.title(agreement), ElementNames.title(meeting)),
                        new Change.Add(agreement, Literals.AGREEMENT__ANCHORED_IN, meeting)));
    }
}
