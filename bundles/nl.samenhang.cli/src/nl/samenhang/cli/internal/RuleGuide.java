package nl.samenhang.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.RegionLoader;

/**
 * Explains the rules in one language. All of it comes from the rules themselves: what a rule says of its example is what
 * it finds when it is asked about it.
 *
 * @param loader reads the examples
 * @param language the language
 */
record RuleGuide(RegionLoader loader, DisplayLanguage language) {

    private static final Text INTRODUCTION = new Text("""
            # De regels

            Deze pagina is gemaakt door het gereedschap zelf (`samenhang rules --format markdown`). Bij elke regel staat een
            voorbeeld waarin hij iets vindt en een dat er zo weinig mogelijk van verschilt en waarin hij niets vindt. Boven
            elk voorbeeld hoort deze kop:
            """, """
            # The rules

            This page is made by the tool itself (`samenhang rules --lang en --format markdown`). With each rule stands an
            example in which it finds something, and one that differs as little as possible in which it finds nothing. Above
            each example belongs this header:
            """);

    private static final Text GAP = new Text("Hier vindt de regel iets:", "Here the rule finds something:");
    private static final Text SOUND = new Text("Hier vindt hij niets:", "Here it finds nothing:");

    static RuleGuide create(DisplayLanguage language) {
        return new RuleGuide(RegionLoader.create(), language);
    }

    /** The ids of all rules, in order. */
    List<String> ids() {
        return infos().map(RuleInfo::id).toList();
    }

    /** A line for each rule. */
    String list() {
        return infos().map(this::line).collect(Collectors.joining(System.lineSeparator()));
    }

    /** One rule, for a terminal. */
    String text(String id) {
        RuleInfo info = info(id);
        StringBuilder text = new StringBuilder();
        text.append(info.id()).append("  ").append(in(info.title())).append("\n\n");
        text.append(weight(info)).append("\n").append(in(info.reason())).append("\n\n");
        text.append(in(info.lesson())).append('\n');
        GapRules.byId(id)
                .ifPresent(rule -> text.append('\n')
                        .append(in(GAP))
                        .append("\n\n")
                        .append(rule.example().gap().indent(4))
                        .append('\n')
                        .append(message(rule))
                        .append("\n\n")
                        .append(in(SOUND))
                        .append("\n\n")
                        .append(rule.example().sound().indent(4)));
        return text.toString().stripTrailing();
    }

    /** One rule, as a section of a page. */
    String markdown(String id) {
        RuleInfo info = info(id);
        StringBuilder page = new StringBuilder();
        page.append("## ")
                .append(info.id())
                .append(' ')
                .append(in(info.title()))
                .append("\n\n");
        page.append("*")
                .append(weight(info))
                .append("* ")
                .append(in(info.reason()))
                .append("\n\n");
        page.append(in(info.lesson())).append("\n");
        GapRules.byId(id)
                .ifPresent(rule -> page.append('\n')
                        .append(in(GAP))
                        .append("\n\n")
                        .append(fenced(rule.example().gap()))
                        .append("\n> ")
                        .append(message(rule))
                        .append("\n\n")
                        .append(in(SOUND))
                        .append("\n\n")
                        .append(fenced(rule.example().sound())));
        return page.toString();
    }

    /** All rules on one page. */
    String page() {
        return in(INTRODUCTION)
                + "\n"
                + fenced(RuleExample.HEADER.stripTrailing() + "\n")
                + "\n"
                + ids().stream()
                        .map(this::markdown)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing();
    }

    private static Stream<RuleInfo> infos() {
        return Stream.concat(GapRules.all().stream().map(GapRule::info), AcceptanceReview.rules().stream());
    }

    private static RuleInfo info(String id) {
        return infos().filter(info -> info.id().equals(id)).findFirst().orElseThrow();
    }

    private String line(RuleInfo info) {
        return "%s  %-12s  %s (%s)"
                .formatted(info.id(), in(info.severity().label()), in(info.title()), in(info.lesson()));
    }

    private String weight(RuleInfo info) {
        return DutchPhrases.capital(in(info.severity().label())) + ".";
    }

    private String message(GapRule rule) {
        return in(finding(rule).orElseThrow().message());
    }

    private Optional<Finding> finding(GapRule rule) {
        String text = RuleExample.HEADER + rule.example().gap();
        return GapAnalysis.findings(loader.loadText(text).regions().getFirst()).stream()
                .filter(finding -> finding.rule().equals(rule.info().id()))
                .findFirst();
    }

    private static String fenced(String text) {
        return "```\n" + text + "```\n";
    }

    private String in(Text text) {
        return text.in(language);
    }
}
