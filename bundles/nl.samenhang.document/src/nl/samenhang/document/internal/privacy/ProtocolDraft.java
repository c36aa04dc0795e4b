package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.internal.draft.DocumentDraft;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.Heading;
import nl.samenhang.document.internal.draft.OpenPoints;

/** Puts the parts of a privacy protocol together. */
public final class ProtocolDraft {

    /** How the document calls itself in a sentence. */
    static final String ITSELF = "dit privacyprotocol";

    private ProtocolDraft() {}

    /** All parts that a privacy protocol can have. */
    public static List<DocumentPart> parts() {
        return Part.ALL.stream().map(Heading::part).toList();
    }

    /**
     * Writes the privacy protocol of a region.
     *
     * @param region the region, not null
     * @param findings what the analysis found, not null
     * @param choice which parts are written, not null
     * @return the protocol
     */
    public static Document of(Region region, List<Finding> findings, PartChoice choice) {
        DraftFacts facts = new DraftFacts(region, findings, List.of());
        ReportingCode code = ReportingCode.of(facts);
        DocumentDraft draft = new DocumentDraft(facts, choice);
        draft.contents();
        draft.add(Part.PARTIES, new PartyList());
        draft.add(Part.STATUS, new StatusArticle());
        draft.add(Part.ROLES, new RolesArticle());
        draft.add(Part.PURPOSES, new PurposesArticle());
        draft.add(Part.GROUNDS, new GroundsArticle());
        draft.add(Part.SHARINGS, new SharingsArticle());
        draft.add(Part.RETENTION, new RetentionArticle());
        draft.add(Part.RIGHTS, new RightsArticle());
        draft.add(Part.SECRECY, new SecrecyArticle());
        draft.add(Part.SECURITY, new SecurityArticle());
        draft.add(Part.ASSESSMENT, new AssessmentArticle());
        draft.add(Part.BREACHES, new BreachesArticle());
        if (code.applies()) {
            draft.add(Part.REPORTING_CODE, new ReportingCodeArticle(code));
        }
        draft.add(Part.review(code.applies()), new ReviewArticle());
        draft.add(
                Part.OPEN_POINTS,
                OpenPoints.about(draft.sections(), "het delen van gegevens", new PrivacyFindings(code)::concern));
        return draft.finish("privacyprotocol", "Privacyprotocol " + region.title());
    }
}
