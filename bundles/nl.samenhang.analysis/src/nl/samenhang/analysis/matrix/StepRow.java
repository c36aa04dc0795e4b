package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;

/** One step in the matrix of responsibilities. Behind roles and departments it looks for the partners. */
final class StepRow {

    private final Route route;
    private final Step step;
    private final List<Actor> accountable;
    private final Set<Partner> accountablePartners;
    private final List<String> names;

    /** The actors that make a partner take part: itself, its departments, and roles that it fills. */
    private final Map<Responsibility, Map<Partner, List<Actor>>> through = new EnumMap<>(Responsibility.class);

    StepRow(Route route, Step step) {
        this.route = route;
        this.step = step;
        this.accountable = Responsibility.ACCOUNTABLE.named(step);
        this.names = List.of(ElementNames.qualifiedName(step));
        for (Responsibility part : Responsibility.values()) {
            through.put(part, byPartner(part.named(step)));
        }
        this.accountablePartners = through.get(Responsibility.ACCOUNTABLE).keySet();
    }

    private static Map<Partner, List<Actor>> byPartner(List<Actor> actors) {
        Map<Partner, List<Actor>> byPartner = new LinkedHashMap<>();
        for (Actor actor : actors) {
            Participation.partnersBehind(List.of(actor))
                    .forEach(partner -> byPartner
                            .computeIfAbsent(partner, key -> new ArrayList<>())
                            .add(actor));
        }
        return byPartner;
    }

    /** All partners with any part in this step. */
    Set<Partner> partners() {
        Set<Partner> partners = new LinkedHashSet<>();
        through.values().forEach(part -> partners.addAll(part.keySet()));
        return partners;
    }

    /** The role that is accountable and that several partners fill; empty where there is none. */
    Optional<Actor> dividedRole() {
        return accountability() == Mark.DIVIDED ? Optional.of(accountable.getFirst()) : Optional.empty();
    }

    Row row(List<Partner> columns) {
        return new Row(
                new Header(ElementNames.title(step), details(), names),
                accountability() == Mark.ACCOUNTABLE ? Mark.FILLED : accountability(),
                columns.stream().map(this::cell).toList());
    }

    private Mark accountability() {
        if (accountablePartners.isEmpty()) {
            return Mark.OPEN;
        }
        if (accountable.size() > 1) {
            return Mark.CONFLICT;
        }
        return accountablePartners.size() == 1 ? Mark.ACCOUNTABLE : Mark.DIVIDED;
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        meeting().ifPresent(meeting -> details.add("in " + ElementNames.title(meeting)));
        if (isNobodys()) {
            details.add(Mark.OPEN.sign() + ": niemand verantwoordelijk");
        }
        switch (accountability()) {
            case OPEN -> details.add(Mark.OPEN.sign() + ": niemand eindverantwoordelijk");
            case CONFLICT -> details.add(Mark.CONFLICT.sign() + ": meer dan één eindverantwoordelijke");
            default -> {
                // One E stands in the row itself.
            }
        }
        return details;
    }

    private Optional<Meeting> meeting() {
        return Optional.ofNullable(step.getMeeting()).filter(meeting -> !meeting.eIsProxy());
    }

    // What is done in a meeting is done by whoever sits in it.
    private boolean isNobodys() {
        return Responsibility.RESPONSIBLE.named(step).isEmpty() && meeting().isEmpty();
    }

    private Cell cell(Partner partner) {
        List<String> letters = new ArrayList<>();
        Set<String> elements = new LinkedHashSet<>(names);
        for (Responsibility part : Responsibility.values()) {
            List<Actor> actors = through.get(part).getOrDefault(partner, List.of());
            if (!actors.isEmpty()) {
                boolean divided = part == Responsibility.ACCOUNTABLE && accountability() == Mark.DIVIDED;
                letters.add(part.letter() + (divided ? "*" : ""));
                elements.addAll(ActorNames.names(actors));
            }
        }
        elements.add(ElementNames.qualifiedName(partner));
        List<String> lines = letters.isEmpty() ? List.of() : List.of(String.join(", ", letters));
        return new Cell(mark(partner, letters), lines, List.copyOf(elements));
    }

    private Mark mark(Partner partner, List<String> letters) {
        if (accountablePartners.contains(partner)) {
            return accountability();
        }
        return letters.isEmpty() ? Mark.EMPTY : Mark.FILLED;
    }

    Stream<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        if (isNobodys()) {
            notes.add(note(Mark.OPEN, "Bij %s is niemand verantwoordelijk.".formatted(inSentence())));
        }
        if (accountable.isEmpty()) {
            notes.add(note(Mark.OPEN, "Bij %s is niemand eindverantwoordelijk.".formatted(inSentence())));
        } else if (accountablePartners.isEmpty()) {
            notes.add(note(
                    Mark.OPEN,
                    "Bij %s is %s eindverantwoordelijk, maar geen enkele partner vervult die rol."
                            .formatted(inSentence(), quoted(accountable))));
        }
        if (accountable.size() > 1) {
            notes.add(note(
                    Mark.CONFLICT,
                    "Bij %s is meer dan één partij eindverantwoordelijk: %s. Spreek af wie van hen dat is."
                            .formatted(inSentence(), ActorNames.enumerated(accountable))));
        }
        return notes.stream();
    }

    private static String quoted(List<Actor> actors) {
        return DutchPhrases.enumeration(
                actors.stream().map(ActorNames::of).map(DutchPhrases::quoted).toList());
    }

    private Sentence note(Mark mark, String text) {
        return new Sentence(mark, text, names);
    }

    /** All parts of this step, as the text names them: a role with the partners that fill it. */
    Sentence sentence() {
        String place = meeting()
                .map(meeting -> ", in " + DutchPhrases.named("het", "overleg", ElementNames.title(meeting)))
                .orElse("");
        List<String> parts = new ArrayList<>();
        for (Responsibility part : Responsibility.values()) {
            told(part)
                    .map(told -> parts.isEmpty() ? told : DutchPhrases.capital(told))
                    .ifPresent(parts::add);
        }
        return new Sentence("Bij " + inSentence() + place + ": " + String.join(". ", parts) + ".", names);
    }

    private Optional<String> told(Responsibility part) {
        List<Actor> named = part.named(step);
        if (named.isEmpty()) {
            boolean asked = part == Responsibility.ACCOUNTABLE || (part == Responsibility.RESPONSIBLE && isNobodys());
            return asked ? Optional.of("niemand " + part.word()) : Optional.empty();
        }
        boolean divided = part == Responsibility.ACCOUNTABLE && accountability() == Mark.DIVIDED;
        List<String> told = named.stream()
                .map(actor -> called(actor, divided ? " of " : " en "))
                .toList();
        return Optional.of(part.word() + " " + DutchPhrases.enumeration(told));
    }

    private static String called(Actor actor, String and) {
        if (!(actor instanceof Role)) {
            return ActorNames.of(actor);
        }
        List<String> partners = Participation.partnersBehind(List.of(actor)).stream()
                .map(ElementNames::title)
                .toList();
        String filled = partners.isEmpty() ? "door niemand vervuld" : String.join(and, partners);
        return ElementNames.title(actor) + " (" + filled + ")";
    }

    private String inSentence() {
        return DutchPhrases.named("de", "stap", ElementNames.title(step)) + " van "
                + DutchPhrases.named("de", "route", ElementNames.title(route));
    }
}
