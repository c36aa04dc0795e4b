package nl.samenhang.language.internal;

import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;

/** What a user reads about a name that nothing defines. */
final class UnknownNameTexts {

    private static final Set<EClass> IN_CATALOGS = Set.of(
            SamenhangPackage.Literals.DOMAIN,
            SamenhangPackage.Literals.PARTNER_KIND,
            SamenhangPackage.Literals.ROLE_KIND,
            SamenhangPackage.Literals.ISSUE_KIND,
            SamenhangPackage.Literals.MEETING_KIND,
            SamenhangPackage.Literals.PROTOCOL_KIND,
            SamenhangPackage.Literals.REQUIRED_STEP,
            SamenhangPackage.Literals.QUESTION);

    private UnknownNameTexts() {}

    /** Nothing has the name, and nothing near it is known. */
    static Text unknown(EClass expected, String name) {
        Text kind = ElementKinds.label(expected);
        Text missing = missing(kind, name);
        if (IN_CATALOGS.contains(expected)) {
            return new Text(
                    "%s Controleer de spelling, of zet de %s in een eigen catalogus."
                            .formatted(missing.dutch(), kind.dutch()),
                    "%s Check the spelling, or put the %s in a catalogue of your own."
                            .formatted(missing.english(), kind.english()));
        }
        return new Text(
                missing.dutch() + " Controleer de spelling, of beschrijf in deze regio wat u bedoelt.",
                missing.english() + " Check the spelling, or describe it in this region.");
    }

    /** Nothing has the name, but some names come near it. */
    static Text near(EClass expected, String name, List<String> near) {
        Text missing = missing(ElementKinds.label(expected), name);
        Text question = didYouMean(near);
        return new Text(missing.dutch() + question.dutch(), missing.english() + question.english());
    }

    /** The name stands for something of another kind. */
    static Text otherKind(EClass expected, String name, EClass found, List<String> near) {
        Text fits = ElementKinds.label(expected);
        Text is = ElementKinds.label(found);
        Text advice = near.isEmpty()
                ? new Text(
                        " Kies de naam van een %s.".formatted(fits.dutch()),
                        " Choose the name of %s.".formatted(EnglishNouns.withArticle(fits.english())))
                : didYouMean(near);
        return new Text(
                "%s is een %s; hier past een %s.%s"
                        .formatted(Shown.quoted(name), is.dutch(), fits.dutch(), advice.dutch()),
                "%s is %s; what fits here is %s.%s"
                        .formatted(
                                Shown.quoted(name),
                                EnglishNouns.withArticle(is.english()),
                                EnglishNouns.withArticle(fits.english()),
                                advice.english()));
    }

    /** Only a kind in a catalogue has the name: what is of that kind was not described. */
    static Text onlyKind(EClass expected, String name, EClass found) {
        Text kind = ElementKinds.label(expected);
        Text other = ElementKinds.label(found);
        return new Text(
                "Er is geen %s met de naam %s, wel een %s. Controleer de spelling, of beschrijf in deze regio wat u bedoelt."
                        .formatted(kind.dutch(), Shown.quoted(name), other.dutch()),
                "There is no %s named %s, though there is %s. Check the spelling, or describe it in this region."
                        .formatted(kind.english(), Shown.quoted(name), EnglishNouns.withArticle(other.english())));
    }

    static boolean isInCatalogs(EClass type) {
        return IN_CATALOGS.contains(type);
    }

    /** No catalogue has the name. */
    static Text noCatalog(String name, List<String> atHand) {
        Text catalogs = Alternatives.quoted(atHand);
        return new Text(
                "Er is geen catalogus met de naam %s. U kunt hier kiezen uit %s. Een eigen catalogus zet u als bestand in deze map."
                        .formatted(Shown.quoted(name), catalogs.dutch()),
                "There is no catalogue named %s. You can choose from %s here. A catalogue of your own goes into this folder as a file."
                        .formatted(Shown.quoted(name), catalogs.english()));
    }

    private static Text missing(Text kind, String name) {
        return new Text(
                "Er is geen %s met de naam %s.".formatted(kind.dutch(), Shown.quoted(name)),
                "There is no %s named %s.".formatted(kind.english(), Shown.quoted(name)));
    }

    private static Text didYouMean(List<String> near) {
        Text names = Alternatives.quoted(near);
        return new Text(" Bedoelde u %s?".formatted(names.dutch()), " Did you mean %s?".formatted(names.english()));
    }
}
