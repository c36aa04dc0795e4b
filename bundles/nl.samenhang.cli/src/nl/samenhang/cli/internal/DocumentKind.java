package nl.samenhang.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.PrivacyProtocol;

/** The documents that can be made of a region. */
enum DocumentKind {
    /** Organisation and governance. */
    CONVENANT("het convenant", "the covenant", Covenant.parts()) {
        @Override
        Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
            return Covenant.of(region, findings, pictures.forPaper(), choice);
        }
    },
    /** The processing of personal data. */
    PRIVACYPROTOCOL("het privacyprotocol", "the privacy protocol", PrivacyProtocol.parts()) {
        @Override
        Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
            return PrivacyProtocol.of(region, findings, choice);
        }
    },
    /** Two pages for partners. */
    FACTSHEET("de factsheet", "the factsheet", Factsheet.parts()) {
        @Override
        Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
            return Factsheet.of(region, choice);
        }
    };

    private final Text called;
    private final List<DocumentPart> parts;

    DocumentKind(String dutch, String english, List<DocumentPart> parts) {
        this.called = new Text(dutch, english);
        this.parts = parts;
    }

    /**
     * Writes the document.
     *
     * @param region the region
     * @param findings what the analysis found in it
     * @param pictures its pictures
     * @param choice which parts are written
     */
    abstract Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice);

    /** The kind with an id. */
    static DocumentKind withId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The id of such documents. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What such a document is called, with its article. */
    Text called() {
        return called;
    }

    /** The ids of all parts that documents can have. */
    static Set<String> partIds() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.parts.stream())
                .map(DocumentPart::id)
                .collect(Collectors.toSet());
    }

    /** The titles of those of some parts that such a document can have, in the order of the document. */
    List<String> titles(Set<String> partIds) {
        return parts.stream()
                .filter(part -> partIds.contains(part.id()))
                .map(DocumentPart::title)
                .toList();
    }
}
