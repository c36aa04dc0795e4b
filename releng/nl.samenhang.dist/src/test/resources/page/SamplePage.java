import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Diagram.Item;
import nl.samenhang.diagram.InteractivePage;

/** Writes the page of a small drawing in which all that the page can show occurs. */
final class SamplePage {

    // The second item is painted before the first, as the order of reading need not be that of painting.
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500" width="1000" height="500" role="img"
                aria-labelledby="proef-titel"><title id="proef-titel">Proef</title><desc>Beschrijving</desc>
            <style>.rand { stroke: #333333; }</style>
            <rect width="1000" height="500" fill="#ffffff"/>
            <g id="proef-kader" data-element="Proef.zorg"><rect x="20" y="20" width="960" height="200" fill="#eef7f4"/></g>
            <g id="proef-lijn" data-element="Proef.zorg.melden"><title>Lijn</title><path d="M250,110 L400,110" stroke="#39424c"/></g>
            <g id="proef-2" data-element="Proef.zorg.duiden"><title>Duiden</title>
              <rect class="rand" x="400" y="60" width="200" height="100" fill="#ffffff"/>
              <text x="500" y="115" text-anchor="middle" fill="#1b1f24">Signaal duiden</text></g>
            <g id="proef-1" data-element="Proef.zorg.melden"><title>Melden</title>
              <rect class="rand" x="50" y="60" width="200" height="100" fill="#ffffff"/>
              <text x="150" y="115" text-anchor="middle" fill="#1b1f24">Zorg bespreken</text></g>
            <g id="proef-3" data-element="Proef.veilig.intake" transform="translate(750 300)"><title>Intake</title>
              <rect class="rand" width="200" height="100" fill="#ffffff"/>
              <text x="100" y="55" text-anchor="middle" fill="#1b1f24">Weging in drieën</text></g>
            </svg>
            """;

    private SamplePage() {}

    public static void main(String[] args) throws Exception {
        List<Item> items = List.of(
                new Item(
                        "proef-1",
                        "Proef.zorg.melden",
                        "stap",
                        "Zorg bespreken",
                        List.of("door de mentor", "binnen 1 dag"),
                        List.of("Let op: niemand neemt waar als de mentor er niet is."),
                        List.of("Proef.koeriers")),
                new Item(
                        "proef-2",
                        "Proef.zorg.duiden",
                        "stap",
                        "Signaal duiden",
                        List.of("door mentor en politie"),
                        List.of(),
                        List.of("Proef.koeriers", "Proef.geld")),
                new Item(
                        "proef-3",
                        "Proef.veilig.intake",
                        "stap",
                        "Weging in drieën",
                        List.of("door de politie"),
                        List.of("Fout: een.", "Let op: twee."),
                        List.of()));
        Map<String, String> issues = new LinkedHashMap<>();
        issues.put("Proef.koeriers", "Jonge kinderen en drugshandel");
        issues.put("Proef.geld", "Snel geld </script><b>\"&");
        Diagram diagram = new Diagram(
                "proef",
                "Proef <van> een \"tekening\"",
                SVG,
                1000,
                500,
                List.of("De zorgroute begint met Zorg bespreken.", "Daarna volgt Signaal duiden."),
                items);
        Files.write(Path.of(args[0]), InteractivePage.of(diagram, issues));
    }
}
