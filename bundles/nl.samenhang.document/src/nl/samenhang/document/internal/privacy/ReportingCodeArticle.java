package nl.samenhang.document.internal.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.RequiredStep;
import nl.samenhang.model.Step;

/**
 * The article on the reporting code for domestic violence and child abuse (Wet verplichte meldcode huiselijk geweld en
 * kindermishandeling and the decree on it; Social Support Act 2015, article 5.2.6).
 */
final class ReportingCodeArticle implements PartWriter {

    private static final List<Column> COLUMNS =
            List.of(new Column("Stap van de meldcode", 6), new Column("Waar in de routes", 6), new Column("Door", 4));

    private final ReportingCode code;

    ReportingCodeArticle(ReportingCode code) {
        this.code = code;
    }

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "plicht",
                "Organisaties in onder meer het onderwijs, de jeugdhulp, de gezondheidszorg en de maatschappelijke ondersteuning zijn wettelijk verplicht een meldcode huiselijk geweld en kindermishandeling te hebben, en te bevorderen dat hun medewerkers die kennen en gebruiken (Wet verplichte meldcode huiselijk geweld en kindermishandeling).");
        bound(draft);
        protocols(draft);
        steps(facts, draft);
        draft.clause(
                "afweging",
                "Bij het wegen en het beslissen gebruiken beroepskrachten een afwegingskader. Daarmee bepalen zij of melden bij Veilig Thuis noodzakelijk is en of het mogelijk is om zelf hulp te bieden of te organiseren (Besluit verplichte meldcode huiselijk geweld en kindermishandeling).");
        draft.clause(
                "meldrecht",
                "Wie beroepshalve over inlichtingen beschikt die nodig kunnen zijn om huiselijk geweld of kindermishandeling te beëindigen of een redelijk vermoeden daarvan te onderzoeken, kan die zonder toestemming van de betrokkene en zo nodig met doorbreking van een geheimhoudingsplicht aan Veilig Thuis verstrekken (artikel 5.2.6 van de Wet maatschappelijke ondersteuning 2015).");
    }

    private void bound(SectionDraft draft) {
        List<Partner> bound = code.bound();
        if (bound.isEmpty()) {
            draft.clause("partijen", "Iedere partij gaat na of die verplichting voor haar geldt.");
            return;
        }
        draft.enumerated(
                "partijen",
                Dutch.agree(
                        bound.size(),
                        "Die verplichting geldt in ieder geval voor",
                        "Die verplichting geldt in ieder geval voor de volgende partijen:"),
                bound.stream()
                        .map(partner -> SectionDraft.item(Names.inSentence(partner), partner))
                        .toList());
        draft.clause("andere", "Iedere andere partij gaat na of de verplichting ook voor haar geldt.");
    }

    private void protocols(SectionDraft draft) {
        List<Protocol> protocols = code.protocols();
        if (protocols.isEmpty()) {
            draft.open(
                    "protocol",
                    "welke meldcode gebruiken de partijen? Voeg “protocol … soort meldcode van …” toe aan het model.");
            return;
        }
        for (Protocol protocol : protocols) {
            draft.clause("protocol." + ElementNames.qualifiedName(protocol), uses(protocol), protocol);
        }
        List<Partner> without = code.boundWithoutProtocol();
        if (!without.isEmpty()) {
            draft.open(
                    "protocol.geen",
                    "welke meldcode %s %s? Noem deze %s bij een meldcode achter “van”, of voeg “protocol … soort meldcode van …” toe."
                            .formatted(
                                    Dutch.agree(without.size(), "gebruikt", "gebruiken"),
                                    Names.inSentence(without),
                                    Dutch.agree(without.size(), "partij", "partijen")),
                    without.toArray(Partner[]::new));
        }
    }

    private static String uses(Protocol protocol) {
        String called = DutchPhrases.named("de", "meldcode", ElementNames.title(protocol));
        List<Actor> owners = Names.known(protocol.getOwners());
        return owners.isEmpty()
                ? "Van " + called + " is nog niet vastgelegd wie die gebruikt."
                : DutchPhrases.capital(Names.inSentence(owners))
                        + Dutch.agree(owners.size(), " gebruikt ", " gebruiken ") + called + ".";
    }

    private void steps(DraftFacts facts, SectionDraft draft) {
        List<RequiredStep> required = code.kind().orElseThrow().getRequiredSteps();
        if (required.isEmpty()) {
            return;
        }
        String count = Dutch.number(required.size());
        if (code.protocols().isEmpty()) {
            draft.clause(
                    "stappen",
                    "De meldcode heeft " + count + " stappen:",
                    required.stream()
                            .map(step -> SectionDraft.item(Dutch.small(ElementNames.title(step))))
                            .toList());
            return;
        }
        draft.clause(
                "stappen",
                "De meldcode heeft " + count
                        + " stappen. De volgende tabel laat zien waar zij in de routes zijn opgenomen.");
        Map<RequiredStep, List<Step>> places = places(required, facts);
        draft.table(
                "stappen.tabel",
                "De stappen van de meldcode in de routes",
                COLUMNS,
                required.stream()
                        .map(step -> row(required.indexOf(step) + 1, step, places.get(step)))
                        .toList());
        List<RequiredStep> nowhere =
                required.stream().filter(step -> places.get(step).isEmpty()).toList();
        if (!nowhere.isEmpty()) {
            draft.open(
                    "stappen.ontbreken",
                    Dutch.agree(
                                    nowhere.size(),
                                    "waar in de routes wordt de stap ",
                                    "waar in de routes worden de stappen ")
                            + Names.quoted(nowhere)
                            + " van de meldcode gezet? Vul bij een stap “volgens … onderdeel …” in.");
        }
    }

    private Map<RequiredStep, List<Step>> places(List<RequiredStep> required, DraftFacts facts) {
        List<Step> steps = facts.region().all(Step.class);
        Map<RequiredStep, List<Step>> places = new HashMap<>();
        for (RequiredStep each : required) {
            places.put(each, steps.stream().filter(step -> follows(step, each)).toList());
        }
        return places;
    }

    // Who follows the whole code in one step does all its steps there.
    private boolean follows(Step step, RequiredStep required) {
        return step.getProtocols().stream()
                .filter(use -> code.protocols().contains(use.getProtocol()))
                .map(ProtocolUse::getPart)
                .anyMatch(part -> part == null || part == required);
    }

    private static String performers(Step step) {
        String actors = Names.inSentence(step.getActors());
        boolean inMeeting = step.getMeeting() != null && !step.getMeeting().eIsProxy();
        return actors.isEmpty() && inMeeting ? Names.called(step.getMeeting()) : actors;
    }

    private static Row row(int number, RequiredStep required, List<Step> places) {
        List<String> where = places.stream().map(Names::called).toList();
        List<String> who = places.stream()
                .map(ReportingCodeArticle::performers)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return SectionDraft.rowOfLines(
                List.of(List.of(number + ". " + ElementNames.title(required)), lines(where), lines(who)),
                places.toArray(Step[]::new));
    }

    private static List<String> lines(List<String> texts) {
        return texts.isEmpty()
                ? List.of(SectionDraft.cell(""))
                : texts.stream().map(SectionDraft::cell).toList();
    }
}
