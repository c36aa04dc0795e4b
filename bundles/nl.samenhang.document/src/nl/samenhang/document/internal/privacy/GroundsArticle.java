package nl.samenhang.document.internal.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;

/**
 * Article 4: what a legal basis has to be (GDPR, articles 6, 9 and 10; UAVG, articles 22 to 33; Police Data Act; Act on
 * data processing by partnerships, Wgs), and which one carries which sharing. None is ever filled in here.
 */
final class GroundsArticle implements PartWriter {

    private static final List<Column> COLUMNS =
            List.of(new Column("Grondslag", 6), new Column("Informatiedelingen", 6));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<InformationSharing> sharings = facts.region().sharings();
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        sharings.forEach(sharing -> classes.addAll(LegalGrounds.classes(sharing)));
        draft.clause(
                "algemeen",
                "Iedere verwerking van persoonsgegevens berust op ten minste één van de grondslagen van artikel 6, eerste lid, van de AVG. Bij een wettelijke verplichting en bij een taak van algemeen belang noemt iedere partij de wet waarin die verplichting of taak is vastgelegd (artikel 6, derde lid, van de AVG).");
        draft.clause(
                "ieder",
                "Zowel de partij die verstrekt als de partij die ontvangt, gaat na of zij zelf een grondslag heeft. De grondslag van de een geldt niet vanzelf voor de ander.");
        draft.clause(
                "bijzonder",
                "Voor bijzondere persoonsgegevens is daarnaast een uitzondering nodig op het verbod van artikel 9 van de AVG (artikel 9, tweede lid, van de AVG en de artikelen 22 tot en met 30 van de UAVG). Strafrechtelijke persoonsgegevens worden alleen verwerkt voor zover artikel 10 van de AVG en de artikelen 31 tot en met 33 van de UAVG of een bijzondere wet dat toelaten.");
        if (classes.contains(DataClass.POLICE)) {
            draft.clause(
                    "politie",
                    "De politie verstrekt politiegegevens alleen in de gevallen en aan de ontvangers die de Wet politiegegevens aanwijst.");
        }
        draft.clause(
                "wgs",
                "De Wet gegevensverwerking door samenwerkingsverbanden is alleen een grondslag voor de samenwerkingsverbanden die in die wet zijn aangewezen.");
        table(sharings, draft);
    }

    private static void table(List<InformationSharing> sharings, SectionDraft draft) {
        List<LegalBasis> bases = sharings.stream()
                .flatMap(sharing -> LegalGrounds.inLaw(sharing).stream())
                .distinct()
                .toList();
        if (bases.isEmpty()) {
            draft.open(
                    "geen",
                    "op welke wettelijke grondslagen berust het delen van gegevens? Vul bij iedere informatiedeling “grondslag …” in.");
            return;
        }
        draft.clause(
                "overzicht",
                Prose.of(
                                "De volgende tabel laat zien welke grondslag bij welke informatiedeling is gekozen. De bron en de geldigheid staan bij de informatiedeling in ")
                        .and(Part.SHARINGS.reference())
                        .and("."));
        draft.table(
                "tabel",
                "Grondslagen en informatiedelingen",
                COLUMNS,
                bases.stream().map(basis -> row(basis, sharings)).toList());
    }

    private static Row row(LegalBasis basis, List<InformationSharing> sharings) {
        List<String> carried = sharings.stream()
                .filter(sharing -> sharing.getBases().contains(basis))
                .map(ElementNames::title)
                .toList();
        return SectionDraft.rowOfLines(List.of(List.of(ElementNames.title(basis)), carried), basis);
    }
}
