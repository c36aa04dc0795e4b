package nl.samenhang.language.ide.internal.services;

import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.ConversationCard;
import nl.samenhang.model.IssueKind;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.MeetingKind;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.Question;
import nl.samenhang.model.RequiredStep;
import org.eclipse.emf.ecore.EObject;

/** What is worth knowing at a glance of a catalogue and its entries. */
final class CatalogEssentials {

    private static final Text YES = new Text("ja", "yes");
    private static final Text NO_ADVICE = new Text(
            "Dit is een hulpmiddel om te kiezen en geen juridisch advies; laat de keuze toetsen.",
            "This helps to choose and is no legal advice; have the choice reviewed.");

    private CatalogEssentials() {}

    static Facts of(EObject element) {
        return switch (element) {
            case Catalog catalog ->
                new Facts()
                        .add("Versie", "Version", catalog.getVersion())
                        .add("Vult aan", "Extends", catalog.getExtends());
            case PartnerKind kind -> new Facts().add("Domein", "Domain", kind.getDomain());
            case IssueKind kind ->
                new Facts()
                        .add("Vereist protocol", "Required protocol", kind.getRequiredProtocols())
                        .add("Vereiste partner", "Required partner", kind.getRequiredPartners());
            case MeetingKind kind -> meeting(kind);
            case ProtocolKind kind -> new Facts().add("Vereiste stappen", "Required steps", kind.getRequiredSteps());
            case RequiredStep step -> new Facts().add("Van", "Of", step.eContainer());
            case LegalBasis basis -> basis(basis);
            case ConversationCard card ->
                new Facts()
                        .add(
                                "Aantal vragen",
                                "Number of questions",
                                card.getQuestions().size());
            case Question question -> question(question);
            default -> new Facts();
        };
    }

    private static Facts meeting(MeetingKind kind) {
        return kind.getLayer() == MeetingLayer.UNSPECIFIED
                ? new Facts()
                : new Facts().add("Laag", "Layer", ValueWords.of(kind.getLayer()));
    }

    private static Facts basis(LegalBasis basis) {
        Facts facts = new Facts().addValues("Voor", "For", basis.getDataClasses());
        if (basis.isException()) {
            facts.add("Uitzondering op een verbod", "Exception to a prohibition", YES);
        }
        return facts.add("Status", "Status", status(basis))
                .add("Geldend sinds", "In force since", basis.getInForceFrom())
                .add("Ingetrokken op", "Withdrawn on", basis.getWithdrawnOn())
                .add("Bron", "Source", basis.getSource())
                .add("Let op", "Mind", NO_ADVICE);
    }

    private static Text status(LegalBasis basis) {
        if (basis.getWithdrawnOn() != null) {
            return new Text("ingetrokken", "withdrawn");
        }
        if (basis.isProposed()) {
            return new Text("voorgesteld, geldt nog niet", "proposed, not in force yet");
        }
        return basis.getInForceFrom() == null
                ? new Text("geen datum bekend", "no date known")
                : new Text("geldend", "in force");
    }

    private static Facts question(Question question) {
        Facts facts = new Facts().add("Kaart", "Card", question.eContainer());
        return lesson(question.getLesson()) == null ? facts : facts.add("Les", "Lesson", lesson(question.getLesson()));
    }

    private static Text lesson(int number) {
        return switch (number) {
            case 1 -> Source.LESSON_1.title();
            case 2 -> Source.LESSON_2.title();
            case 3 -> Source.LESSON_3.title();
            case 4 -> Source.LESSON_4.title();
            case 5 -> Source.LESSON_5.title();
            case 6 -> Source.LESSON_6.title();
            case 7 -> Source.LESSON_7.title();
            default -> null;
        };
    }
}
