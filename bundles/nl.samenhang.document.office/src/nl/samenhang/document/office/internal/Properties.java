package nl.samenhang.document.office.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.samenhang.document.Document;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a Word file says about itself. Its dates come from the model, so that the same model gives the same file. */
public final class Properties {

    private static final LocalDate WITHOUT_DATE = LocalDate.of(2000, 1, 1);

    private Properties() {}

    /**
     * Sets title, status, language and dates.
     *
     * @param document what the file is made of
     * @param word the file
     */
    public static void set(Document document, XWPFDocument word) {
        CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setSubjectProperty(document.subtitle());
        core.setCreator("Samenhang");
        core.setContentStatus(document.status());
        LocalDate day = document.date().orElse(WITHOUT_DATE);
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        try {
            PackageProperties properties = word.getPackage().getPackageProperties();
            properties.setLanguageProperty("nl-NL");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A new file has properties", e);
        }
    }
}
