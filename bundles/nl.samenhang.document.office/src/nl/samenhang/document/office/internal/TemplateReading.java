package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.office.internal.Placeholder.Part;
import nl.samenhang.document.office.internal.Placeholder.Rest;
import nl.samenhang.document.office.internal.Placeholder.Shown;
import nl.samenhang.document.office.internal.Placeholder.Without;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the placeholders of a template, and tells of each that cannot be used where it stands and what is wrong with it. */
final class TemplateReading {

    /** Two names with as few letters in common have nothing in common. */
    private static final int LEAST_IN_COMMON = 3;

    private final Set<String> parts;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Text> mistakes = new ArrayList<>();
    private final Map<String, Place> seen = new HashMap<>();
    private String behind = "";

    /**
     * A reading.
     *
     * @param parts the ids of all parts that documents can have
     */
    TemplateReading(Set<String> parts) {
        this.parts = Set.copyOf(parts);
    }

    /** Reads the text of the template. */
    void body(WordBody body) {
        behind = "";
        for (Node line : body.nodes()) {
            if (EditedBody.block(line).isPresent()) {
                mistakes.add(
                        new Text(
                                "Het sjabloon bevat tekst die Samenhang heeft gemaakt. Een gemaakt document is geen sjabloon: haal die tekst eruit, of vernieuw het document met --into.",
                                "The template holds text that Samenhang made. A document that was made is no template: take that text out, or renew the document with --into."));
                return;
            }
            Optional<Element> control =
                    Slot.controlOf(line).filter(each -> Placeholder.nameOf(each).isPresent());
            if (control.isPresent()) {
                line(line, control.get());
            } else {
                within(line, Place.Part.BODY);
            }
            remember(line);
        }
    }

    /** Reads a header or footer, where only words about the document can stand. */
    void edge(Node root, Place.Part part) {
        behind = "";
        WordBody.nodes(root).forEach(line -> {
            within(line, part);
            remember(line);
        });
    }

    /** The lines that are placeholders, in the order of the text. */
    List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** What is wrong, in the order of the text; none where all is well. */
    List<Text> mistakes() {
        return List.copyOf(mistakes);
    }

    private void remember(Node line) {
        String words = WordBody.line(WordBody.words(line));
        if (!words.isEmpty()) {
            behind = words;
        }
    }

    private void line(Node line, Element control) {
        Place place = new Place(Place.Part.BODY, behind);
        placeholder(control, place).ifPresent(found -> {
            if (!(found instanceof Shown) && isNew(found, place)) {
                slots.add(new Slot(found, line, control));
            }
        });
        WordBody.nodes(control).forEach(node -> within(node, Place.Part.BODY));
    }

    // Whatever takes a line of its own cannot stand in a sentence, a table, a box or another control.
    private void within(Node node, Place.Part part) {
        Optional<String> name = Placeholder.nameOf(node);
        if (name.isPresent()) {
            Place place = new Place(part, behind);
            placeholder((Element) node, place)
                    .filter(found -> !(found instanceof Shown))
                    .ifPresent(found -> mistakes.add(misplaced(found, place)));
        }
        WordBody.nodes(node).forEach(below -> within(below, part));
    }

    private Optional<Placeholder> placeholder(Element control, Place place) {
        String name = Placeholder.nameOf(control).orElseThrow();
        Optional<Placeholder> placeholder = Placeholder.of(name, parts);
        if (placeholder.isEmpty()) {
            mistakes.add(unknown(name, place));
        } else if (WordBody.child(control, "sdtContent") == null) {
            mistakes.add(Text.format(
                    "Het invulveld “%s” %s is beschadigd: het heeft geen inhoud. Verwijder het en maak het opnieuw.",
                    "The placeholder “%s” %s is damaged: it has no content. Remove it and make it anew.",
                    name,
                    place.text()));
            return Optional.empty();
        }
        return placeholder;
    }

    private boolean isNew(Placeholder found, Place place) {
        String key = switch (found) {
            case Part part -> part.part();
            case Without without -> without.part();
            case Rest rest -> rest.name();
            case Shown shown -> shown.name();
        };
        Place first = seen.putIfAbsent(key, place);
        if (first != null) {
            mistakes.add(Text.format(
                    "Het invulveld “%s” %s gaat over iets waarvoor al een invulveld staat, %s. Haal er één weg.",
                    "The placeholder “%s” %s is about something that has a placeholder already, %s. Remove one of them.",
                    found.name(),
                    place.text(),
                    first.text()));
        }
        return first == null;
    }

    private static Text misplaced(Placeholder found, Place place) {
        return place.part() == Place.Part.BODY
                ? Text.format(
                        "Het invulveld “%s” %s staat midden in een zin, in een tabel, in een tekstvak of in een ander invulveld. Zet het op een eigen regel.",
                        "The placeholder “%s” %s stands within a sentence, a table, a text box or another placeholder. Put it on a line of its own.",
                        found.name(),
                        place.text())
                : Text.format(
                        "Het invulveld “%s” %s hoort in de tekst. In een kop- of voettekst kunnen alleen titel, ondertitel, status en datum staan.",
                        "The placeholder “%s” %s belongs in the text. A header or footer can only show titel, ondertitel, status and datum.",
                        found.name(),
                        place.text());
    }

    private Text unknown(String name, Place place) {
        Text meant = near(name)
                .map(near -> Text.format("Bedoelt u “%s”?", "Do you mean “%s”?", near))
                .orElse(new Text(
                        "Alle invulvelden staan in de handleiding over sjablonen.",
                        "The manual about templates lists all placeholders."));
        return Text.format(
                "Het invulveld “%s” %s is onbekend. %s",
                "The placeholder “%s” %s is unknown. %s", name, place.text(), meant);
    }

    private Optional<String> near(String name) {
        String last = name.substring(name.lastIndexOf(':') + 1);
        boolean without = name.startsWith(Placeholder.PREFIX + Placeholder.WITHOUT);
        Stream<Placeholder> others =
                Stream.concat(Stream.of(new Rest()), Stream.of(Field.values()).map(Shown::new));
        Stream<Placeholder> ofParts = parts.stream().sorted().map(part -> without ? new Without(part) : new Part(part));
        return Stream.concat(others, ofParts)
                .map(Placeholder::name)
                .filter(known -> inCommon(known, last) >= LEAST_IN_COMMON)
                .max(Comparator.comparingInt(known -> inCommon(known, last)));
    }

    // How many letters two names begin with alike.
    private static int inCommon(String known, String last) {
        String part = known.substring(known.lastIndexOf(':') + 1);
        int most = Math.min(part.length(), last.length());
        int common = 0;
        while (common < most && part.charAt(common) == last.charAt(common)) {
            common++;
        }
        return common;
    }
}
