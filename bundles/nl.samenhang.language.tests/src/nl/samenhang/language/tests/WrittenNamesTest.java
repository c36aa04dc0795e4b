package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.ReservedWords;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegioStandaloneSetup;
import nl.samenhang.language.internal.NameSpelling;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message that tells what to type, gives a name that is a word of the language its caret. */
class WrittenNamesTest {

    @TempDir
    Path folder;

    @Test
    void theRulesKnowTheReservedWordsOfTheGrammar() {
        Injector injector = new RegioStandaloneSetup().createInjectorAndDoEMFRegistration();
        NameSpelling spelling = injector.getInstance(NameSpelling.class);
        RegioGrammarAccess grammar = injector.getInstance(RegioGrammarAccess.class);
        Stream<String> words =
                GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> word.matches("[A-Za-z_]\\w*"));
        assertAll(Stream.concat(words, Stream.of("mentor"))
                .map(word -> () -> assertEquals(spelling.written(word), ReservedWords.escaped(word))));
    }

    @Test
    void theHintToUseACatalogueCanBeTyped() {
        assertEquals(
                List.of("a.regio:2:17 \"Manege\" staat in de catalogus kaart, die de regio Proef niet gebruikt."
                        + " Voeg in de kop toe: gebruikt ^kaart."),
                new TextFolder(folder)
                        .with("a.regio", TextFolder.HEADER + "partner p soort manege\n")
                        .with("eigen.regio", "catalogus ^kaart partnersoort manege \"Manege\"")
                        .problems());
    }

    @Test
    void theCataloguesToChooseFromCanBeTyped() {
        String problem = new TextFolder(folder)
                .with("a.regio", "regio Proef gebruikt Provinciaal peildatum 2026-09-01")
                .with("eigen.regio", "catalogus ^kaart")
                .problems()
                .getFirst();
        assertEquals(
                "a.regio:1:22 Er is geen catalogus met de naam \"Provinciaal\". U kunt hier kiezen uit \"Landelijk\" of"
                        + " \"^kaart\". Een eigen catalogus zet u als bestand in deze map.",
                problem);
    }

    @ParameterizedTest
    @CsvSource({
        "R07, route ^route soort ondersteuning { stap a einde klaar }, leidt naar ^route.",
        "R08, route r soort ondersteuning { stap a { naar klaar } stap ^overleg { naar klaar } einde klaar },"
                + " naar ^overleg.",
        "R23, trendbron ^bron, (gevoed door ^bron)",
        "R38, protocol ^protocol, volgens ^protocol"
    })
    void theHintOfARuleCanBeTyped(String rule, String text, String hint) {
        LoadedFolder loaded =
                new TextFolder(folder).with("a.regio", TextFolder.HEADER + text).load();
        assertEquals(List.of(), loaded.problems());
        String message = GapAnalysis.findings(loaded.regions().getFirst()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .findFirst()
                .orElseThrow()
                .dutch();
        assertEquals(hint, message.substring(message.indexOf(hint), message.indexOf(hint) + hint.length()));
    }
}
