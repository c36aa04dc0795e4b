package nl.samenhang.document.office.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.samenhang.document.Document;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a file says about itself. Its dates come from the model, so that the same model gives the same file. */
public final class Properties {

    /** The day of what is made of a model that gives none. */
    public static final LocalDate WITHOUT_DATE = LocalDate.of(2000, 1, 1);

    private Properties() {}

    /**
     * Sets title, status, language and dates.
     *
     * @param document what the file is made of
     * @param word the file
     */
    public static void set(Document document, XWPFDocument word) {
        set(document.title(), document.subtitle(), document.date(), word);
        word.getProperties().getCoreProperties().setContentStatus(document.status());
    }

    /**
     * Brings title and subject of a file up to date, unless somebody gave it another title.
     *
     * @param document what the file is made of
     * @param before the title that it had
     * @param word the file
     */
    static void renew(Document document, String before, XWPFDocument word) {
        CoreProperties core = word.getProperties().getCoreProperties();
        if (before.equals(core.getTitle())) {
            core.setTitle(document.title());
            core.setSubjectProperty(document.subtitle());
        }
    }

    /**
     * Sets title, subject, language and dates.
     *
     * @param title the title
     * @param subject what the file is about
     * @param date the day as of which it holds
     * @param file the file
     */
    public static void set(String title, String subject, Optional<LocalDate> date, POIXMLDocument file) {
        CoreProperties core = file.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator("Samenhang");
        core.setLastModifiedByUser("Samenhang");
        LocalDate day = date.orElse(WITHOUT_DATE);
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(moment);
        core.setModified(moment);
        try {
            file.getPackage().getPackageProperties().setLanguageProperty("nl-NL");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A new file has properties", e);
        }
    }
}
