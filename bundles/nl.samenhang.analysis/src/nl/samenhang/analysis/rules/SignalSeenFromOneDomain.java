package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Domain;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signal;

/** R27: a signal is observed from one domain only (lesson 4). */
public final class SignalSeenFromOneDomain implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R27",
            Severity.INFO,
            new Text("Signaal dat maar één domein ziet", "Signal that only one domain observes"),
            new Text(
                    "Thuis, op school, op straat en online zien mensen elk een stukje. Pas samen zien zij wat er aan de hand is.",
                    "At home, at school, in the street and online people each see a part. Only together do they see what is going on."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    signaal geld "Onverklaarbaar geld" { gezien door school }
                    """, "geld", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    signaal geld "Onverklaarbaar geld" { gezien door school, jongerenwerk }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    // Of an observer whose domain is not known nothing can be said.
    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().signals().stream()
                .flatMap(signal -> onlyDomain(signal).stream()
                        .map(domain -> new Gap(signal, message(signal, domain), signal.getObservers())));
    }

    private static Optional<Domain> onlyDomain(Signal signal) {
        return Domains.behind(signal.getObservers())
                .filter(domains -> domains.size() == 1)
                .map(domains -> domains.iterator().next());
    }

    // Who observes other signals goes first, then those by whom partners are reached.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Signal signal = (Signal) gap.element();
        Optional<Domain> seenFrom = onlyDomain(signal);
        return Stream.of(
                        facts.region().signals().stream().flatMap(other -> other.getObservers().stream()),
                        facts.region().partners().stream().flatMap(partner -> partner.getContacts().stream()),
                        facts.region().partners().stream())
                .flatMap(actors -> actors)
                .map(Actor.class::cast)
                .distinct()
                .filter(actor -> seenFrom.isPresent() && adds(actor, seenFrom.get(), facts))
                .limit(Candidates.MOST)
                .map(actor -> repair(signal, actor))
                .toList();
    }

    private static boolean adds(Actor actor, Domain seenFrom, RegionFacts facts) {
        return Domains.behind(List.of(actor))
                        .filter(domains -> domains.stream().anyMatch(domain -> domain != seenFrom))
                        .isPresent()
                && Participation.partnersBehind(List.of(actor)).stream().noneMatch(facts.participation()::hasLeft);
    }

    private static Repair repair(Signal signal, Actor actor) {
        String title = ElementNames.title(actor);
        return Repair.of(
                Text.format(
                        "Voeg \"%s\" toe aan wie dit signaal ziet", "Add \"%s\" to those who see this signal", title),
                new Change.Add(signal, SamenhangPackage.Literals.SIGNAL__OBSERVERS, actor));
    }

    private static Text message(Signal signal, Domain domain) {
        return Text.format(
                "Het signaal \"%s\" wordt alleen gezien vanuit het domein \"%s\". Wat anderen thuis, op straat of online zien, komt er zo niet bij. Voeg iemand uit een ander domein toe: gezien door …",
                "The signal \"%s\" is seen from the domain \"%s\" only. What others see at home, in the street or online is then left out. Add somebody from another domain: gezien door …",
                ElementNames.title(signal),
                ElementNames.title(domain));
    }
}
