package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.Heading;
import nl.samenhang.document.internal.draft.OpenPoints;
import nl.samenhang.document.internal.draft.Secrecy;

/** Puts the parts of a covenant together. */
public final class CovenantDraft {

    private final DraftFacts facts;
    private final DocumentDraft draft;

    private CovenantDraft(DraftFacts facts, PartChoice choice) {
        this.facts = facts;
        this.draft = new DocumentDraft(facts, choice);
    }

    /** All parts that a covenant can have. */
    public static List<DocumentPart> parts() {
        return Part.ALL.stream().map(Heading::part).toList();
    }

    /**
     * Writes the covenant of a region.
     *
     * @param region the region, not null
     * @param findings what the analysis found, not null
     * @param pictures the pictures of its routes, not null
     * @param choice which parts are written, not null
     * @return the covenant
     */
    public static Document of(Region region, List<Finding> findings, List<Picture> pictures, PartChoice choice) {
        return new CovenantDraft(new DraftFacts(region, findings, pictures), choice).write();
    }

    private Document write() {
        draft.contents();
        draft.add(Part.PARTIES, new Parties());
        draft.add(Part.CONSIDERATIONS, new Considerations());
        articles();
        draft.add(Part.SIGNING, new SigningPart());
        draft.add(Part.PARTNER_ANNEX, new PartnerAnnex());
        draft.add(Part.ROUTE_ANNEX, new RouteAnnex());
        draft.add(Part.RESPONSIBILITY_ANNEX, new ResponsibilityAnnex(), Layout.LANDSCAPE);
        draft.add(Part.ACTION_ANNEX, new ActionAnnex());
        draft.add(Part.FRAMEWORK_ANNEX, new FrameworkAnnex(), Layout.LANDSCAPE);
        draft.add(Part.COVERAGE_ANNEX, new CoverageAnnex(), Layout.LANDSCAPE);
        draft.add(Part.TERMS_ANNEX, new TermsAnnex(), Layout.LANDSCAPE);
        draft.add(Part.SHARING_ANNEX, new SharingAnnex(), Layout.LANDSCAPE);
        draft.add(Part.OPEN_POINTS, OpenPoints.ofAll(draft.sections()));
        return draft.finish("convenant", title());
    }

    private void articles() {
        draft.add(Part.DEFINITIONS, new TermsArticle());
        draft.add(Part.AIM, new AimArticle());
        draft.add(Part.PRINCIPLES, new PrinciplesArticle());
        draft.add(Part.TASKS, new TasksArticle());
        draft.add(Part.LEAD, new LeadArticle());
        draft.add(Part.MEETINGS, new MeetingsArticle());
        draft.add(Part.ROUTES, new RoutesArticle());
        draft.add(Part.SCALING, new ScalingArticle());
        draft.add(Part.INFORMATION, new InformationArticle());
        draft.add(Part.SECRECY, new Secrecy("dit convenant"));
        draft.add(Part.EXPERTISE, new ExpertiseArticle());
        draft.add(Part.COMMUNICATION, new CommunicationArticle());
        draft.add(Part.REVIEW, new ReviewArticle());
        draft.add(Part.DURATION, new DurationArticle());
        draft.add(Part.MEMBERSHIP, new MembershipArticle());
        draft.add(Part.DISPUTES, new DisputesArticle());
        draft.add(Part.CLOSING, new ClosingArticle(title()));
    }

    private String title() {
        return facts.agreement()
                .map(ElementNames::title)
                .orElseGet(
                        () -> "Convenant sociale veiligheid " + facts.region().title());
    }
}
