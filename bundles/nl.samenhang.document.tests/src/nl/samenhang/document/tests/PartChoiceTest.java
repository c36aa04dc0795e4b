package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.Block;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.DocumentPart;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Note;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Numbering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of which somebody chose the parts. */
class PartChoiceTest {

    @TempDir
    Path folder;

    private Document covenant(PartChoice choice) {
        return Samples.covenant(folder, Samples.REGION, choice);
    }

    private static PartChoice without(String... parts) {
        return new PartChoice(List.of(), List.of(), Set.of(parts));
    }

    private static List<String> ids(Document document) {
        return document.blocks().stream().map(Block::id).toList();
    }

    private static List<String> lines(Document document) {
        return HtmlText.lines(new HtmlRenderer().render(document));
    }

    private static List<Integer> numbers(Document document, Numbering numbering) {
        return document.sections().stream()
                .filter(section -> section.numbering() == numbering)
                .map(Section::number)
                .toList();
    }

    private static Stream<Note> openPoints(Document document, String part) {
        return document.sections().stream()
                .filter(section -> section.id().equals(part))
                .flatMap(Section::deep)
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .filter(note -> note.kind() == Note.Kind.OPEN_POINT);
    }

    @Test
    void everyPartOfADocumentIsKnownByItsIdInTheOrderOfTheDocument() {
        Region region = Samples.region(folder, Samples.REGION);
        Map<List<DocumentPart>, Document> documents = Map.of(
                Covenant.parts(), Covenant.of(region, List.of(), List.of()),
                PrivacyProtocol.parts(), PrivacyProtocol.of(region, List.of()),
                Factsheet.parts(), Factsheet.of(region));
        documents.forEach((parts, document) -> {
            List<String> known = parts.stream().map(DocumentPart::id).toList();
            assertEquals(known.stream().filter(ids(document)::contains).toList(), ids(document));
            assertEquals(known.size(), new HashSet<>(known).size(), "no part is named twice");
        });
        assertEquals(
                Covenant.parts().stream().map(DocumentPart::id).toList(),
                ids(Covenant.of(region, List.of(), List.of())));
    }

    @Test
    void headingsAreCalledAsTheyAreInTheDocument() {
        Map<String, String> titles =
                Covenant.parts().stream().collect(Collectors.toMap(DocumentPart::id, DocumentPart::title));
        covenant(PartChoice.ALL)
                .sections()
                .forEach(section -> assertEquals(titles.get(section.id()), section.title(), section.id()));
    }

    @Test
    void aPartThatIsLeftOutIsNotThereAndTheOthersAreCountedOn() {
        Document covenant = covenant(without("regie", "bijlage-partners"));
        assertFalse(ids(covenant).contains("regie"));
        assertFalse(ids(covenant).contains("bijlage-partners"));
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), numbers(covenant, Numbering.ARTICLE));
        assertEquals(IntStream.rangeClosed(1, 8).boxed().toList(), numbers(covenant, Numbering.ANNEX));
    }

    @Test
    void referencesTellTheNumberThatTheirTargetHasThen() {
        Document covenant = covenant(without("bijlage-partners"));
        assertTrue(lines(covenant).stream()
                .anyMatch(line -> line.contains("De stappen van iedere route staan in bijlage 1,")));
    }

    @Test
    void aReferenceToAPartThatIsLeftOutSaysSo() {
        Document covenant = covenant(without("bijlage-routes"));
        assertTrue(lines(covenant).stream()
                .anyMatch(line ->
                        line.contains("De stappen van iedere route staan in de niet opgenomen bijlage “Routes”,")));
        Document protocol =
                PrivacyProtocol.of(Samples.region(folder, Samples.REGION), List.of(), without("informatiedelingen"));
        assertTrue(lines(protocol).stream()
                .anyMatch(line -> line.contains("in het niet opgenomen artikel “Informatiedelingen”.")));
    }

    @Test
    void whatIsMissingInAPartThatIsLeftOutIsNoOpenPoint() {
        Document whole = covenant(PartChoice.ALL);
        Note missing = openPoints(whole, "geschillen").findFirst().orElseThrow();
        String words = missing.text().text();
        Document covenant = covenant(without("geschillen"));
        assertTrue(lines(whole).stream().anyMatch(line -> line.equalsIgnoreCase(words)));
        assertTrue(lines(covenant).stream().noneMatch(line -> line.equalsIgnoreCase(words)));
    }

    @Test
    void partsStandInFrontAndAtTheEndAsChosen() {
        PartChoice choice = new PartChoice(
                List.of("bijlage-routes", "onbekend"), List.of("definities", "inhoud"), Set.of("partijen"));
        Document covenant = covenant(choice);
        List<String> ids = ids(covenant);
        assertEquals("bijlage-routes", ids.getFirst());
        assertEquals(List.of("definities", "inhoud"), ids.subList(ids.size() - 2, ids.size()));
        assertEquals("overwegingen", ids.get(1));
        Map<String, Section> sections =
                covenant.sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        assertEquals("Bijlage 1", sections.get("bijlage-routes").label());
        assertEquals("Artikel 1", sections.get("doel").label());
        assertEquals("Artikel 17", sections.get("definities").label());
    }

    @Test
    void aChoiceIsReadBackFromItsText() {
        PartChoice choice = new PartChoice(List.of("inhoud"), List.of("doel", "duur"), Set.of("regie", "overleg"));
        assertEquals("inhoud * doel duur -overleg -regie", choice.toString());
        assertEquals(Optional.of(choice), PartChoice.parse(choice.toString()));
        assertEquals(Optional.of(PartChoice.ALL), PartChoice.parse(PartChoice.ALL.toString()));
        assertEquals(Optional.empty(), PartChoice.parse("inhoud"));
        assertEquals(Optional.empty(), PartChoice.parse("doel * -doel"));
    }

    @Test
    void noPartIsNamedTwice() {
        assertThrows(IllegalArgumentException.class, () -> new PartChoice(List.of("doel"), List.of("doel"), Set.of()));
    }
}
