package nl.samenhang.document.office;

import java.util.Collection;
import java.util.Set;
import nl.samenhang.document.Document;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.office.internal.TemplateFile;

/**
 * A Word file of somebody else that gives documents its styles, fonts, headers, footers, logo and cover. Content controls
 * in it, the placeholders, say where parts of the document come and which are left out.
 */
public final class WordTemplate {

    private final TemplateFile file;

    private WordTemplate(TemplateFile file) {
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param file the bytes of the Word file, not null
     * @param partIds the ids of all parts that documents can have, not null
     * @return the template
     * @throws UnusableWordFileException if the file is damaged or protected, or has a placeholder that is unknown, broken
     *     or in a place where it cannot be; the text tells which, and where it stands
     */
    public static WordTemplate read(byte[] file, Collection<String> partIds) {
        return new WordTemplate(TemplateFile.read(file, Set.copyOf(partIds)));
    }

    /**
     * Which parts of a document the template takes, and in which order.
     *
     * @return the choice by which the document is to be written
     */
    public PartChoice choice() {
        return file.choice();
    }

    /**
     * Renders a document in the looks of the template. The same document and template give the same bytes.
     *
     * @param document the document, written by {@link #choice()}; not null
     * @return the Word file
     */
    public byte[] render(Document document) {
        return file.render(document);
    }
}
