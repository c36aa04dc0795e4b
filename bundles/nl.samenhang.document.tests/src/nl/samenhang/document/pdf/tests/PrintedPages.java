package nl.samenhang.document.pdf.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section;
import nl.samenhang.document.Table;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a document on paper, line by line, without what stands above and below each. */
public final class PrintedPages {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern FOOT = Pattern.compile("Pagina \\d+ van \\d+");
    private static final Pattern SIGNATURE = Pattern.compile("(Naam|Functie|Plaats|Datum|Handtekening):");

    private final Document document;
    private final List<List<String>> pages = new ArrayList<>();

    /** Reads the pages of a file that shows a document. */
    public PrintedPages(Document document, PDDocument pdf) throws IOException {
        this.document = document;
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf)
                    .lines()
                    .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith(document.status()))
                    .filter(line -> !FOOT.matcher(line).matches())
                    .toList());
        }
    }

    /** The numbers of the pages that show neither a text nor a picture. */
    public List<Integer> blank(PDDocument pdf) {
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            boolean hasPictures =
                    pdf.getPage(i).getResources().getXObjectNames().iterator().hasNext();
            if (pages.get(i).isEmpty() && !hasPictures) {
                blank.add(i + 1);
            }
        }
        return blank;
    }

    /** The lines at the end of a page that announce what follows: a list, or the rows of a group. */
    public List<String> announcementsAtTheEnd() {
        return atTheEnd(groupTitles());
    }

    /** The same with headings and with captions of tables. */
    public List<String> headingsAtTheEnd() {
        Set<String> titles = groupTitles();
        document.deep().forEach(block -> {
            switch (block) {
                case Section section -> titles.add(section.labelledTitle());
                case Table table -> titles.add(table.caption());
                default -> {}
            }
        });
        // A cell that says the same may well end a page.
        tables().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .forEach(line -> titles.remove(line.text()));
        return atTheEnd(titles);
    }

    private List<String> atTheEnd(Set<String> titles) {
        return pages.stream()
                // The table of contents lists headings, and may end a page with one.
                .skip(1)
                .filter(lines -> !lines.isEmpty())
                .map(List::getLast)
                .filter(last -> titles.contains(last)
                        || (last.endsWith(":") && !SIGNATURE.matcher(last).matches()))
                .toList();
    }

    /** The headings of groups on pages without the headers of their table. */
    public List<String> groupsWithoutHeaders() {
        List<String> bare = new ArrayList<>();
        tables().filter(table -> !table.isDense()).forEach(table -> {
            String first = table.columns().getFirst().title();
            for (Table.Group group : table.groups()) {
                // Another table before it may have the title as its caption.
                pages.stream()
                        .dropWhile(lines -> !lines.contains(table.caption()))
                        .filter(lines -> !group.title().isEmpty() && lines.contains(group.title()))
                        .filter(lines -> lines.stream().noneMatch(line -> line.startsWith(first)))
                        .forEach(lines -> bare.add(group.title()));
            }
        });
        return bare;
    }

    /** The words in the rows of tables that stand on no page in one piece. */
    public Set<String> brokenWords() {
        Set<String> shown = new HashSet<>();
        pages.forEach(lines -> lines.forEach(line -> words(line).forEach(shown::add)));
        Set<String> broken = new HashSet<>();
        tables().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> words(line.text()))
                .forEach(broken::add);
        broken.removeAll(shown);
        return broken;
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("[^\\p{L}]+").splitAsStream(text);
    }

    private Stream<Table> tables() {
        return document.deep().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private Set<String> groupTitles() {
        Set<String> titles = new HashSet<>();
        tables().flatMap(table -> table.groups().stream())
                .map(Table.Group::title)
                .forEach(titles::add);
        return titles;
    }
}
