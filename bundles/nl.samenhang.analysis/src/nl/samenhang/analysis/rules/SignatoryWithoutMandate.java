package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
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
import nl.samenhang.model.Representative;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signature;

/**
 * R46: of whoever signs for a party the function or the mandate is not known, or a party has signed while it is not
 * written down who signs for it (practice of regions).
 */
public final class SignatoryWithoutMandate implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R46",
            Severity.WARNING,
            new Text("Ondertekenaar zonder functie of mandaat", "Signatory without a function or mandate"),
            new Text(
                    "Een handtekening bindt een organisatie alleen als wie tekent daartoe bevoegd is.",
                    "A signature binds an organisation only if whoever signs has the power to do so."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie {
                        vertegenwoordigd door "J. van Dijk" als "teamchef"
                    }
                    afspraak veilig "Convenant Veilige School" soort convenant { partijen politie }
                    """, "politie", """
                    partner politie "Politie" soort politie {
                        vertegenwoordigd door "J. van Dijk" als "teamchef" mandaat "besluit van 12 mei 2025"
                    }
                    afspraak veilig "Convenant Veilige School" soort convenant { partijen politie }
                    """);

    private static final String WHICH_FUNCTION = Drafts.fillIn("functie");
    private static final String WHICH_MANDATE = Drafts.fillIn("besluit waaruit het mandaat blijkt");

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
        return facts.region().partners().stream()
                .filter(partner -> !facts.participation().hasLeft(partner))
                .flatMap(partner -> partner.getRepresentatives().isEmpty()
                        ? unknownSignatory(partner, facts)
                        : incompleteSignatories(partner, facts));
    }

    private static Stream<Gap> unknownSignatory(Partner partner, RegionFacts facts) {
        List<Signature> signatures =
                facts.references().sources(partner, SamenhangPackage.Literals.SIGNATURE__PARTY, Signature.class);
        return signatures.isEmpty()
                ? Stream.empty()
                : Stream.of(new Gap(partner, unknownSignatory(partner), signatures));
    }

    private static Stream<Gap> incompleteSignatories(Partner partner, RegionFacts facts) {
        List<Representative> incomplete = incomplete(partner);
        return incomplete.isEmpty() || !facts.participation().isInAgreement(partner)
                ? Stream.empty()
                : Stream.of(new Gap(partner, incompleteSignatories(partner, incomplete), incomplete));
    }

    private static List<Representative> incomplete(Partner partner) {
        return partner.getRepresentatives().stream()
                .filter(signatory -> signatory.getFunction() == null || signatory.getMandate() == null)
                .toList();
    }

    private static Text unknownSignatory(Partner partner) {
        String title = ElementNames.title(partner);
        return Text.format(
                "De partner \"%s\" heeft ondertekend, maar er staat niet bij wie dat namens deze partner deed. De handtekening kan dan worden betwist. Voeg toe: vertegenwoordigd door \"…\" als \"…\" mandaat \"…\"",
                "The partner \"%s\" has signed, but it is not written down who did so on its behalf. The signature can then be disputed. Add: vertegenwoordigd door \"…\" als \"…\" mandaat \"…\"",
                title);
    }

    private static Text incompleteSignatories(Partner partner, List<Representative> incomplete) {
        List<Text> missing = new ArrayList<>();
        if (incomplete.stream().anyMatch(signatory -> signatory.getFunction() == null)) {
            missing.add(new Text("in welke functie", "in what function"));
        }
        if (incomplete.stream().anyMatch(signatory -> signatory.getMandate() == null)) {
            missing.add(new Text("met welk mandaat", "by what mandate"));
        }
        Text persons = Enumeration.of(incomplete, signatory -> Objects.requireNonNullElse(signatory.getPerson(), "?"));
        Text what = Enumeration.of(missing);
        boolean one = incomplete.size() == 1;
        Text sign = Text.format(one ? "tekent %s" : "tekenen %s", one ? "%s signs" : "%s sign", persons);
        return Text.format(
                "Voor de partner \"%s\" %s, maar er staat niet bij %s. De handtekening kan dan worden betwist. Vul aan: als \"…\" mandaat \"…\"",
                "For the partner \"%s\" %s, but it is not written down %s. The signature can then be disputed. Complete it: als \"…\" mandaat \"…\"",
                ElementNames.title(partner),
                sign,
                what);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        return List.of(partner.getRepresentatives().isEmpty() ? newSignatory(partner) : completion(partner));
    }

    private static Repair newSignatory(Partner partner) {
        Representative signatory = SamenhangFactory.eINSTANCE.createRepresentative();
        signatory.setPerson(Drafts.fillIn("wie tekent voor deze partij?"));
        signatory.setFunction(WHICH_FUNCTION);
        signatory.setMandate(WHICH_MANDATE);
        return Repair.of(
                new Text(
                        "Voeg toe wie tekent, in welke functie en met welk mandaat",
                        "Add who signs, in what function and by what mandate"),
                new Change.Add(partner, SamenhangPackage.Literals.PARTNER__REPRESENTATIVES, signatory));
    }

    private static Repair completion(Partner partner) {
        List<Change> changes = new ArrayList<>();
        for (Representative signatory : incomplete(partner)) {
            if (signatory.getFunction() == null) {
                changes.add(
                        new Change.Add(signatory, SamenhangPackage.Literals.REPRESENTATIVE__FUNCTION, WHICH_FUNCTION));
            }
            if (signatory.getMandate() == null) {
                changes.add(
                        new Change.Add(signatory, SamenhangPackage.Literals.REPRESENTATIVE__MANDATE, WHICH_MANDATE));
            }
        }
        return new Repair(new Text("Vul functie en mandaat aan", "Complete the function and mandate"), changes);
    }
}
