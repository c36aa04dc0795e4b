package nl.samenhang.analysis.rules;

import java.util.List;
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
            new RoutesNotLinked(),
            new SignalThatLeadsNowhere(),
            new ActingPartnerWithoutAgreement(),
            new SharingWithoutLegalBasis());

    private GapRules() {}

    /**
     * All rules, by id.
     *
     * @return the rules, never empty
     */
    public static List<GapRule> all() {
        return ALL;
    }
}
