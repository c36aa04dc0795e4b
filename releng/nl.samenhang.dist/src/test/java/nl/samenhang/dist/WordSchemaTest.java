package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Documents as Word files, made by the packed command line and judged by the schemas of Office Open XML (ECMA-376). */
class WordSchemaTest {

    private interface Reading {
        XmlObject read(ZipFile word, ZipEntry part) throws IOException, XmlException;
    }

    private static final Map<String, Reading> PARTS = Map.of(
            "word/document.xml", (word, part) -> DocumentDocument.Factory.parse(word.getInputStream(part)),
            "word/styles.xml", (word, part) -> StylesDocument.Factory.parse(word.getInputStream(part)),
            "word/numbering.xml", (word, part) -> NumberingDocument.Factory.parse(word.getInputStream(part)),
            "word/settings.xml", (word, part) -> SettingsDocument.Factory.parse(word.getInputStream(part)),
            "word/header1.xml", (word, part) -> HdrDocument.Factory.parse(word.getInputStream(part)),
            "word/footer1.xml", (word, part) -> FtrDocument.Factory.parse(word.getInputStream(part)));

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void keepsToTheSchemas(String region, String kind) throws Exception {
        assertEquals(List.of(), mistakes(WrittenDocuments.file(region, kind, "docx")));
    }

    private static List<String> mistakes(Path file) throws Exception {
        List<String> mistakes = new ArrayList<>();
        try (ZipFile word = new ZipFile(file.toFile())) {
            for (Map.Entry<String, Reading> part : PARTS.entrySet()) {
                List<XmlError> found = new ArrayList<>();
                part.getValue()
                        .read(word, word.getEntry(part.getKey()))
                        .validate(new XmlOptions().setErrorListener(found));
                found.forEach(error -> mistakes.add(part.getKey() + ": " + error.getMessage()));
            }
        }
        return mistakes;
    }
}
