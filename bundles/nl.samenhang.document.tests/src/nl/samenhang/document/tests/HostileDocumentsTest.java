package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of the model that try to break out of a document arrive as text, in each format alike. */
class HostileDocumentsTest {

    /** Texts that are names, which the language keeps to letters and digits. */
    private static final Set<String> NAMES = Set.of("name", "rule");

    @TempDir
    Path folder;

    static List<String> kinds() {
        return HostileRegions.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void arriveAsTextInEveryFormat(String kind) {
        for (Document document : Documents.of(HostileRegions.of(kind, folder))) {
            String html = new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8);
            assertFalse(html.contains("<script>"), document.id());
            SameText.assertInEveryFormat(document);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepTheirSentencesWhole(String kind) {
        Region region = HostileRegions.of(kind, folder);
        List<String> lines = HtmlText.lines(new HtmlRenderer().render(PrivacyProtocol.of(region, List.of())));
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line -> line.contains(
                                        "“Wet bescherming persoonsgegevens”, die op de peildatum niet geldt? Vul bij “grondslag …” een andere in.")),
                () -> String.join("\n", lines));
    }

    @Test
    void standWhereverAModelCanHoldAText() {
        Region region = HostileRegions.mixed(folder);
        Set<EAttribute> filled = new HashSet<>();
        Stream.concat(region.files().stream(), region.catalogs().stream()).forEach(file -> {
            note(file, filled);
            file.eAllContents().forEachRemaining(each -> note(each, filled));
        });
        Set<String> empty = new TreeSet<>();
        texts().filter(text -> !filled.contains(text))
                .forEach(text -> empty.add(text.getEContainingClass().getName() + "." + text.getName()));
        assertEquals(Set.of(), empty);
    }

    private static void note(EObject element, Set<EAttribute> filled) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Object value = element.eGet(attribute);
            if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
                filled.add(attribute);
            }
        }
    }

    private static Stream<EAttribute> texts() {
        return SamenhangPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEAttributes().stream())
                .filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .filter(attribute -> !NAMES.contains(attribute.getName()));
    }
}
