package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Answer;
import nl.samenhang.model.Question;
import nl.samenhang.model.SamenhangFactory;

/** R63: a question of a conversation card has no answer. Told of the region as a whole, once for each question. */
public final class QuestionWithoutAnswer implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R63",
            Severity.INFO,
            new Text("Gespreksvraag zonder antwoord", "Conversation question without an answer"),
            new Text(
                    "De vragen van de gesprekskaarten brengen partners met elkaar in gesprek. Een open vraag is een gesprek dat nog komt.",
                    "The questions of the cards make partners talk with each other. An open question is a talk that is still to come."),
            List.of(Source.CARDS));

    private static final String ANSWERED = """
            antwoord beleid1 "In de visie, vastgesteld door alle partners"
            antwoord beleid2 "Elk jaar in het beleidsoverleg"
            antwoord beleid3 "Ja, uit de jeugdmonitor"
            antwoord beleid4 "De jeugdmonitor en de registratie van incidenten"
            antwoord beleid5 "Ja, in de plannen van jeugd en onderwijs"
            antwoord beleid6 "Ja, in het akkoord voor vo en mbo"
            antwoord beleid7 "Ja, in een richtlijn voor elk team"
            antwoord beleid8 "Ja, op de kaart van de wijk"
            antwoord beleid9 "Elke school heeft een zorgoverleg"
            antwoord beleid10 "De wijkagent zit in het zorgoverleg"
            antwoord beleid11 "Ja, in de begrippenlijst"
            antwoord beleid12 "Ja, dat is samen besproken"
            antwoord uitvoering1 "Ja, in het schoolplan"
            antwoord uitvoering2 "Ja, in het veiligheidsplan"
            antwoord uitvoering3 "In het team en in het zorgoverleg"
            antwoord uitvoering4 "Ja, elk kwartaal"
            antwoord uitvoering5 "De registratie van incidenten"
            """;

    private static final RuleExample EXAMPLE = new RuleExample(
            ANSWERED, "", ANSWERED + "antwoord uitvoering6 \"Wie duidt, wie opschaalt en wie de ouders informeert\"\n");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        Set<Question> answered = facts.region().all(Answer.class).stream()
                .map(Answer::getQuestion)
                .collect(Collectors.toSet());
        return facts.region().entries(Question.class).stream()
                .filter(question -> !answered.contains(question))
                .map(question -> new Gap(facts.region().header(), message(question), List.of(question)));
    }

    private static Text message(Question question) {
        return Text.format(
                "Deze gespreksvraag is nog open: \"%s\" Bespreek de vraag met de partners en leg het antwoord vast: antwoord %s \"…\"",
                "This question of the conversation cards is still open: \"%s\" Discuss it with the partners and write the answer down: antwoord %s \"…\"",
                ElementNames.title(question),
                ElementNames.written(question));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Question question = (Question) gap.involved().getFirst();
        Answer answer = SamenhangFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        answer.setText(Drafts.fillIn("wat is ons antwoord?"));
        return List.of(Repair.of(
                Text.format(
                        "Voeg een antwoord op %s toe om in te vullen",
                        "Add an answer to %s to fill in", question.getName()),
                Placement.addition(answer, gap.element(), facts)));
    }
}
