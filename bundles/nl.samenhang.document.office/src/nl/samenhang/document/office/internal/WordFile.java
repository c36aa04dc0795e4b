package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.office.UnusableWordFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** A Word file taken apart. */
final class WordFile {

    private static final Text DAMAGED = new Text(
            "Het bestand is beschadigd of is geen Word-bestand (docx). Herstel het in Word of kies een ander bestand.",
            "The file is damaged or is no Word file (docx). Repair it in Word or choose another file.");

    private static final Text PROTECTED = new Text(
            "Het bestand is met een wachtwoord beveiligd of is een oud Word-bestand (doc). Sla het zonder wachtwoord op als docx en probeer het opnieuw.",
            "The file is protected by a password or is an old Word file (doc). Save it without a password as docx and try again.");

    private final Map<String, byte[]> parts;
    private final Names names;

    /**
     * The parts that are found by what they are, as a word processor may call them as it likes.
     *
     * @param text the part with the text
     * @param kind the content type of that part
     * @param styles the styles; empty where there are none
     * @param settings the settings; empty where there are none
     * @param heads the headers
     * @param feet the footers
     */
    private record Names(
            String text, String kind, String styles, String settings, List<String> heads, List<String> feet) {}

    private WordFile(Map<String, byte[]> parts, Names names) {
        this.parts = parts;
        this.names = names;
    }

    /** What somebody does with a file. */
    interface Use<T> {
        T run() throws IOException;
    }

    /**
     * Does something with a file that may be damaged anywhere.
     *
     * @param file the file
     * @param use what to do
     * @return what comes of it
     * @throws UnusableWordFileException if the file is damaged or protected
     */
    static <T> T using(byte[] file, Use<T> use) {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new UnusableWordFileException(PROTECTED, null);
        }
        try {
            return use.run();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
            throw new UnusableWordFileException(DAMAGED, damaged);
        }
    }

    /**
     * Takes a file apart.
     *
     * @param file the file
     * @return its parts
     * @throws IOException if it is damaged
     */
    static WordFile open(byte[] file) throws IOException {
        try {
            OPCPackage all = OPCPackage.open(new ByteArrayInputStream(file));
            try {
                return new WordFile(FixedPackage.unpack(file), names(all));
            } finally {
                all.revert();
            }
        } catch (InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    // The list of parts tells; what is in them need not be read for it.
    private static Names names(OPCPackage all) throws IOException, InvalidFormatException {
        PackagePart text = all.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("The file has no text"));
        return new Names(
                name(text),
                text.getContentType(),
                related(text, XWPFRelation.STYLES).stream().findFirst().orElse(""),
                related(text, XWPFRelation.SETTINGS).stream().findFirst().orElse(""),
                related(text, XWPFRelation.HEADER),
                related(text, XWPFRelation.FOOTER));
    }

    private static List<String> related(PackagePart text, XWPFRelation kind)
            throws IOException, InvalidFormatException {
        List<String> names = new ArrayList<>();
        for (var relation : text.getRelationshipsByType(kind.getRelation())) {
            PackagePart part = text.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            if (part == null) {
                throw new IOException("The file lacks its part " + relation.getTargetURI());
            }
            names.add(name(part));
        }
        return names.stream().sorted().toList();
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /** The name of the part with the text. */
    String text() {
        return names.text();
    }

    /** The content type of the part with the text, which tells documents, templates and files with macros apart. */
    String kind() {
        return names.kind();
    }

    /** The name of the part with the styles; empty where there is none. */
    String styles() {
        return names.styles();
    }

    /** The name of the part with the settings; empty where there is none. */
    String settings() {
        return names.settings();
    }

    /** The names of the headers. */
    List<String> heads() {
        return names.heads();
    }

    /** The names of the footers. */
    List<String> feet() {
        return names.feet();
    }

    /** The bytes of a part. */
    byte[] part(String name) {
        return parts.get(name);
    }

    /** The bytes of all parts by their names; may be changed, and this file with them. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The same file, which can be changed by itself. */
    WordFile copy() {
        return new WordFile(new TreeMap<>(parts), names);
    }

    /** The file put together again. */
    byte[] bytes() {
        return FixedPackage.pack(parts);
    }
}
