package nl.samenhang.document.internal.privacy;

import java.util.List;
import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.DataClass;

/**
 * Article 7: how those whom data concern are told, and their rights (GDPR, articles 12 to 21, 26 and 77; UAVG, articles
 * 5 and 41; for data of the police the Police Data Act).
 */
final class RightsArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "informeren",
                Prose.of(
                                "De partijen laten de betrokkene weten welke gegevens zij verwerken, met welk doel, op welke grondslag, aan wie zij die verstrekken en hoelang zij die bewaren (artikelen 13 en 14 van de AVG). Hoe zij dat doen, staat bij iedere informatiedeling in ")
                        .and(Part.SHARINGS.reference())
                        .and("."));
        draft.clause(
                "rechten",
                "De betrokkene heeft recht op inzage, op rectificatie, op wissing en op beperking van de verwerking, en kan bezwaar maken tegen de verwerking, voor zover de AVG die rechten toekent (artikelen 15 tot en met 18 en 21 van de AVG).");
        contact(facts, draft);
        draft.clause(
                "termijn",
                "De partij die het verzoek behandelt, laat de betrokkene onverwijld en in ieder geval binnen een maand na ontvangst weten wat zij ermee doet. Die termijn kan zo nodig met twee maanden worden verlengd; de betrokkene krijgt daarvan binnen de eerste maand bericht (artikel 12, derde lid, van de AVG).");
        draft.clause(
                "doorsturen",
                "Een partij die een verzoek ontvangt dat een andere partij moet behandelen, stuurt het door en laat dat aan de betrokkene weten. Zijn partijen gezamenlijk verwerkingsverantwoordelijken, dan kan de betrokkene zijn rechten tegenover ieder van hen uitoefenen (artikel 26, derde lid, van de AVG).");
        draft.clause(
                "leeftijd",
                "Is de betrokkene jonger dan zestien jaar, dan oefent de wettelijk vertegenwoordiger deze rechten uit (artikel 5 van de UAVG), tenzij een bijzondere wet, zoals de Jeugdwet, een andere leeftijd noemt.");
        draft.clause(
                "uitzondering",
                "Een partij ziet alleen af van het informeren van de betrokkene of wijst een verzoek alleen af voor zover de AVG of artikel 41 van de UAVG dat toelaat. Zij legt de reden vast.");
        if (sharesPoliceData(facts)) {
            draft.clause(
                    "politie",
                    "Voor politiegegevens gelden de rechten die de Wet politiegegevens aan de betrokkene geeft.");
        }
        draft.clause(
                "klacht",
                "De betrokkene kan een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 van de AVG). De betrokkene kan zich ook wenden tot de functionaris voor gegevensbescherming van een partij die zo’n functionaris heeft (artikel 38, vierde lid, van de AVG).");
    }

    private static void contact(DraftFacts facts, SectionDraft draft) {
        List<Item> contacts = ByAnswer.items(
                facts.region().sharings(),
                sharing -> sharing.getRightsAt() == null ? null : Names.inSentence(sharing.getRightsAt()));
        if (contacts.isEmpty()) {
            draft.open(
                    "contact",
                    "bij wie kan de betrokkene terecht? Vul bij iedere informatiedeling “rechten bij …” in.");
        } else {
            draft.enumerated("contact", "De betrokkene kan met een verzoek terecht bij", contacts);
        }
    }

    private static boolean sharesPoliceData(DraftFacts facts) {
        return facts.region().sharings().stream()
                .anyMatch(sharing -> LegalGrounds.classes(sharing).contains(DataClass.POLICE));
    }
}
