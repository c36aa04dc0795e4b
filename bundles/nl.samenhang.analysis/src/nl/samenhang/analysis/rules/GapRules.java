package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.analysis.GapRule;

/** All rules of the tool. */
public final class GapRules {

    private static final List<GapRule> ALL = List.of(
            new IssueWithoutOwner(),
            new RoleThatNobodyFills(),
            new IdlePartner(),
            new RouteWithoutEnd(),
            new RouteThatNothingStarts(),
            new StepOutOfReach(),
            new StepWithoutActor(),
            new IssueWithoutIncidentResponse(),
            new IssueWithoutPrevention(),
            new IssueWithoutFoundation(),
            new TargetGroupWithoutPrevention(),
            new KeyPartnerWithoutAction(),
            new IssueLinkedToNoOther(),
            new SignalWithoutSharedIntake(),
            new StartingPointUndecided(),
            new IssueWithoutTrendSource(),
            new TrendSourceThatFeedsNothing(),
            new RoutesNotLinked(),
            new SignalThatLeadsNowhere(),
            new SignalSeenFromOneDomain(),
            new NoJointInterpretation(),
            new SchoolWithoutContact(),
            new SafetyRouteWithoutPolice(),
            new YouthWorkLeftOut(),
            new YoungPeopleOrParentsAbsent(),
            new IncidentWithoutRestoration(),
            new GovernanceWithoutActionAgenda(),
            new ProtocolInNoRoute(),
            new IssueLacksRequiredParts(),
            new ActingPartnerWithoutAgreement(),
            new SharingWithoutLegalBasis());

    private static final Map<String, GapRule> BY_ID = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(rule -> rule.info().id(), Function.identity()));

    private GapRules() {}

    /**
     * All rules, by id.
     *
     * @return the rules, never empty
     */
    public static List<GapRule> all() {
        return ALL;
    }

    /**
     * The rule of an id.
     *
     * @param id the id, such as R24; not null
     * @return the rule; empty where no rule has this id
     */
    public static Optional<GapRule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
