package nl.samenhang.document.internal.covenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;

/** Article 6: the meetings, who chairs and attends them and how often. */
final class MeetingsArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Meeting> meetings = facts.region().meetings();
        if (meetings.isEmpty()) {
            draft.open("geen", "in welke overleggen werken de partijen samen? Voeg “overleg …” toe aan het model.");
            return;
        }
        draft.clause(
                "algemeen",
                "De partijen overleggen op bestuurlijk, beleidsmatig en uitvoerend niveau. De voorzitter van een overleg zorgt voor de agenda, de uitnodiging en de vastlegging van afspraken.");
        draft.clause("verdeling", "De overleggen zijn als volgt ingericht.");
        List<Column> columns = List.of(
                new Column("Overleg", 4),
                new Column("Niveau", 3),
                new Column("Voorzitter", 4),
                new Column("Deelnemers", 6),
                new Column("Hoe vaak", 3));
        draft.table(
                "tabel",
                "Overleggen",
                columns,
                meetings.stream().map(MeetingsArticle::row).toList());
        meetings.stream()
                .filter(meeting -> !Names.known(meeting.getAgendaFor()).isEmpty())
                .forEach(meeting -> agenda(meeting, draft));
        meetings.forEach(meeting -> missing(meeting, draft));
    }

    private static Row row(Meeting meeting) {
        String chair = meeting.getChair() == null ? "" : Names.inSentence(List.of(meeting.getChair()));
        return SectionDraft.row(
                List.of(
                        ElementNames.title(meeting),
                        layer(meeting),
                        SectionDraft.cell(chair),
                        SectionDraft.cell(Names.inSentence(meeting.getMembers())),
                        SectionDraft.cell(meeting.getFrequency() == null ? "" : Dutch.rhythm(meeting.getFrequency()))),
                meeting);
    }

    private static String layer(Meeting meeting) {
        boolean own = meeting.getLayer() != MeetingLayer.UNSPECIFIED
                || meeting.getKind() == null
                || meeting.getKind().eIsProxy();
        return switch (own ? meeting.getLayer() : meeting.getKind().getLayer()) {
            case GOVERNANCE -> "Bestuurlijk";
            case POLICY -> "Beleidsmatig";
            case OPERATIONAL -> "Uitvoerend";
            case UNSPECIFIED -> "nog in te vullen";
        };
    }

    private static void agenda(Meeting meeting, SectionDraft draft) {
        draft.clause(
                "doeagenda." + ElementNames.qualifiedName(meeting),
                "%s houdt een doe-agenda bij voor %s."
                        .formatted(DutchPhrases.capital(Names.called(meeting)), Names.called(meeting.getAgendaFor())),
                meeting);
    }

    private static void missing(Meeting meeting, SectionDraft draft) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (meeting.getChair() == null) {
            missing.put("de voorzitter", "“voorzitter …”");
        }
        if (meeting.getMembers().isEmpty()) {
            missing.put("de deelnemers", "“deelnemers …”");
        }
        if (meeting.getFrequency() == null) {
            missing.put("de frequentie", "“elke …”");
        }
        if (!missing.isEmpty()) {
            boolean one = missing.size() == 1 && !missing.containsKey("de deelnemers");
            draft.open(
                    "ontbreekt." + ElementNames.qualifiedName(meeting),
                    "van %s %s %s. Vul bij dit overleg %s aan."
                            .formatted(
                                    Names.called(meeting),
                                    one ? "ontbreekt" : "ontbreken",
                                    Dutch.enumeration(List.copyOf(missing.keySet())),
                                    Dutch.enumeration(List.copyOf(missing.values()))),
                    meeting);
        }
    }
}
