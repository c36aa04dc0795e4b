package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Duty;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;

/** Article 4: what each party undertakes and does, and who fills which role. */
final class TasksArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "algemeen",
                "Iedere partij voert de taken uit die in dit convenant aan haar zijn toegedeeld, voor zover die passen binnen haar wettelijke of statutaire taak, en stelt daarvoor menskracht en middelen beschikbaar.");
        facts.parties().forEach(party -> party(party, facts, draft));
        draft.clause(
                "handelingen",
                Prose.of("De handelingen die de partijen per vraagstuk verrichten, staan in ")
                        .and(Part.ACTION_ANNEX.reference())
                        .and(". In ")
                        .and(Part.FRAMEWORK_ANNEX.reference())
                        .and(" staan zij geordend naar wie ze verricht en op welk niveau."));
        roles(facts, draft);
    }

    private static void party(Partner party, DraftFacts facts, SectionDraft draft) {
        String key = ElementNames.qualifiedName(party);
        List<Item> duties = duties(party, facts);
        String name = DutchPhrases.capital(Names.inSentence(party));
        if (duties.size() == 1 && isTold(duties.getFirst())) {
            String duty = Dutch.phrase(duties.getFirst().text().text());
            draft.clause("verplichtingen." + key, name + " " + duty + ".", party);
            return;
        }
        if (!duties.isEmpty()) {
            draft.clause("verplichtingen." + key, name + ":", duties, party);
            return;
        }
        String agreement = facts.agreement().map(Names::quoted).orElse("van de soort convenant");
        draft.open(
                "ontbreekt." + key,
                "waartoe verplicht %s zich? Vul bij de afspraak %s “verplichting %s …” in."
                        .formatted(Names.quoted(party), agreement, party.getName()),
                party);
    }

    // Duties are told in the third person ("neemt deel aan de weging"), and then make a sentence with their party.
    private static boolean isTold(Item duty) {
        String first = duty.text().text().split(" ", 2)[0];
        return first.endsWith("t") || first.equals("is");
    }

    private static List<Item> duties(Partner party, DraftFacts facts) {
        return facts.agreement().stream()
                .flatMap(agreement -> agreement.getDuties().stream())
                .filter(duty -> duty.getParty() == party)
                .map(Duty::getText)
                .flatMap(text -> Dutch.given(text).stream())
                .map(text -> SectionDraft.item(Dutch.small(text), party))
                .toList();
    }

    private static void roles(DraftFacts facts, SectionDraft draft) {
        List<Role> roles = facts.region().roles();
        if (roles.isEmpty()) {
            draft.open("rollen.geen", "welke rollen zijn er en wie vervult die? Voeg “rol …” toe aan het model.");
            return;
        }
        draft.clause(
                "rollen",
                "Bij de uitvoering van dit convenant worden de rollen onderscheiden die in de volgende tabel staan.");
        List<Column> columns = List.of(
                new Column("Rol", 4),
                new Column("Vervuld door", 4),
                new Column("Vervanging", 4),
                new Column("Taken", 5));
        draft.table(
                "rollen.tabel",
                "Rollen",
                columns,
                roles.stream().map(TasksArticle::row).toList());
    }

    private static Row row(Role role) {
        String filledBy = Names.inSentence(role.getFilledBy());
        List<String> tasks =
                role.getTasks().stream().map(Dutch::phrase).map(Dutch::small).toList();
        return SectionDraft.row(
                List.of(
                        ElementNames.title(role),
                        filledBy.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(filledBy),
                        DutchPhrases.capital(Names.inSentence(role.getDeputies())),
                        DutchPhrases.capital(String.join("; ", tasks))),
                role);
    }
}
