package nl.samenhang.document.internal.factsheet;

import java.util.List;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Issue;

/** What the cooperation is, for whom, and about which issues. */
final class AboutPart implements PartWriter {

    private static final Room ISSUES = new Room(2);

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        int partners = PartnersPart.present(facts).size();
        String who = partners < 2 ? "organisaties" : Dutch.number(partners) + " organisaties";
        draft.paragraph(
                "wat",
                Prose.of("In " + Short.cut(facts.area()) + " werken " + who
                        + " samen. Zij willen dat jongeren veilig zijn, thuis, op school, op straat en online. "
                        + "Deze factsheet is voor iedereen die bij een van deze organisaties met jongeren werkt."));
        issues(facts.issues(), draft);
    }

    private static void issues(List<Issue> issues, SectionDraft draft) {
        if (issues.isEmpty()) {
            draft.open("vraagstukken", "over welke vraagstukken gaat het? Voeg “vraagstuk …” toe aan het model.");
            return;
        }
        Room.Fitting<Issue> fitting = ISSUES.texts(issues, issue -> Short.title(issue) + ", ");
        List<String> titles = fitting.shown().stream().map(Short::quoted).toList();
        String told = fitting.left() == 0
                ? Dutch.agree(issues.size(), "het vraagstuk ", "de vraagstukken ") + Dutch.enumeration(titles)
                : Dutch.number(issues.size()) + " vraagstukken, zoals " + Dutch.enumeration(titles);
        draft.paragraph(
                "vraagstukken",
                Prose.of("Het gaat om " + told + "."),
                fitting.shown().toArray(Issue[]::new));
    }
}
