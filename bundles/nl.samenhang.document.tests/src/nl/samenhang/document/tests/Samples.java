package nl.samenhang.document.tests;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.Picture;
import nl.samenhang.language.RegionLoader;

/** Small regions and their covenants. */
public final class Samples {

    /** A region with something for most articles. */
    public static final String REGION = """
            regio Proef "Regio Proef"
            peildatum 2026-09-01
            omvat "Meerstad", "Kampwijk"

            visie "Elke jongere hoort erbij." { verankerd in gemeente uitgangspunt "Wij praten met jongeren" }

            partner gemeente "Gemeente Meerstad" {
                hierna "de gemeente"
                afdeling jeugd "Jeugd en onderwijs"
                vertegenwoordigd door "M. Jansen" als "Burgemeester" mandaat "Besluit van 12 mei 2025"
            }
            partner politie "Politie, basisteam Meren"
            partner school "Vmbo Het Baken" { contact mentor }

            rol mentor "Mentor" { vervuld door school taak "Kent de leerling" }

            vraagstuk verzuim "Verzuim" {
                startpunt omdat "Steeds meer leerlingen blijven weg" sinds 2026-01-15
                eigenaar gemeente.jeugd
                regie mentor
                doelgroep "12 tot 16 jaar"
                incident { handeling "Aanspreken" door politie }
            }
            signaal wegblijven "Leerling blijft weg" { in school gezien door mentor wijst op verzuim leidt naar zorg.melden }

            route zorg "Zorgroute" soort ondersteuning voor verzuim {
                stap melden "Zorg bespreken" door mentor binnen 1 dag { betrekt jongere, ouders }
                stap duiden "Signaal duiden" in zorgoverleg binnen 2 weken {
                    duiding
                    als "de veiligheid in het geding is" opschalen naar veilig.intake besloten door mentor
                    anders naar klaar
                }
                einde klaar "Zorg afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid voor verzuim {
                stap intake "Weging" door politie binnen 1 uur
                einde gesloten "Gesloten"
            }
            overleg zorgoverleg "Zorgoverleg" laag uitvoerend { voorzitter mentor deelnemers gemeente, politie elke 6 weken }

            afspraak convenant1 "Convenant Proef" soort convenant {
                partijen gemeente, politie, school
                geldig van 2025-09-01 tot 2027-08-31 opzegtermijn 3 maanden
                evaluatie elk jaar door gemeente eerstvolgende 2026-10-01
                verplichting gemeente "Roept de partners bijeen."
                verplichting gemeente "Bewaakt de voortgang"
                ondertekend door gemeente op 2025-09-01 te "Meerstad"
            }
            begrip duiding "Duiding" { gezamenlijk "Samen bepalen wat een signaal betekent" gedrag "Overlegt eerst" }
            """;

    private Samples() {}

    /** The region of a text. */
    public static Region region(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("proef.regio"), text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return RegionLoader.create().load(folder).regions().getFirst();
    }

    /** The covenant of a text, with a picture. */
    public static Document covenant(Path folder, String text) {
        return covenant(folder, text, PartChoice.ALL);
    }

    /** Some parts of the covenant of a text, with a picture. */
    public static Document covenant(Path folder, String text, PartChoice choice) {
        Region region = region(folder, text);
        return Covenant.of(region, GapAnalysis.findings(region), List.of(picture("Routekaart")), choice);
    }

    /** A wide picture. */
    public static Picture picture(String title) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 600"><style>.x{fill:url(#g)}</style>
                <linearGradient id="g"/><rect class="x" id="inhoud" width="2000" height="600" onclick="alert(1)"/>
                <script>alert(1)</script><a href="https://example.org/"><text>Kaart</text></a></svg>
                """;
        List<String> description = List.of("De kaart toont twee routes.", "Zij zijn gekoppeld.");
        return new Picture("kaart", title, svg, png(), 2000, 600, description, List.of("Proef.zorg"));
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
