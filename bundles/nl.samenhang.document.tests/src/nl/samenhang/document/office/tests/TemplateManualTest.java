package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.office.WordTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual says about templates is so. */
class TemplateManualTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    /** Placeholders in the manual, but for those whose part is to be filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("`(samenhang:[a-z]+(?::[a-z-]+)?)`");

    private static Stream<DocumentPart> parts() {
        return Stream.of(Covenant.parts(), PrivacyProtocol.parts(), Factsheet.parts())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sjablonen.md", "templates.md"})
    void theManualNamesEveryPartAndNoOther(String manual) throws IOException {
        String text = Files.readString(DOCS.resolve(manual));
        Set<String> rows = parts().map(part -> "| `%s` | %s |".formatted(part.id(), part.title()))
                .collect(Collectors.toSet());
        Set<String> told = text.lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| [^|]+ \\|"))
                .collect(Collectors.toSet());
        assertEquals(rows, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sjablonen.md", "templates.md"})
    void everyPlaceholderOfTheManualIsKnown(String manual) throws IOException {
        String text = Files.readString(DOCS.resolve(manual));
        Set<String> names =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertTrue(names.size() >= 7, names.toString());
        String body = names.stream().map(HouseStyle::line).collect(Collectors.joining());
        WordTemplate.read(
                new HouseStyle().withBody(body).docx(),
                parts().map(DocumentPart::id).toList());
    }

    @Test
    void theExampleOfTheManualIsATemplateThatTheTestsTry() throws IOException {
        Map<String, byte[]> example = WordText.parts(Files.readAllBytes(DOCS.resolve("templates/huisstijl.docx")));
        Map<String, byte[]> tried = WordText.parts(new HouseStyle().docx());
        assertEquals(tried.keySet(), example.keySet());
        tried.forEach((name, part) -> {
            // Pictures are packed in another way by another Java.
            if (!name.endsWith(".png")) {
                assertEquals(text(part), text(example.get(name)), name);
            }
        });
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
