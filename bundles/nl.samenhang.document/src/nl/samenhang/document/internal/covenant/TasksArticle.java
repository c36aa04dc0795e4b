package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Duty;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;

/** Article 4: what each party undertakes and does, and who fills which role. */
final class TasksArticle implements PartWriter {

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        draft.clause(
                "algemeen",
                "Iedere partij voert de taken uit die in dit convenant aan haar zijn toegedeeld, voor zover die passen binnen haar wettelijke of statutaire taak, en stelt daarvoor menskracht en middelen beschikbaar.");
        facts.parties().forEach(party -> party(party, facts, draft));
        roles(facts, draft);
    }

    private static void party(Partner party, CovenantFacts facts, SectionDraft draft) {
        String key = ElementNames.qualifiedName(party);
        List<Item> duties = duties(party, facts);
        if (!duties.isEmpty()) {
            String intro = Dutch.agree(duties.size(), " rust de volgende verplichting:", " rusten de volgende verplichtingen:");
            draft.clause("verplichtingen." + key, "Op " + Names.inSentence(party) + intro, duties, party);
        }
        List<Item> actions = actions(party, facts);
        if (!actions.isEmpty()) {
            String intro = Dutch.agree(actions.size(), " de volgende bijdrage verwacht:", " de volgende bijdragen verwacht:");
            String verb = Dutch.agree(actions.size(), "wordt", "worden");
            draft.clause(
                    "handelingen." + key,
                    "Van " + Names.inSentence(party) + " " + verb + " bij de aanpak van de vraagstukken" + intro,
                    actions,
                    party);
        }
        if (duties.isEmpty()) {
            String agreement = facts.agreement().map(Names::quoted).orElse("het convenant");
            draft.open(
                    "ontbreekt." + key,
                    "waartoe verplicht %s zich? Vul bij de afspraak %s “verplichting %s …” in."
                            .formatted(Names.quoted(party), agreement, party.getName()),
                    party);
        }
    }

    private static List<Item> duties(Partner party, CovenantFacts facts) {
        return facts.agreement().stream()
                .flatMap(agreement -> agreement.getDuties().stream())
                .filter(duty -> duty.getParty() == party)
                .map(Duty::getText)
                .flatMap(text -> Dutch.given(text).stream())
                .map(text -> SectionDraft.item(Dutch.small(text), party))
                .toList();
    }

    private static List<Item> actions(Partner party, CovenantFacts facts) {
        return facts.issues().stream().flatMap(issue -> actions(party, issue)).toList();
    }

    private static Stream<Item> actions(Partner party, Issue issue) {
        return issue.getLevels().stream().flatMap(level -> level.getActions().stream()
                .filter(action -> Participation.partnersBehind(action.getActors()).contains(party))
                .filter(action -> Dutch.given(action.getText()).isPresent())
                .map(action -> item(action, level, issue)));
    }

    private static Item item(Action action, LevelBlock level, Issue issue) {
        String text = "%s (%s, vraagstuk %s)"
                .formatted(Dutch.small(Dutch.phrase(action.getText())), level(level.getLevel()), Names.quoted(issue));
        return SectionDraft.item(text, issue);
    }

    private static String level(ActionLevel level) {
        return switch (level) {
            case FOUNDATION -> "sterke basis";
            case UNIVERSAL_PREVENTION -> "algemene preventie";
            case TARGETED_PREVENTION -> "gerichte preventie";
            case INCIDENT -> "handelen bij een incident";
        };
    }

    private static void roles(CovenantFacts facts, SectionDraft draft) {
        List<Role> roles = facts.region().roles();
        if (roles.isEmpty()) {
            draft.open("rollen.geen", "welke rollen zijn er en wie vervult die? Voeg “rol …” toe aan het model.");
            return;
        }
        draft.clause("rollen", "Bij de uitvoering van dit convenant worden de rollen onderscheiden die in de volgende tabel staan.");
        List<Column> columns = List.of(
                new Column("Rol", 3), new Column("Vervuld door", 4), new Column("Vervanging", 3), new Column("Taken", 6));
        draft.table("rollen.tabel", "Rollen", columns, roles.stream().map(TasksArticle::row).toList());
    }

    private static Row row(Role role) {
        String filledBy = Names.inSentence(role.getFilledBy());
        List<String> tasks = role.getTasks().stream().map(Dutch::phrase).map(Dutch::small).toList();
        return SectionDraft.row(
                List.of(
                        ElementNames.title(role),
                        filledBy.isEmpty() ? "nog in te vullen" : filledBy,
                        Names.inSentence(role.getDeputies()),
                        Dutch.capital(String.join("; ", tasks))),
                role);
    }
}
