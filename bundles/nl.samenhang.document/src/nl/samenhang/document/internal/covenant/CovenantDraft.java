package nl.samenhang.document.internal.covenant;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Block;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Document;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.internal.BlockIds;
import nl.samenhang.document.internal.dutch.Dutch;

/** Puts the parts of a covenant together. */
public final class CovenantDraft {

    private static final String STATUS = "Concept; juridisch te toetsen";

    private final CovenantFacts facts;
    private final BlockIds ids = new BlockIds();
    private final List<Section> sections = new ArrayList<>();

    private CovenantDraft(CovenantFacts facts) {
        this.facts = facts;
    }

    /**
     * Writes the covenant of a region.
     *
     * @param region the region, not null
     * @param findings what the analysis found, not null
     * @param pictures the pictures of its routes, not null
     * @return the covenant
     */
    public static Document of(Region region, List<Finding> findings, List<Picture> pictures) {
        return new CovenantDraft(new CovenantFacts(region, findings, pictures)).write();
    }

    private Document write() {
        add(Part.PARTIES, new Parties());
        add(Part.CONSIDERATIONS, new Considerations());
        articles();
        add(Part.SIGNING, new SigningPart());
        add(Part.PARTNER_ANNEX, new PartnerAnnex());
        add(Part.ROUTE_ANNEX, new RouteAnnex());
        add(Part.RESPONSIBILITY_ANNEX, new ResponsibilityAnnex(), Layout.LANDSCAPE);
        add(Part.ACTION_ANNEX, new ActionAnnex());
        add(Part.FRAMEWORK_ANNEX, new FrameworkAnnex(), Layout.LANDSCAPE);
        add(Part.COVERAGE_ANNEX, new CoverageAnnex(), Layout.LANDSCAPE);
        add(Part.TERMS_ANNEX, new TermsAnnex(), Layout.LANDSCAPE);
        add(Part.SHARING_ANNEX, new SharingAnnex(), Layout.LANDSCAPE);
        add(Part.OPEN_POINTS, new OpenPointsAnnex(sections));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents("inhoud", "Inhoud"));
        blocks.addAll(sections);
        return new Document("convenant", title(), subtitle(), STATUS, facts.referenceDate(), blocks);
    }

    private void articles() {
        add(Part.DEFINITIONS, new TermsArticle());
        add(Part.AIM, new AimArticle());
        add(Part.PRINCIPLES, new PrinciplesArticle());
        add(Part.TASKS, new TasksArticle());
        add(Part.LEAD, new LeadArticle());
        add(Part.MEETINGS, new MeetingsArticle());
        add(Part.ROUTES, new RoutesArticle());
        add(Part.SCALING, new ScalingArticle());
        add(Part.INFORMATION, new InformationArticle());
        add(Part.SECRECY, new SecrecyArticle());
        add(Part.EXPERTISE, new ExpertiseArticle());
        add(Part.COMMUNICATION, new CommunicationArticle());
        add(Part.REVIEW, new ReviewArticle());
        add(Part.DURATION, new DurationArticle());
        add(Part.MEMBERSHIP, new MembershipArticle());
        add(Part.DISPUTES, new DisputesArticle());
        add(Part.CLOSING, new ClosingArticle(title()));
    }

    private String title() {
        return facts.agreement()
                .map(ElementNames::title)
                .orElseGet(
                        () -> "Convenant sociale veiligheid " + facts.region().title());
    }

    private String subtitle() {
        String date = facts.referenceDate()
                .map(day -> ", peildatum " + Dutch.date(day))
                .orElse("");
        return facts.region().title() + date;
    }

    private void add(Part part, PartWriter writer) {
        add(part, writer, Layout.PORTRAIT);
    }

    private void add(Part part, PartWriter writer, Layout layout) {
        SectionDraft draft = new SectionDraft(part.id(), ids::unique);
        writer.write(facts, draft);
        sections.add(draft.finish(part.numbering(), part.number(), part.title(), layout));
    }
}
