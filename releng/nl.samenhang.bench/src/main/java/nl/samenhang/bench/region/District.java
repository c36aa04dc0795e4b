package nl.samenhang.bench.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What neighbourhoods share: a support route, a safety route, a meeting that weighs and a covenant.
 *
 * @param number its number in the region, from 0
 * @param units the neighbourhoods, at least one
 */
record District(int number, List<Unit> units) {

    private static final Template SUPPORT_STEPS = Template.read("support-steps");
    private static final Template SAFETY_STEPS = Template.read("safety-steps");
    private static final List<String> PARTIES =
            List.of("gemeenteStad", "swv", "dienstLeerplicht", "politieRegio", "haltRegio");

    void addTo(Draft draft) {
        draft.add(Topic.ROUTES, route("steunroute", "Ondersteuningsroute", "ondersteuning", SUPPORT_STEPS, "melden"));
        draft.add(Topic.ROUTES, route("veiligheidsroute", "Opschalingsroute", "veiligheid", SAFETY_STEPS, "opvangen"));
        draft.add(Topic.MEETINGS, meeting());
        draft.add(Topic.AGREEMENTS, covenant());
    }

    // Each neighbourhood's steps lead to those of the next, so that a district of many has one long route.
    private String route(String name, String title, String kind, Template steps, String firstStep) {
        StringBuilder text = new StringBuilder("route %s%d \"%s %d\" soort %s\n    voor %s {\n"
                .formatted(name, number, title, number + 1, kind, list(Unit::issues)));
        for (int i = 0; i < units.size(); i++) {
            String onward = i + 1 < units.size() ? firstStep + units.get(i + 1).number() : "einde" + name + number;
            Unit unit = units.get(i).with("verder", onward);
            steps.blocks().forEach(block -> text.append(block.filled(unit.values(), () -> false)));
        }
        return text.append("    einde einde%s%d \"Afgerond\"\n}\n".formatted(name, number))
                .toString();
    }

    private String meeting() {
        return """
                overleg wegingsoverleg%d "Wegingsoverleg %d" soort casusoverleg laag uitvoerend {
                    voorzitter procesregisseur
                    deelnemers wijkagent, haltmedewerker, leerplichtambtenaar, %s
                    elke week
                }
                """
                .formatted(number, number + 1, list(Unit::members));
    }

    private String covenant() {
        List<String> parties = new ArrayList<>(PARTIES);
        units.forEach(unit -> parties.addAll(unit.partners()));
        return """
                afspraak convenant%d "Convenant Sociale Veiligheid %d" soort convenant {
                    voor %s
                    regelt steunroute%d, veiligheidsroute%d
                    partijen %s
                    geldig van 2026-01-01 tot 2029-12-31 opzegtermijn 6 maanden
                    evaluatie elk jaar door procesregisseur eerstvolgende 2027-01-15
                    verankerd in lokaleAgenda, regionaleAgenda
                %s%s}
                """
                .formatted(
                        number,
                        number + 1,
                        list(Unit::issues),
                        number,
                        number,
                        String.join(", ", parties),
                        lines(parties, "    verplichting %s \"Neemt deel aan elk overleg en komt afspraken na\"\n"),
                        lines(parties, "    ondertekend door %s op 2025-12-11 te \"Meerstad\"\n"));
    }

    private String list(Function<Unit, List<String>> names) {
        return units.stream().map(names).flatMap(List::stream).collect(Collectors.joining(", "));
    }

    private static String lines(List<String> names, String line) {
        return names.stream().map(line::formatted).collect(Collectors.joining());
    }
}
