package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.language.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence for each mistake: what stands there, and what was expected. */
class SyntaxErrorsTest {

    private static final String HEADER = "regio Proef gebruikt Landelijk peildatum 2026-09-01\n";

    @TempDir
    Path path;

    private List<Problem> problems(String text) {
        return new TextFolder(path).with("a.regio", text).load().problems();
    }

    /** The only problem of a text behind a header, which is the first line. */
    private Problem problem(String text) {
        List<Problem> problems = problems(HEADER + text);
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    private String message(String text) {
        return problem(text).message().dutch();
    }

    private static String located(String text, Problem problem) {
        int offset = problem.location().offset() - HEADER.length();
        return text.substring(offset, offset + problem.location().length());
    }

    @Test
    void aLongTextIsCutOffBetweenItsMarks() {
        String message = message("partner \"Een lange titel die niemand zo in het veld schrijft\" soort gemeente");
        assertTrue(message.startsWith("Voor \"Een lange titel die niemand zo in het v…\" "), message);
    }

    /** What is written, the piece of it that is told, the Dutch sentence, and what is offered in its place. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "partner p Gemeente Meerstad soort gemeente",
                        "Gemeente Meerstad",
                        "Zet titels en andere teksten tussen aanhalingstekens: \"Gemeente Meerstad\".",
                        List.of("\"Gemeente Meerstad\"")),
                Arguments.of(
                        "visie Elke jongere hoort erbij.\npartner p",
                        "Elke jongere hoort erbij.",
                        "Zet titels en andere teksten tussen aanhalingstekens: \"Elke jongere hoort erbij.\".",
                        List.of("\"Elke jongere hoort erbij.\"")),
                Arguments.of(
                        "partner p “Gemeente Meerstad” soort gemeente",
                        "“Gemeente Meerstad”",
                        "Gebruik rechte aanhalingstekens: \"Gemeente Meerstad\".",
                        List.of("\"Gemeente Meerstad\"")),
                Arguments.of(
                        "partner p Gemeente\" soort gemeente {\n afdeling jeugd \"Jeugd\" }",
                        "Gemeente",
                        "Deze tekst mist het aanhalingsteken aan het begin. Zet \" voor \"Gemeente\".",
                        List.of()),
                Arguments.of(
                        "partner route \"De Route\"",
                        "route",
                        "\"route\" is een woord van de taal zelf. Schrijf ^route als u het als naam bedoelt.",
                        List.of("^route")),
                Arguments.of(
                        "vraagstuk v { eigenaar route }",
                        "route",
                        "\"route\" is een woord van de taal zelf. Schrijf ^route als u het als naam bedoelt.",
                        List.of("^route")),
                Arguments.of(
                        "vraagstuk v { eigenaar hangt samen met w }",
                        "hangt",
                        "Voor \"hangt\" ontbreekt de naam van een partner, afdeling of rol.",
                        List.of()),
                Arguments.of(
                        "overleg o { deelnemers mentor wijkteam, jongerenwerk }",
                        "mentor",
                        "Tussen \"mentor\" en \"wijkteam\" ontbreekt een komma.",
                        List.of("mentor,")),
                Arguments.of(
                        "vraagstuk v { eigenaar a, }",
                        ",",
                        "Achter deze komma ontbreekt de naam van een partner, afdeling of rol."
                                + " Vul aan, of haal de komma weg.",
                        List.of()),
                Arguments.of(
                        "route r soort zorg { einde klaar }",
                        "zorg",
                        "Op deze plaats past \"zorg\" niet. Kies uit \"ondersteuning\" of \"veiligheid\".",
                        List.of()),
                Arguments.of(
                        "route r soort ondersteunig { einde klaar }",
                        "ondersteunig",
                        "Op deze plaats past \"ondersteunig\" niet. Bedoelde u \"ondersteuning\"?",
                        List.of("ondersteuning")),
                Arguments.of(
                        "overleg o { doe-agenda p }",
                        "doe-agenda",
                        "Op deze plaats past \"doe-agenda\" niet. Bedoelde u \"doeagenda\"?",
                        List.of("doeagenda")),
                Arguments.of(
                        "Partner p",
                        "Partner",
                        "Op deze plaats past \"Partner\" niet. Bedoelde u \"partner\"?",
                        List.of("partner")),
                Arguments.of(
                        "scholing s { gepland 10 november 2026 voor m }",
                        "10 november 2026",
                        "Schrijf een datum als jaar-maand-dag: 2026-11-10 in plaats van \"10 november 2026\".",
                        List.of("2026-11-10")),
                Arguments.of(
                        "scholing s { gepland 10/11/2026 voor m }",
                        "10/11/2026",
                        "Schrijf een datum als jaar-maand-dag: 2026-11-10 in plaats van \"10/11/2026\".",
                        List.of("2026-11-10")),
                Arguments.of(
                        "scholing s { gepland 10-11-2026 }",
                        "10-11-2026",
                        "Schrijf een datum als jaar-maand-dag: 2026-11-10 in plaats van \"10-11-2026\".",
                        List.of("2026-11-10")),
                Arguments.of(
                        "scholing s { gepland morgen }",
                        "morgen",
                        "Op deze plaats past \"morgen\" niet. Hier hoort een datum zoals 2026-09-01.",
                        List.of()),
                Arguments.of(
                        "rol zorg-coördinator \"Zorgcoördinator\"",
                        "zorg-coördinator",
                        "Een naam bestaat uit letters zonder accenten, cijfers en _."
                                + " Schrijf zorgCoordinator in plaats van \"zorg-coördinator\".",
                        List.of("zorgCoordinator")),
                Arguments.of(
                        "partner 2college \"Tweede College\"",
                        "2college",
                        "Een naam begint met een letter. Zet een letter voor \"2college\".",
                        List.of()),
                Arguments.of(
                        "partner \"Gemeente\" soort gemeente",
                        "\"Gemeente\"",
                        "Voor \"Gemeente\" ontbreekt een naam.",
                        List.of()),
                Arguments.of(
                        "vraagstuk v { eigenaar \"gemeente\" }",
                        "\"gemeente\"",
                        "Een naam staat zonder aanhalingstekens. Schrijf gemeente.",
                        List.of("gemeente")),
                Arguments.of(
                        "afspraak a soort convenant { geldig 2026-01-01 }",
                        "2026-01-01",
                        "Voor \"2026-01-01\" ontbreekt \"van\".",
                        List.of()),
                Arguments.of(
                        "vraagstuk v { eigenaar p; regie q }",
                        ";",
                        "Het teken \";\" heeft hier geen betekenis. Haal het weg.",
                        List.of("")),
                Arguments.of(
                        "partner p } soort gemeente",
                        "}",
                        "Deze } is te veel: er staat geen { meer open. Haal de } weg.",
                        List.of("")),
                Arguments.of(
                        "partner p \"P\" { eigenaar q }",
                        "eigenaar",
                        "Op deze plaats past \"eigenaar\" niet; het hoort bij \"vraagstuk\". Hier past in een partner:"
                                + " officieel, hierna, afdeling, vertegenwoordigd door, contact, betrokken van, ….",
                        List.of()),
                Arguments.of(
                        "vraagstuk v { sterke basis { toelichting \"x\" } }",
                        "toelichting",
                        "Op deze plaats past \"toelichting\" niet. Hier past in \"sterke basis\":"
                                + " handeling, interventie, gastles, traject, herstel.",
                        List.of()),
                Arguments.of(
                        "deelnemer d \"D\" { taak \"x\" }",
                        "deelnemer",
                        "Op deze plaats past \"deelnemer\" niet."
                                + " Hier past: gebruikt, peildatum, omvat, visie, partner, rol, ….",
                        List.of()),
                Arguments.of(
                        "partner p \"een \\q\"",
                        "\"een \\q\"",
                        "In deze tekst staat een \\ zonder betekenis."
                                + " Schrijf \\\\ voor een \\ en \\\" voor een aanhalingsteken.",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAtItsPlaceWithWhatWasMeant(
            String text, String piece, String sentence, List<String> replacements) {
        Problem problem = problem(text);
        assertEquals(sentence, problem.message().dutch());
        assertEquals(piece, located(text, problem));
        assertEquals(replacements, problem.replacements());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsOfferedMendsTheMistake(String text, String piece, String sentence, List<String> replacements) {
        for (String replacement : replacements) {
            Problem problem = problem(text);
            String mended = new StringBuilder(HEADER + text)
                    .replace(
                            problem.location().offset(),
                            problem.location().offset() + problem.location().length(),
                            replacement)
                    .toString();
            List<Problem> left = problems(mended);
            assertTrue(
                    left.stream().allMatch(other -> other.message().dutch().startsWith("Er is geen")),
                    () -> mended + left);
        }
    }

    @Test
    void theEnglishSentenceSaysTheSame() {
        assertEquals(
                "\"eigenaar\" does not fit here; it belongs to \"vraagstuk\". What fits here in \"partner\": officieel,"
                        + " hierna, afdeling, vertegenwoordigd door, contact, betrokken van, ….",
                problem("partner p { eigenaar q }").message().english());
    }

    @Nested
    class Braces {

        @Test
        void aBlockThatIsNotClosedIsNamedWhereTheNextOneBegins() {
            assertEquals(
                    "Het blok dat op regel 2 met \"partner gemeente\" begint, is niet gesloten. Zet } voor \"rol\".",
                    message("""
                            partner gemeente "Gemeente" {
                                afdeling jeugd "Jeugd"

                            rol mentor "Mentor" { vervuld door gemeente }
                            rol teamleider "Teamleider" { vervuld door gemeente }
                            """));
        }

        @Test
        void aBlockWithinABlockIsNamed() {
            assertEquals(
                    "Het blok dat op regel 3 met \"preventie gericht\" begint, is niet gesloten. Zet } voor \"eigenaar\".",
                    message("""
                            vraagstuk drugs {
                                preventie gericht { handeling "Coach" door p
                                eigenaar p
                            }
                            partner p
                            """));
        }

        @Test
        void atTheEndOfTheFileAllOpenBlocksAreCounted() {
            assertEquals(
                    "Het blok dat op regel 3 met \"incident\" begint, is niet gesloten. Zet } } aan het einde.",
                    message("vraagstuk drugs {\n    incident { handeling \"Horen\" door p\n"));
        }

        @Test
        void aBlockThatIsNotOpenedIsToldAtItsFirstWord() {
            assertEquals(
                    "Voor \"eigenaar\" ontbreekt een {. Wat bij een onderdeel hoort, staat tussen { en }.",
                    message("vraagstuk v \"V\" soort drugshandel\n    eigenaar p\n    regie q\n}\npartner p\n"));
        }
    }

    @Nested
    class Ends {

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner p soort", "vraagstuk v { eigenaar", "aanvaard R19 op x omdat"})
        void aFileThatStopsInASentenceSaysWhatIsMissing(String text) {
            String message = message(text);
            assertTrue(
                    message.startsWith("Aan het einde van het bestand ontbreekt")
                            || message.startsWith("Het bestand houdt op voordat deze zin af is. Hier past:"),
                    message);
        }

        @Test
        void aFileThatDoesNotBeginAsOneSaysHow() {
            List<Problem> problems = problems("Geachte heer,\nhierbij de partners van onze regio.\n");
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.getFirst().message().dutch().startsWith("Een bestand begint met \"regio\""));
        }

        @Test
        void aCommentThatIsNotClosedIsToldWhereItBegins() {
            Problem problem = problem("partner p\n/* over de partners\npartner q\n");
            assertEquals(3, problem.location().line());
            assertTrue(problem.message().dutch().startsWith("De opmerking die hier begint, is nergens afgesloten."));
        }
    }

    @Nested
    class Cascades {

        @Test
        void aTextWithoutItsClosingQuoteIsToldOnce() {
            Problem problem = problem("""
                    partner p "Gemeente Meerstad soort gemeente {
                        afdeling jeugd "Jeugd"
                        contact mentor
                    }
                    rol mentor "Mentor" { vervuld door p }
                    """);
            assertEquals(2, problem.location().line());
        }

        @Test
        void twoMistakesInTwoElementsAreBothTold() {
            List<Problem> problems = problems(HEADER + """
                    partner p Gemeente
                    rol mentor "Mentor" { vervuld door p }
                    route r soort zorg { einde klaar }
                    """);
            assertEquals(
                    List.of(2, 4),
                    problems.stream().map(problem -> problem.location().line()).toList());
        }

        @Test
        void anUnknownClauseDoesNotHideTheMistakeBehindIt() {
            List<Problem> problems = problems(HEADER + """
                    partner p {
                        toelichting "Van alles" { en nog wat }
                        afdeling jeugd "Jeugd"
                        contact mentor
                        afdeling zorg Zorg
                        contact mentor
                    }
                    """);
            assertEquals(
                    List.of(3, 6),
                    problems.stream().map(problem -> problem.location().line()).toList());
        }

        @Test
        void aTextThatIsNoneOfTheLanguageDoesNotFlood() {
            String noise = "regio Proef\n" + "zomaar ; een } regel { tekst , 5 \"x\" .\n".repeat(400);
            assertTrue(problems(noise).size() <= 50);
        }
    }
}
