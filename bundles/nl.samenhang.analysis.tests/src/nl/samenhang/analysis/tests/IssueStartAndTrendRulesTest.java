package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.Issue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about what is done for an issue, what it is linked to and what feeds it (R14 to R19, R21 to R23 and R36). */
class IssueStartAndTrendRulesTest extends OnSmallRegions {

    @Nested
    class R21StartingPointUndecided {

        @Test
        void findsARegionWhoseIssuesAreNoStartingPoint() {
            Finding finding = only("R21", "vraagstuk drugs \"Drugshandel\"");
            assertEquals("Proef", finding.elementName());
            assertEquals(List.of(), finding.involved());
        }

        @Test
        void findsSeveralStartingPointsOnceAndNamesThem() {
            Finding finding = only("R21", """
                    vraagstuk drugs "Drugshandel" { startpunt omdat "Koeriers" }
                    vraagstuk verzuim "Verzuim" { startpunt omdat "Cijfers" }
                    vraagstuk pesten "Pesten"
                    """);
            assertEquals("Proef", finding.elementName());
            assertEquals(List.of("drugs", "verzuim"), names(finding.involved()));
            assertTrue(finding.message()
                    .dutch()
                    .startsWith("De vraagstukken \"Drugshandel\" en \"Verzuim\" zijn allemaal"));
        }

        @Test
        void asksNothingOfARegionWithoutIssues() {
            assertEquals(List.of(), found("R21", "partner politie \"Politie\""));
        }

        @Test
        void offersTheIssueFirstThatMostRefersTo() {
            RepairedRegion region = repaired("R21", """
                    vraagstuk drugs "Drugshandel"
                    vraagstuk verzuim "Verzuim"
                    signaal weg "Blijft weg" { wijst op verzuim }
                    """);
            assertEquals(
                    List.of("Kies \"Verzuim\" als startpunt", "Kies \"Drugshandel\" als startpunt"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void keepsOneOfSeveral() {
            RepairedRegion region = repaired("R21", """
                    vraagstuk drugs "Drugshandel" { startpunt omdat "Koeriers" }
                    vraagstuk verzuim "Verzuim" { startpunt omdat "Cijfers" }
                    vraagstuk pesten "Pesten" { startpunt omdat "Apps" }
                    """);
            assertEquals(
                    List.of(
                            "Houd alleen \"Drugshandel\" als startpunt",
                            "Houd alleen \"Verzuim\" als startpunt",
                            "Houd alleen \"Pesten\" als startpunt"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(1));
            assertEquals(
                    List.of("verzuim"),
                    names(region.region().all(Issue.class).stream()
                            .filter(issue -> issue.getStartingPoint() != null)
                            .toList()));
        }
    }

    @Nested
    class R22IssueWithoutTrendSource {

        @Test
        void findsAnIssueThatNothingFeeds() {
            assertEquals(List.of("verzuim"), found("R22", """
                    trendbron monitor "Monitor"
                    vraagstuk drugs "Drugshandel" { gevoed door monitor }
                    vraagstuk verzuim "Verzuim"
                    """));
        }

        @Test
        void offersTheSourcesOfRelatedIssuesFirstAndANewOneLast() {
            RepairedRegion region = repaired("R22", """
                    trendbron cijfers "Cijfers"
                    trendbron monitor "Monitor"
                    vraagstuk drugs "Drugshandel" { gevoed door monitor }
                    vraagstuk verzuim "Verzuim" { hangt samen met drugs }
                    """);
            assertEquals(
                    List.of(
                            "Laat de trendbron \"Monitor\" dit vraagstuk voeden",
                            "Laat de trendbron \"Cijfers\" dit vraagstuk voeden",
                            "Voeg een nieuwe trendbron toe"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(2));
        }

        @Test
        void offersNeverMoreThanEight() {
            StringBuilder text = new StringBuilder("vraagstuk drugs \"Drugshandel\"\n");
            for (int i = 0; i < 20; i++) {
                text.append("trendbron bron%d \"Bron %d\"%n".formatted(i, i));
            }
            assertEquals(8, repaired("R22", text.toString()).repairs().size());
        }
    }

    @Nested
    class R23TrendSourceThatFeedsNothing {

        @Test
        void findsASourceThatOnlyAnAnswerNames() {
            assertEquals(List.of("monitor"), found("R23", """
                    trendbron monitor "Monitor"
                    antwoord beleid3 "Ja" bewijs monitor
                    """));
        }

        @Test
        void offersIssuesWithoutASourceFirst() {
            RepairedRegion region = repaired("R23", """
                    trendbron cijfers "Cijfers"
                    trendbron monitor "Monitor"
                    vraagstuk drugs "Drugshandel" { gevoed door cijfers }
                    vraagstuk verzuim "Verzuim"
                    """);
            assertEquals(
                    List.of(
                            "Laat deze trendbron het vraagstuk \"Verzuim\" voeden",
                            "Laat deze trendbron het vraagstuk \"Drugshandel\" voeden",
                            "Haal deze trendbron weg"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(2));
        }

        @Test
        void takesNothingAwayThatSomethingRefersTo() {
            assertEquals(
                    List.of("Laat deze trendbron het vraagstuk \"Verzuim\" voeden"),
                    repaired("R23", """
                            trendbron monitor "Monitor"
                            vraagstuk verzuim "Verzuim"
                            antwoord beleid3 "Ja" bewijs monitor
                            """).titles());
        }
    }

    @Nested
    class R36IncidentWithoutRestoration {

        @Test
        void findsAnIncidentLevelWithoutRestorationAlsoWhereAnotherLevelHasIt() {
            assertEquals(List.of("drugs"), found("R36", """
                    vraagstuk drugs "Drugshandel" {
                        preventie gericht { herstel "Gesprek" }
                        incident { handeling "Aanhouden" }
                    }
                    """));
        }

        @Test
        void acceptsRestorationAndAsksNothingWithoutAnIncidentLevel() {
            assertEquals(List.of(), found("R36", """
                    vraagstuk drugs "Drugshandel" { incident { herstel "Herstelgesprek" } }
                    vraagstuk verzuim "Verzuim" { sterke basis { handeling "Begroeten" } incident { } }
                    """));
        }

        @Test
        void addsRestorationBesideTheActionsThatAreThere() {
            RepairedRegion region =
                    repaired("R36", "vraagstuk drugs \"Drugs\" { incident { handeling \"Aanhouden\" } }");
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(
                    List.of(ActionKind.ACTION, ActionKind.RESTORATION),
                    region.region().all(Action.class).stream()
                            .map(Action::getKind)
                            .toList());
        }
    }
}
