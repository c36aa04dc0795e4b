package nl.samenhang.document.internal.factsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Cell;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.Table.Tone;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/** The signals by where they come in: the first step, its route, who takes it and within what time; safety first. */
final class SignalsPart implements PartWriter {

    private static final Room ROOM = new Room(14);

    private static final int MOST_SIGNALS = 8;

    /** A signal may lead to many routes at once; who looks further finds them in the covenant. */
    private static final int MOST_ENTRIES = 2;

    private static final List<Column> COLUMNS = List.of(
            new Column("Wat ziet of hoort u?", 7), new Column("Eerste stap", 7), new Column("Wie en wanneer", 7));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Signal> signals = facts.region().signals();
        if (signals.isEmpty()) {
            draft.open("geen", "met welke signalen kan iemand ergens terecht? Voeg “signaal …” toe aan het model.");
            return;
        }
        draft.paragraph(
                "inleiding", Prose.of("Blijf er niet mee zitten. Zoek wat u ziet of hoort, en neem contact op."));
        Map<List<Entry>, List<Signal>> byEntry = byEntry(signals);
        List<List<Entry>> order = byEntry.keySet().stream()
                .sorted(Comparator.comparing(entries -> !isForSafety(entries)))
                .toList();
        Room.Fitting<Row> fitting = ROOM.rows(
                COLUMNS,
                order.stream()
                        .map(entries -> row(entries, byEntry.get(entries)))
                        .toList());
        draft.table("tabel", "Van signaal naar eerste stap", COLUMNS, fitting.shown());
        int shown = order.stream()
                .limit(fitting.shown().size())
                .mapToInt(entries -> Math.min(MOST_SIGNALS, byEntry.get(entries).size()))
                .sum();
        Left.write(signals.size() - shown, "signaal", "signalen", draft);
    }

    private static Map<List<Entry>, List<Signal>> byEntry(List<Signal> signals) {
        Map<List<Entry>, List<Signal>> byEntry = new LinkedHashMap<>();
        signals.forEach(signal -> byEntry.computeIfAbsent(Entry.of(signal), any -> new ArrayList<>())
                .add(signal));
        return byEntry;
    }

    private static boolean isForSafety(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.route().getKind() == RouteKind.SAFETY);
    }

    private static Row row(List<Entry> entries, List<Signal> signals) {
        List<Signal> shown = signals.stream().limit(MOST_SIGNALS).toList();
        List<Step> steps =
                entries.stream().flatMap(entry -> entry.step().stream()).toList();
        return new Row(
                SectionDraft.names(shown.toArray(Signal[]::new)),
                List.of(
                        cell(Tone.STRONG, shown.stream().map(Short::title)),
                        cell(Tone.PLAIN, entries.stream().limit(MOST_ENTRIES).map(SignalsPart::begin)),
                        cell(
                                Tone.PLAIN,
                                steps.stream()
                                        .limit(MOST_ENTRIES)
                                        .map(SignalsPart::who)
                                        .distinct())));
    }

    private static String begin(Entry entry) {
        String route = Short.title(entry.route());
        return entry.step().map(step -> Short.title(step) + " (" + route + ")").orElse(route);
    }

    private static String who(Step step) {
        String who = Short.performers(step);
        String within = Short.within(step.getTerm());
        return who.isEmpty() || within.isEmpty() ? who + within : who + ", " + within;
    }

    private static Cell cell(Tone tone, Stream<String> texts) {
        List<String> given = texts.filter(text -> !text.isEmpty()).toList();
        List<Prose> lines = (given.isEmpty() ? List.of("") : given)
                .stream().map(SectionDraft::cell).map(Prose::of).toList();
        return new Cell(given.isEmpty() ? Tone.ATTENTION : tone, lines, List.of());
    }
}
