package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.model.Term;
import nl.samenhang.model.Training;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What partners mean by their words, and who learns to see signals (R55 to R58). */
class SharedLanguageRulesTest extends OnSmallRegions {

    private static final String ISSUE = "vraagstuk groepen \"Groepen tegenover elkaar\" soort polarisatie\n";

    @Nested
    class R55TermNotDefined {

        @Test
        void findsEveryIssueOfAKindThatNoTermDefines() {
            assertEquals(
                    List.of("groepen", "buurt"), found("R55", ISSUE + "vraagstuk buurt \"Buurt\" soort polarisatie"));
        }

        @Test
        void aTermDefinesAKindByItsName() {
            assertEquals(List.of(), found("R55", ISSUE + "begrip polarisatie { gezamenlijk \"Uit elkaar groeien\" }"));
        }

        @Test
        void aTermDefinesAKindByItsTitleWhateverTheCapitals() {
            assertEquals(
                    List.of(),
                    found("R55", ISSUE + "begrip woord \"polarisatie\" { volgens onderwijs \"Uit elkaar groeien\" }"));
        }

        @Test
        void aTermThatSaysNothingDefinesNothing() {
            assertEquals(
                    List.of("Landelijk.polarisatie", "polarisatie"),
                    names(only("R55", ISSUE + "begrip polarisatie \"Polarisatie\" { gedrag \"Roept\" }")
                            .involved()));
        }

        @Test
        void asksNothingOfAnIssueWithoutAKind() {
            assertEquals(List.of(), found("R55", "vraagstuk groepen \"Polarisatie\""));
        }

        @Test
        void aTermIsAddedUnderAFreeName() {
            RepairedRegion repaired = repaired("R55", "vraagstuk polarisatie \"Groepen\" soort polarisatie");
            assertEquals(List.of(), repaired.findingsAfter(0));
            Term term = repaired.region().terms().getFirst();
            assertEquals("polarisatie2", term.getName());
            assertEquals("Polarisatie", term.getTitle());
        }

        @Test
        void aTermThatIsThereIsFilledInsteadOfDoubled() {
            RepairedRegion repaired = repaired("R55", ISSUE + "begrip polarisatie \"Polarisatie\"");
            assertEquals(List.of(), repaired.findingsAfter(0));
            assertEquals(1, repaired.region().terms().size());
        }
    }

    @Nested
    class R56TermWithoutSharedDefinition {

        private static String term(String clauses) {
            return "begrip b \"Begrip\" { %s }".formatted(clauses);
        }

        @Test
        void findsTwoDomainsThatDiffer() {
            assertEquals(
                    2,
                    only("R56", term("volgens onderwijs \"Een\" volgens veiligheid \"Twee\""))
                            .involved()
                            .size());
        }

        @Test
        void passesDomainsThatSayTheSame() {
            assertEquals(List.of(), found("R56", term("volgens onderwijs \"Een\" volgens veiligheid \"een \"")));
        }

        @Test
        void passesOneDomainThatSaysTwoThings() {
            assertEquals(List.of(), found("R56", term("volgens onderwijs \"Een\" volgens onderwijs \"Twee\"")));
        }

        @Test
        void passesWhatIsAgreedOn() {
            assertEquals(
                    List.of(),
                    found("R56", term("volgens onderwijs \"Een\" volgens veiligheid \"Twee\" gezamenlijk \"Drie\"")));
        }

        @Test
        void whatOneDomainSaysMayServeAll() {
            RepairedRegion repaired = repaired("R56", term("volgens onderwijs \"Een\" volgens veiligheid \"Twee\""));
            assertEquals(
                    "Neem de omschrijving van \"Onderwijs\" over als gezamenlijke",
                    repaired.titles().get(1));
            assertEquals(List.of(), repaired.findingsAfter(1));
        }
    }

    @Nested
    class R57TermWithoutBehaviour {

        @Test
        void findsATermThatIsOnlyDefined() {
            assertEquals(List.of("b"), found("R57", "begrip b \"Begrip\" { gezamenlijk \"Een\" }"));
        }

        @Test
        void passesATermWithAnExample() {
            assertEquals(List.of(), found("R57", "begrip b \"Begrip\" { gedrag \"Roept in de klas\" }"));
        }
    }

    @Nested
    class R58SignallerWithoutTraining {

        private static final String SIGNAL = """
                partner school "Vmbo" soort schoolVo
                rol mentor "Mentor" { vervuld door school }
                vraagstuk drugs "Drugshandel"
                signaal geld "Onverklaarbaar geld" { gezien door mentor, school wijst op drugs }
                signaal spullen "Dure spullen" { gezien door mentor }
                """;

        @Test
        void findsTheRoleWithAllItsSignalsAndNoPartner() {
            assertEquals(List.of("geld", "spullen"), names(only("R58", SIGNAL).involved()));
        }

        @Test
        void passesARoleThatAnyTrainingPrepares() {
            assertEquals(List.of(), found("R58", SIGNAL + "scholing s \"Niet pluis\" { voor mentor }"));
        }

        @Test
        void asksNothingOfARoleThatSeesNoSignal() {
            assertEquals(List.of(), found("R58", "rol bestuurder \"Bestuurder\""));
        }

        @Test
        void aTrainingAboutTheIssueComesFirstAndANewOneLast() {
            RepairedRegion repaired = repaired("R58", SIGNAL + """
                    scholing gesprek "Een goed gesprek"
                    scholing straat "Straat" { over drugs }
                    """);
            assertEquals(
                    List.of(
                            "Neem de rol op in \"Straat\"",
                            "Neem de rol op in \"Een goed gesprek\"",
                            "Voeg een nieuwe scholing toe"),
                    repaired.titles());
            assertEquals(List.of(), repaired.findingsAfter(2));
            Training added = repaired.region().trainings().getLast();
            assertEquals(List.of("drugs"), names(added.getIssues()));
            assertTrue(added.getTitle().startsWith("Vul in:"));
        }
    }
}
