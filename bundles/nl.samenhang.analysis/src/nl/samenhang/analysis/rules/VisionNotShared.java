package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Vision;

/**
 * R59: there is no shared vision, or it does not stand in the plans of the municipality and the schools (conversation
 * cards, lessons 1 and 3).
 */
public final class VisionNotShared implements GapRule {

    private static final Set<PartnerFunction> EDUCATION = EnumSet.of(
            PartnerFunction.SCHOOL,
            PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL,
            PartnerFunction.SCHOOL_BOARD,
            PartnerFunction.EDUCATION_PARTNERSHIP);

    private static final RuleInfo INFO = new RuleInfo(
            "R59",
            Severity.WARNING,
            new Text("Geen gezamenlijke visie, of niet verankerd", "No shared vision, or not anchored"),
            new Text(
                    "Zonder visie die in de plannen van alle partners staat, werkt ieder aan iets anders.",
                    "Without a vision that stands in the plans of all partners, each works on something else."),
            List.of(Source.CARDS, Source.LESSON_3));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner gemeente "Gemeente Meerstad" soort gemeente
            visie "Elke jongere hoort erbij."
            """, "visie", """
            partner gemeente "Gemeente Meerstad" soort gemeente
            visie "Elke jongere hoort erbij." { verankerd in gemeente }
            """);

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
        Optional<Vision> vision = facts.region().vision();
        if (vision.isEmpty()) {
            return Stream.of(new Gap(facts.region().header(), withoutVision()));
        }
        List<Partner> absent = absent(vision.get(), facts);
        return absent.isEmpty() ? Stream.empty() : Stream.of(new Gap(vision.get(), notAnchored(absent), absent));
    }

    // Of the municipalities and of the schools at least one each carries the vision in its plans.
    private static List<Partner> absent(Vision vision, RegionFacts facts) {
        return Stream.of(EnumSet.of(PartnerFunction.MUNICIPALITY), EDUCATION)
                .map(functions -> partners(functions, facts))
                .filter(partners -> Collections.disjoint(partners, vision.getAnchoredIn()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Partner> partners(Set<PartnerFunction> functions, RegionFacts facts) {
        return facts.region().partners().stream()
                .filter(partner -> partner.getKind() != null
                        && functions.contains(partner.getKind().getFunction()))
                .filter(partner -> !facts.participation().hasLeft(partner))
                .toList();
    }

    private static Text withoutVision() {
        return new Text(
                "De regio heeft geen gezamenlijke visie. Ieder werkt zo aan iets anders. Schrijf de visie van de partners op: visie \"…\"",
                "The region has no shared vision. So each works on something else. Write the vision of the partners down: visie \"…\"");
    }

    private static Text notAnchored(List<Partner> absent) {
        return Text.format(
                "De gezamenlijke visie staat nog niet in de plannen van %s. Zo blijft zij een tekst van een ander. Neem op wie de visie in eigen plannen heeft: verankerd in …",
                "The shared vision does not yet stand in the plans of %s. So it stays somebody else's text. Say who has it in its own plans: verankerd in …",
                Enumeration.titles(absent));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        if (gap.element() instanceof Vision vision) {
            return List.of(anchor(vision, gap));
        }
        Vision vision = SamenhangFactory.eINSTANCE.createVision();
        vision.setText(Drafts.fillIn("wat willen de partners samen voor jongeren bereiken?"));
        return List.of(Repair.of(
                new Text("Voeg een visie toe om in te vullen", "Add a vision to fill in"),
                new Change.Add(gap.element(), Literals.REGION_FILE__ELEMENTS, vision)));
    }

    private static Repair anchor(Vision vision, Gap gap) {
        return new Repair(
                Text.format(
                        "Noteer dat de visie in de plannen staat van %s",
                        "Note that the vision stands in the plans of %s", Enumeration.titles(gap.involved())),
                gap.involved().stream()
                        .map(partner -> (Change) new Change.Add(vision, Literals.VISION__ANCHORED_IN, partner))
                        .toList());
    }
}
