package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.language.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownNamesTest {

    private static final String REGION = TextFolder.HEADER + """
            partner gemeente "Gemeente Meerstad" soort gemeente { afdeling veiligheid "Veiligheid" }
            partner politie "Politie" soort politie
            partner ^route "De Route" soort welzijn
            rol mentor "Mentor" { vervuld door gemeente }
            vraagstuk drugshandel "Drugshandel" soort drugshandel
            overleg zorgoverleg "Zorgoverleg" laag uitvoerend
            route zorgroute "Zorgroute" soort ondersteuning { stap melden door mentor  stap duiden door mentor  einde klaar }
            route veiligheidsroute "Veiligheidsroute" soort veiligheid { stap intake door politie  einde klaar }
            """;

    @TempDir
    Path path;

    private Problem problem(String text) {
        List<Problem> problems = new TextFolder(path)
                .with("a.regio", REGION)
                .with("b.regio", "regio Proef " + text)
                .load()
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "vraagstuk v { eigenaar polite }|politie",
                "vraagstuk v { eigenaar Politie }|politie",
                "vraagstuk v { eigenaar veiligheid }|gemeente.veiligheid",
                "vraagstuk v { eigenaar gemeente.veilgiheid }|gemeente.veiligheid",
                "vraagstuk v { eigenaar roete }|^route",
                "vraagstuk v soort drugshandl|drugshandel",
                "signaal s { leidt naar zorgroute.meldn }|zorgroute.melden",
                "signaal s { leidt naar melden }|zorgroute.melden",
                "route r soort ondersteuning { stap een { naar wtee } stap twee einde klaar }|twee",
                "antwoord belied1 \"Ja\"|beleid1",
                "antwoord beleid1 \"Ja\" bewijs zorgroete|zorgroute",
                "aanvaard R19 op drugshandl omdat \"Later\"|drugshandel",
            })
    void aNameThatDiffersALittleIsOfferedAsItIsWrittenThere(String text, String name) {
        Problem problem = problem(text);
        assertEquals(List.of(name), problem.replacements());
        assertTrue(problem.message().dutch().endsWith("Bedoelde u \"" + name + "\"?"), problem::toString);
        assertTrue(problem.message().english().endsWith("Did you mean \"" + name + "\"?"), problem::toString);
    }

    @Test
    void namesThatAreEquallyNearAreAllOffered() {
        Problem problem = problem("signaal s { leidt naar klaar }");
        assertEquals(List.of("zorgroute.klaar", "veiligheidsroute.klaar"), problem.replacements());
        assertEquals(
                "Er is geen route of stap met de naam \"klaar\"."
                        + " Bedoelde u \"zorgroute.klaar\" of \"veiligheidsroute.klaar\"?",
                problem.message().dutch());
    }

    @Test
    void aNameThatIsLikeNoOtherGetsNoOffer() {
        Problem problem = problem("vraagstuk v { eigenaar waterschap }");
        assertEquals(List.of(), problem.replacements());
        assertEquals(
                "Er is geen partner, afdeling of rol met de naam \"waterschap\"."
                        + " Controleer de spelling, of beschrijf in deze regio wat u bedoelt.",
                problem.message().dutch());
    }

    @Test
    void aKindThatNoCatalogueHasIsSaidToBelongThere() {
        assertEquals(
                "Er is geen partnersoort met de naam \"manege\"."
                        + " Controleer de spelling, of zet de partnersoort in een eigen catalogus.",
                problem("partner p soort manege").message().dutch());
    }

    @Test
    void whereOnlyAKindHasTheNameTheThingItselfWasNotDescribed() {
        assertEquals(
                "Er is geen partner, afdeling of rol met de naam \"wijkteam\", wel een partnersoort."
                        + " Controleer de spelling, of beschrijf in deze regio wat u bedoelt.",
                problem("vraagstuk v { eigenaar wijkteam }").message().dutch());
    }

    @Test
    void theNameOfSomethingOfAnotherKindIsToldAsThat() {
        Problem problem = problem("vraagstuk v { eigenaar drugshandel }");
        assertEquals(
                "\"drugshandel\" is een vraagstuk; hier past een partner, afdeling of rol."
                        + " Kies de naam van een partner, afdeling of rol.",
                problem.message().dutch());
        assertEquals(
                "\"drugshandel\" is an issue; what fits here is a partner, department or role."
                        + " Choose the name of a partner, department or role.",
                problem.message().english());
    }

    @Test
    void besideTheOtherKindANearNameIsOffered() {
        Problem problem = problem("rol zorgoverleg2 vraagstuk v { eigenaar zorgoverleg }");
        assertEquals(List.of("zorgoverleg2"), problem.replacements());
        assertTrue(
                problem.message().dutch().startsWith("\"zorgoverleg\" is een overleg; hier past een partner"),
                problem::toString);
    }

    @Test
    void whatAnotherRegionOfTheFolderHasIsNotOffered() {
        List<Problem> problems = new TextFolder(path)
                .with("a.regio", REGION)
                .with("b.regio", "regio Elders peildatum 2026-09-01 vraagstuk v { eigenaar polite }")
                .load()
                .problems();
        assertEquals(List.of(), problems.getFirst().replacements());
    }

    @Test
    void theReplacementMendsTheText() {
        String text = "regio Proef vraagstuk v { eigenaar /* wie? */ polite }";
        Problem problem = problem(text.substring("regio Proef ".length()));
        String mended = new StringBuilder(text)
                .replace(
                        problem.location().offset(),
                        problem.location().offset() + problem.location().length(),
                        problem.replacements().getFirst())
                .toString();
        assertEquals("regio Proef vraagstuk v { eigenaar /* wie? */ politie }", mended);
        assertEquals(List.of(), new TextFolder(path).with("b.regio", mended).problems());
    }

    @Test
    void whereACatalogueIsMissingThoseAtHandAreNamed() {
        List<String> problems = new TextFolder(path)
                .with("a.regio", "regio Proef gebruikt Provinciaal peildatum 2026-09-01")
                .with("eigen.regio", "catalogus Eigen")
                .problems();
        assertEquals(
                List.of("a.regio:1:22 Er is geen catalogus met de naam \"Provinciaal\"."
                        + " U kunt hier kiezen uit \"Eigen\" of \"Landelijk\"."
                        + " Een eigen catalogus zet u als bestand in deze map."),
                problems);
    }

    @Test
    void thousandsOfWrongNamesAreAllTold() {
        int count = 4000;
        String partners = IntStream.range(0, count)
                .mapToObj(i -> "partner samenwerkingspartner%dOost\n".formatted(i))
                .collect(Collectors.joining());
        String issues = IntStream.range(0, count)
                .mapToObj(i -> "vraagstuk v%d { eigenaar samenwerkingspartnr%dOost }\n".formatted(i, i))
                .collect(Collectors.joining());
        List<Problem> problems = new TextFolder(path)
                .with("a.regio", TextFolder.HEADER + partners + issues)
                .load()
                .problems();
        assertEquals(count, problems.size());
        assertEquals(List.of("samenwerkingspartner0Oost"), problems.getFirst().replacements());
    }
}
