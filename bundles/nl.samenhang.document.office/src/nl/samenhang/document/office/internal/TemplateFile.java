package nl.samenhang.document.office.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Document;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.office.UnusableWordFileException;
import nl.samenhang.document.office.internal.Placeholder.Part;
import nl.samenhang.document.office.internal.Placeholder.Rest;
import nl.samenhang.document.office.internal.Placeholder.Shown;
import nl.samenhang.document.office.internal.Placeholder.Without;
import org.w3c.dom.Node;

/** A template whose placeholders are known to be right. */
public final class TemplateFile {

    private static final String TEMPLATE_KIND =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final String DOCUMENT_KIND =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Text WITH_MACROS = new Text(
            "Het sjabloon bevat macro’s, en die kunnen niet mee in een document. Sla het in Word op als docx of dotx zonder macro’s.",
            "The template holds macros, which cannot go into a document. Save it in Word as docx or dotx without macros.");

    private final WordFile file;
    private final Set<String> parts;
    private final PartChoice choice;

    private TemplateFile(WordFile file, Set<String> parts, PartChoice choice) {
        this.file = file;
        this.parts = parts;
        this.choice = choice;
    }

    /**
     * Reads a template.
     *
     * @param file the bytes of the file
     * @param parts the ids of all parts that documents can have
     * @return the template
     * @throws UnusableWordFileException if it cannot be used
     */
    public static TemplateFile read(byte[] file, Set<String> parts) {
        return WordFile.using(file, () -> {
            WordFile opened = WordFile.open(file);
            requireNoMacros(opened);
            TemplateReading reading = new TemplateReading(parts);
            reading.body(WordBody.read(opened.part(opened.text())));
            opened.heads().forEach(head -> reading.edge(root(opened, head), Place.Part.HEADER));
            opened.feet().forEach(foot -> reading.edge(root(opened, foot), Place.Part.FOOTER));
            requireNone(reading.mistakes());
            // What is damaged elsewhere shows now and not when the document is made.
            TemplateFile template = new TemplateFile(opened, parts, choice(reading.slots()));
            TemplateFilling.open(template.document().bytes()).close();
            return template;
        });
    }

    private static Node root(WordFile file, String part) {
        return WordXml.read(file.part(part)).getDocumentElement();
    }

    private static void requireNoMacros(WordFile file) {
        if (!file.kind().equals(DOCUMENT_KIND) && !file.kind().equals(TEMPLATE_KIND)) {
            throw new UnusableWordFileException(WITH_MACROS, null);
        }
    }

    private static void requireNone(List<Text> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new UnusableWordFileException(
                    new Text(
                            mistakes.stream().map(Text::dutch).collect(Collectors.joining(" ")),
                            mistakes.stream().map(Text::english).collect(Collectors.joining(" "))),
                    null);
        }
    }

    // Without a place of its own, the rest comes at the end.
    private static PartChoice choice(List<Slot> slots) {
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> placed = before;
        for (Slot slot : slots) {
            switch (slot.placeholder()) {
                case Rest rest -> placed = behind;
                case Part part -> placed.add(part.part());
                case Without without -> leftOut.add(without.part());
                case Shown shown -> throw new IllegalArgumentException("No line of its own: " + shown.name());
            }
        }
        return new PartChoice(before, behind, Set.copyOf(leftOut));
    }

    /** Which parts of a document are written, and in which order. */
    public PartChoice choice() {
        return choice;
    }

    /** The ids of all parts that documents can have. */
    Set<String> parts() {
        return parts;
    }

    /** The file as that of a document, as it may be that of a template for Word. */
    WordFile document() {
        WordFile document = file.copy();
        document.parts()
                .computeIfPresent(
                        FixedPackage.CONTENT_TYPES,
                        (name, types) -> new String(types, StandardCharsets.UTF_8)
                                .replace(TEMPLATE_KIND, DOCUMENT_KIND)
                                .getBytes(StandardCharsets.UTF_8));
        return document;
    }

    /**
     * Renders a document in the looks of the template.
     *
     * @param document the document
     * @return the Word file
     */
    public byte[] render(Document document) {
        return new TemplateFilling(this, document).render();
    }
}
