package nl.samenhang.language.ide.internal.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.CatalogUse;
import nl.samenhang.model.Department;
import nl.samenhang.model.Factor;
import nl.samenhang.model.Flow;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Term;
import nl.samenhang.model.Training;
import nl.samenhang.model.TrendSource;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;

/** What is worth knowing at a glance of an element of a region. */
final class RegionEssentials {

    private RegionEssentials() {}

    static Facts of(EObject element) {
        return switch (element) {
            case RegionFile file -> region(file);
            case Vision vision ->
                new Facts()
                        .add("Tekst", "Text", vision.getText())
                        .add("Verankerd in", "Anchored in", vision.getAnchoredIn());
            case Partner partner -> partner(partner);
            case Department department ->
                new Facts().add("Van", "Of", department.eContainer()).add("Domein", "Domain", department.getDomain());
            case Role role -> role(role);
            case Issue issue -> issue(issue);
            case Factor factor ->
                new Facts()
                        .add("Soort", "Kind", ValueWords.of(factor.getKind()))
                        .add("Voor", "For", factor.getIssues());
            case Signal signal -> signal(signal);
            case Route route -> route(route);
            case Step step -> step(step);
            case RouteEnd end -> new Facts().add("Van", "Of", end.eContainer());
            case Ladder ladder -> new Facts().add("Treden", "Rungs", ladder.getRungs());
            case Meeting meeting -> meeting(meeting);
            case Agreement agreement -> agreement(agreement);
            case InformationSharing sharing -> sharing(sharing);
            case Term term ->
                new Facts().add("Gezamenlijke omschrijving", "Shared definition", term.getSharedDefinition());
            case Training training -> training(training);
            case Protocol protocol ->
                new Facts().add("Soort", "Kind", protocol.getKind()).add("Van", "Of", protocol.getOwners());
            case TrendSource source -> new Facts().add("Van", "Of", source.getProviders());
            default -> new Facts();
        };
    }

    private static Facts region(RegionFile file) {
        return new Facts()
                .add("Peildatum", "Reference date", file.getReferenceDate())
                .add("Omvat", "Comprises", String.join(", ", file.getMunicipalities()))
                .add(
                        "Gebruikt",
                        "Uses",
                        file.getUses().stream().map(CatalogUse::getCatalog).toList());
    }

    private static Facts partner(Partner partner) {
        return new Facts()
                .add("Soort", "Kind", partner.getKind())
                .add("Afdelingen", "Departments", partner.getDepartments())
                .add("Contact", "Contact", partner.getContacts())
                .add("Betrokken van", "Involved from", partner.getInvolvedFrom())
                .add("Betrokken tot en met", "Involved until", partner.getInvolvedUntil());
    }

    private static Facts role(Role role) {
        return new Facts()
                .add("Soort", "Kind", role.getKind())
                .add("Vervuld door", "Filled by", role.getFilledBy())
                .add("Plaatsvervanger", "Deputy", role.getDeputies())
                .add("Ruggensteun", "Backing", role.getBacking());
    }

    private static Facts issue(Issue issue) {
        return new Facts()
                .add("Soort", "Kind", issue.getKind())
                .add("Eigenaar", "Owner", issue.getOwners())
                .add("Regie", "Lead", issue.getLead())
                .add("Hangt samen met", "Connected with", issue.getRelatedIssues())
                .add("Startpunt omdat", "Starting point because", reason(issue));
    }

    private static String reason(Issue issue) {
        return issue.getStartingPoint() == null
                ? null
                : issue.getStartingPoint().getReason();
    }

    private static Facts signal(Signal signal) {
        return new Facts()
                .addValues("Te zien in", "Seen in", signal.getSpheres())
                .add("Gezien door", "Seen by", signal.getObservers())
                .add("Wijst op", "Points to", signal.getIssues())
                .add("Leidt naar", "Leads to", signal.getLeadsTo());
    }

    private static Facts route(Route route) {
        return new Facts()
                .add("Soort", "Kind", ValueWords.of(route.getKind()))
                .add("Voor", "For", route.getIssues())
                .add(
                        "Stappen",
                        "Steps",
                        route.getNodes().stream().filter(Step.class::isInstance).toList());
    }

    private static Facts step(Step step) {
        Facts facts = new Facts()
                .add("Van", "Of", step.eContainer())
                .add("Door", "By", step.getActors())
                .add("In", "In", step.getMeeting())
                .add("Eindverantwoordelijk", "Accountable", step.getAccountable());
        return step.getTerm() == null ? facts : facts.add("Binnen", "Within", ValueWords.of(step.getTerm()));
    }

    private static Facts meeting(Meeting meeting) {
        Facts facts = new Facts().add("Soort", "Kind", meeting.getKind());
        if (meeting.getLayer() != MeetingLayer.UNSPECIFIED) {
            facts.add("Laag", "Layer", ValueWords.of(meeting.getLayer()));
        }
        facts.add("Voorzitter", "Chair", meeting.getChair()).add("Deelnemers", "Members", meeting.getMembers());
        return meeting.getFrequency() == null
                ? facts
                : facts.add("Hoe vaak", "How often", ValueWords.every(meeting.getFrequency()));
    }

    private static Facts agreement(Agreement agreement) {
        LocalDate review =
                agreement.getReview() == null ? null : agreement.getReview().getNext();
        return new Facts()
                .add("Soort", "Kind", ValueWords.of(agreement.getKind()))
                .add("Partijen", "Parties", agreement.getParties())
                .add("Voor", "For", agreement.getIssues())
                .add("Geldig van", "Valid from", agreement.getValidFrom())
                .add("Geldig tot en met", "Valid until", agreement.getValidUntil())
                .add("Eerstvolgende evaluatie", "Next review", review);
    }

    private static Facts sharing(InformationSharing sharing) {
        List<EObject> receivers = new ArrayList<>();
        sharing.getFlows().forEach(flow -> receivers.addAll(flow.getTo()));
        Facts facts = new Facts()
                .add("Doel", "Purpose", sharing.getPurpose())
                .add(
                        "Van",
                        "From",
                        sharing.getFlows().stream()
                                .map(Flow::getFrom)
                                .distinct()
                                .toList())
                .add("Naar", "To", receivers.stream().distinct().toList())
                .add("Grondslag", "Legal basis", sharing.getBases());
        return sharing.getRetention() == null
                ? facts
                : facts.add("Bewaartermijn", "Kept for", ValueWords.of(sharing.getRetention()));
    }

    private static Facts training(Training training) {
        return new Facts()
                .add("Voor", "For", training.getRoles())
                .add("Over", "About", training.getIssues())
                .add("Gepland op", "Planned for", training.getPlanned());
    }
}
