package nl.samenhang.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Judges Word files by the schemas of Office Open XML (ECMA-376). */
final class WordSchemas {

    private interface Reading {
        XmlObject read(ZipFile word, ZipEntry part) throws IOException, XmlException;
    }

    private static final Map<String, Reading> PARTS = parts();

    private WordSchemas() {}

    private static Map<String, Reading> parts() {
        Map<String, Reading> parts = new LinkedHashMap<>();
        parts.put("word/document\\.xml", (word, part) -> DocumentDocument.Factory.parse(word.getInputStream(part)));
        parts.put("word/styles\\.xml", (word, part) -> StylesDocument.Factory.parse(word.getInputStream(part)));
        parts.put("word/numbering\\.xml", (word, part) -> NumberingDocument.Factory.parse(word.getInputStream(part)));
        parts.put("word/settings\\.xml", (word, part) -> SettingsDocument.Factory.parse(word.getInputStream(part)));
        parts.put("word/header\\d+\\.xml", (word, part) -> HdrDocument.Factory.parse(word.getInputStream(part)));
        parts.put("word/footer\\d+\\.xml", (word, part) -> FtrDocument.Factory.parse(word.getInputStream(part)));
        return parts;
    }

    /** What the schemas find in a file; it must have each kind of part. */
    static List<String> mistakes(Path file) throws IOException, XmlException {
        List<String> mistakes = new ArrayList<>();
        try (ZipFile word = new ZipFile(file.toFile())) {
            for (Map.Entry<String, Reading> kind : PARTS.entrySet()) {
                List<? extends ZipEntry> parts = Collections.list(word.entries()).stream()
                        .filter(entry -> entry.getName().matches(kind.getKey()))
                        .toList();
                if (parts.isEmpty()) {
                    mistakes.add("No part " + kind.getKey());
                }
                for (ZipEntry part : parts) {
                    mistakes.addAll(mistakes(part.getName(), kind.getValue().read(word, part)));
                }
            }
        }
        return mistakes;
    }

    private static List<String> mistakes(String part, XmlObject content) {
        List<XmlError> found = new ArrayList<>();
        content.validate(new XmlOptions().setErrorListener(found));
        return found.stream().map(error -> part + ": " + error.getMessage()).toList();
    }
}
