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
            new SeveralOwners(),
            new RoleThatNobodyFills(),
            new RoleWithoutDeputy(),
            new IdlePartner(),
            new RouteWithoutEnd(),
            new RouteThatNothingStarts(),
            new StepOutOfReach(),
            new StepWithoutActor(),
            new LoopWithoutExit(),
            new DecisionWithoutOtherwise(),
            new StepWithoutTermOrFeedback(),
            new DepartedPartnerInUse(),
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
            new EscalationWithoutWayBack(),
            new SignalThatLeadsNowhere(),
            new SignalSeenFromOneDomain(),
            new NoJointInterpretation(),
            new SchoolWithoutContact(),
            new SafetyRouteWithoutPolice(),
            new ScalingWithoutAuthority(),
            new EscalationWithoutCriterion(),
            new CareAndSafetyHouseTooSoon(),
            new YouthWorkLeftOut(),
            new YoungPeopleOrParentsAbsent(),
            new IncidentWithoutRestoration(),
            new GovernanceWithoutActionAgenda(),
            new ProtocolInNoRoute(),
            new IssueLacksRequiredParts(),
            new ActingPartnerWithoutAgreement(),
            new PartyWithoutSignature(),
            new AgreementExpired(),
            new AgreementWithoutReview(),
            new AgreementWithoutAnchor(),
            new PartyWithoutDuty(),
            new SignatoryWithoutMandate(),
            new IncompleteMeeting(),
            new SharingWithoutLegalBasis(),
            new CovenantAsOnlyBasis(),
            new SensitiveDataWithoutException(),
            new JointProcessingUnsettled(),
            new PoliceDataWithoutGround(),
            new SharingWithoutRetentionOrNotice(),
            new BasisNotInForce(),
            new TermNotDefined(),
            new TermWithoutSharedDefinition(),
            new TermWithoutBehaviour(),
            new SignallerWithoutTraining(),
            new VisionNotShared(),
            new ExternalOwner(),
            new OnlySafetyDepartment(),
            new SchoolWithoutRegionalAgreement(),
            new QuestionWithoutAnswer(),
            new TextWithPersonalData());

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
