package nl.samenhang.document.tests;

import nl.samenhang.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Word, OpenDocument, PDF and HTML tell the same. */
class SameTextTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("nl.samenhang.document.tests.Documents#ofExamples")
    void everyFormatTellsTheSame(String region, String id, Document document) {
        SameText.assertInEveryFormat(document);
    }
}
