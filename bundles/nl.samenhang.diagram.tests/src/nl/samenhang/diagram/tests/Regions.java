package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;

/** Regions to draw. */
final class Regions {

    /** Two linked routes with signals, decisions, a joint interpretation and a way back. */
    static final String LINKED = """
            partner school "Vmbo Het Baken"
            partner politie "Politie"
            rol mentor "Mentor" { vervuld door school }
            signaal geld "Onverklaarbaar geld of dure spullen" { leidt naar zorg.melden }
            route zorg "Zorgroute" soort ondersteuning {
                stap melden "Zorg bespreken" door mentor binnen 1 dag { betrekt jongere, ouders naar duiden }
                stap duiden "Signaal duiden" door mentor, politie binnen 5 dagen {
                    duiding
                    als "alleen hulp nodig is" naar hulp
                    als "de veiligheid in het geding is" opschalen naar veilig.intake besloten door mentor
                    anders naar klaar
                }
                stap hulp "Hulp inzetten" door school
                einde klaar "Zorg afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie binnen 2 dagen
                stap herstel "Herstel en nazorg" door politie { afschalen naar zorg.hulp }
            }
            """;

    private Regions() {}

    static Region of(Path folder, String elements) {
        try {
            Files.writeString(folder.resolve("proef.regio"), """
                    regio Proef "Regio Proef"
                    gebruikt Landelijk
                    peildatum 2026-09-01
                    """ + elements);
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
        LoadedFolder loaded = RegionLoader.create().load(folder);
        assertEquals(List.of(), loaded.problems(), "the text of the test must be free of mistakes");
        return loaded.regions().getFirst();
    }
}
