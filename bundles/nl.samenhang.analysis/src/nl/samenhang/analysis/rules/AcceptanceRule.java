package nl.samenhang.analysis.rules;

import java.util.List;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.SamenhangPackage.Literals;

/** Something that can be wrong with an acceptance. {@link AcceptanceReview} decides where it is. */
interface AcceptanceRule {

    /** The identity, weight and ground of the rule. */
    RuleInfo info();

    /** What is wrong with an acceptance, what follows from it and what to do. */
    Text message(Acceptance acceptance);

    /** The ways to mend it, most fitting first. */
    List<Repair> repairs(Acceptance acceptance, RegionFacts facts);

    /** What an acceptance is about: "R19 bij "Verzuim"". */
    static Text subject(Acceptance acceptance) {
        return acceptance.getElement() == null
                ? Text.format("%s voor de hele regio", "%s for the whole region", acceptance.getRule())
                : Text.format(
                        "%s bij \"%s\"",
                        "%s at \"%s\"", acceptance.getRule(), ElementNames.title(acceptance.getElement()));
    }

    /** Takes an acceptance out of the text. */
    static Repair removal(Acceptance acceptance) {
        return Repair.of(
                new Text("Haal de aanvaarding weg", "Remove the acceptance"),
                new Change.Remove(acceptance.eContainer(), Literals.REGION_FILE__ELEMENTS, acceptance));
    }
}
