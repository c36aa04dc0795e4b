package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.internal.Placeholder.Part;
import nl.samenhang.document.office.internal.Placeholder.Rest;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Node;

/** Writes a document into a template. */
final class TemplateFilling {

    private static final Rest REST = new Rest();

    private final TemplateFile template;
    private final Document document;

    /**
     * A filling.
     *
     * @param template the template
     * @param document the document, of the parts that the template chooses
     */
    TemplateFilling(TemplateFile template, Document document) {
        this.template = template;
        this.document = document;
    }

    static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    byte[] render() {
        WordFile before = template.document();
        WordBody empty = WordBody.read(before.part(before.text()));
        List<Slot> slots = slots(empty);
        Set<String> own = ownOf(empty, slots);
        boolean titled = Fields.isShown(Field.TITEL, empty.body());
        try (XWPFDocument word = open(before.bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (before.settings().isEmpty()) {
                word.createRelationship(XWPFRelation.SETTINGS, XWPFFactory.getInstance());
            }
            Looks looks = Looks.of(word);
            Properties.set(document, word);
            write(word, looks, slots, sectionsOf(empty, slots), titled);
            word.write(out);
            WordFile written = WordFile.open(out.toByteArray());
            finish(written, looks, new Origin(document.id(), template.choice(), own, document.title()));
            return written.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be composed", e);
        }
    }

    private List<Slot> slots(WordBody body) {
        TemplateReading reading = new TemplateReading(template.parts());
        reading.body(body);
        return reading.slots();
    }

    // What somebody adds to the file later is told apart from this.
    private static Set<String> ownOf(WordBody body, List<Slot> slots) {
        List<Node> lines = slots.stream().map(Slot::line).toList();
        Set<String> signs = new TreeSet<>();
        body.nodes().stream()
                .filter(node -> !lines.contains(node) && !WordBody.is(node, "sectPr"))
                .map(Fields::signWithout)
                .forEach(signs::add);
        return signs;
    }

    // How many stretches of pages end before each place: the next one is that of the place.
    private static List<Integer> sectionsOf(WordBody body, List<Slot> slots) {
        List<Integer> sections = new ArrayList<>();
        int ended = 0;
        for (Node node : body.nodes()) {
            if (slots.stream().anyMatch(slot -> slot.line() == node)) {
                sections.add(ended);
            }
            ended += ends(node);
        }
        return sections;
    }

    // Below the properties of some pages stand those that they had before a change that is tracked.
    private static int ends(Node node) {
        return WordBody.is(node, "sectPr")
                ? 1
                : WordBody.nodes(node).stream().mapToInt(TemplateFilling::ends).sum();
    }

    private void write(
            XWPFDocument word, Looks looks, List<Slot> slots, List<Integer> sectionsOfSlots, boolean titled) {
        PageSetup end = PageSetup.atEnd(word);
        new HeadsAndFeet(document, word, looks).complete();
        List<CTSectPr> sections = Sections.of(word);
        BlockMarks marks = new BlockMarks(word);
        boolean placed = false;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean isLast = slot.line().getNextSibling() == null
                    || WordBody.is(slot.line().getNextSibling(), "sectPr");
            PageSetup pages = isLast ? end : PageSetup.within(word, sections.get(sectionsOfSlots.get(i)));
            marks.place(slot.placeholder().name());
            write(slot.placeholder(), new BodyWriter(document, word, looks, pages), titled);
            placed |= slot.placeholder() instanceof Rest;
        }
        if (!placed) {
            marks.place(REST.name());
            write(REST, new BodyWriter(document, word, looks, end), titled);
        }
    }

    private void write(Placeholder placeholder, BodyWriter writer, boolean titled) {
        switch (placeholder) {
            case Rest rest -> {
                if (!titled) {
                    writer.writeTitle();
                }
                writer.write(others());
            }
            case Part part ->
                writer.write(document.blocks().stream()
                        .filter(block -> block.id().equals(part.part()))
                        .toList());
            case Placeholder.Without without -> writer.write(List.of());
            case Placeholder.Shown shown -> throw new IllegalArgumentException("No line of its own: " + shown.name());
        }
    }

    private List<Block> others() {
        return document.blocks().stream()
                .filter(block -> !template.choice().before().contains(block.id()))
                .filter(block -> !template.choice().behind().contains(block.id()))
                .toList();
    }

    private void finish(WordFile written, Looks looks, Origin origin) {
        WordBody body = WordBody.read(written.part(written.text()));
        ContentControls.replaceMarks(body);
        Map<String, List<Node>> texts = taken(body);
        texts.values().forEach(nodes -> nodes.forEach(looks::dress));
        for (Slot slot : slots(body)) {
            List<Node> text = texts.remove(slot.placeholder().name());
            slot.replaceBy(Objects.requireNonNullElse(text, List.of()));
        }
        Node end = body.body().getLastChild();
        texts.values().forEach(nodes -> nodes.forEach(node -> body.body().insertBefore(node, end)));
        Edges edges = new Edges(document, looks.styles());
        Fields.ofText(document).fill(body.body());
        body.renumber();
        written.parts().put(written.text(), body.bytes());
        edges.finish(written);
        written.parts().computeIfPresent(written.settings(), (name, part) -> origin.writtenInto(part));
        Leftovers.remove(written.parts(), written.text());
    }

    // What was written behind the text of the template, by the name of the place where it comes.
    private static Map<String, List<Node>> taken(WordBody body) {
        Map<String, List<Node>> texts = new HashMap<>();
        List<Node> text = null;
        for (Node node : body.nodes()) {
            String place = BlockMarks.placeOf(node);
            if (!place.isEmpty()) {
                text = new ArrayList<>();
                texts.put(place, text);
                body.body().removeChild(node);
            } else if (text != null && !WordBody.is(node, "sectPr")) {
                text.add(body.body().removeChild(node));
            }
        }
        return texts;
    }
}
