package nl.samenhang.dist;

import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges a PDF by a standard. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The standards that a file claims to keep to. */
    static List<PDFAFlavour> claims(Path file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile())) {
            return List.copyOf(parser.getFlavours());
        }
    }

    /** What is against a standard, and where. */
    static List<String> failures(Path file, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + ": " + check.getMessage() + " "
                            + check.getLocation().getContext())
                    .toList();
        }
    }
}
