package nl.samenhang.language.tests;

import java.nio.file.Path;

/** A small region in several files that says everything the language can say, with a catalogue of its own. */
final class LanguageExample {

    private LanguageExample() {}

    /** Writes the files of the region into a folder. */
    static TextFolder in(Path path) {
        return new TextFolder(path)
                .with("regio.regio", HEADER)
                .with("partners.regio", PARTNERS)
                .with("vraagstukken.regio", ISSUES)
                .with("routes.regio", ROUTES)
                .with("overleg.regio", MEETINGS)
                .with("afspraken.regio", AGREEMENTS)
                .with("eigen.regio", CATALOG);
    }

    private static final String HEADER = """
            regio Merenkamp "Regio Merenkamp"
            gebruikt Landelijk versie "2026-09", Eigen
            peildatum 2026-09-01
            omvat "Meerstad", "Kampwijk"

            visie "Elke jongere in Merenkamp groeit op in een omgeving waarin je erbij hoort." {
                verankerd in gemeente, swv, politie
                uitgangspunt "Jongeren en ouders praten mee"
            }
            """;

    private static final String PARTNERS = """
            regio Merenkamp

            partner gemeente "Gemeente Meerstad" soort gemeente {
                officieel "Gemeente Meerstad, vertegenwoordigd door het college"
                hierna "de gemeente"
                afdeling veiligheid "Openbare orde en veiligheid"
                afdeling jeugd "Jeugd en onderwijs" in domein onderwijs
                vertegenwoordigd door "M. Jansen" als "burgemeester" mandaat "besluit van 12 mei 2025"
            }
            partner hetBaken "Vmbo Het Baken" soort schoolVo { contact zorgcoordinator }
            partner swv "Samenwerkingsverband" soort swv
            partner politie "Politie, basisteam Meren" soort politie
            partner jongerenwerk "Stichting Jongerenwerk Meren" soort jongerenwerk
            partner oudeStichting "Welzijn Meren" soort welzijn { betrokken tot 2025-12-31 }
            partner halt "Halt" soort halt { betrokken van 2020-01-01 tot 2030-01-01 }
            partner verslavingszorg "Verslavingszorg Meren" soort verslavingszorg
            partner wijkteam "Wijkteam" soort wijkteam
            partner ggd "GGD Meren" soort ggd
            partner leerplicht "Leerplicht" soort leerplicht
            partner manege "Manege De Hoef" soort sportclub

            rol zorgcoordinator "Zorgcoördinator" {
                vervuld door hetBaken
                plaatsvervanger teamleider
                taak "Verzamelt en weegt signalen uit de school"
                ruggensteun schoolleider
            }
            rol teamleider "Teamleider" { vervuld door hetBaken }
            rol schoolleider "Schoolleider" { vervuld door hetBaken }
            rol mentor "Mentor" { vervuld door hetBaken }
            rol jongerenwerker "Jongerenwerker" { vervuld door jongerenwerk }
            rol procesregisseur "Procesregisseur" soort procesregisseur { vervuld door gemeente.veiligheid }
            rol wethouder "Wethouder" { vervuld door gemeente }
            """;

    private static final String ISSUES = """
            regio Merenkamp

            vraagstuk drugshandel "Jonge kinderen en drugshandel" soort drugshandel {
                startpunt omdat "Politie en jongerenwerk zien steeds jongere koeriers" sinds 2026-01-15
                eigenaar gemeente.veiligheid
                regie procesregisseur
                hangt samen met afpersing, verzuim
                gevoed door incidentenregistratie, jeugdmonitor
                doelgroep "12 tot 16 jaar in de Waterwijk"
                sterke basis        { handeling "Dagelijks contact op straat en in school" door jongerenwerk }
                preventie algemeen  { handeling "Gastles over snel geld" door politie, verslavingszorg }
                preventie gericht   { handeling "Coach naast de jongere" door wijkteam }
                incident            { handeling "Aanhouden en horen" door politie   herstel "Herstelgesprek" door halt }
            }
            vraagstuk afpersing "Afpersing" soort afpersing {
                eigenaar gemeente
                sterke basis { interventie "Weerbaarheid" gastles "Over geld lenen" traject "Halt-traject" door halt }
            }
            vraagstuk verzuim "Verzuim" soort verzuim { eigenaar leerplicht }

            factor thuisBetrokken "Betrokken ouders" soort beschermend voor drugshandel, verzuim
            factor schulden "Schulden" soort risico

            signaal duurSpullen "Onverklaarbaar geld of dure spullen" {
                in school, straat, thuis, vrijetijd, online
                gedrag "Draagt opeens merkkleding"
                gezien door mentor, jongerenwerker
                wijst op drugshandel
                leidt naar zorgroute.melden
            }

            trendbron jeugdmonitor "Jeugdmonitor GGD" van ggd
            trendbron incidentenregistratie "Incidentenregistratie" van hetBaken, politie

            begrip radicalisering "Radicalisering" {
                volgens onderwijs "Zich afkeren van de groep"   volgens veiligheid "Bereid zijn tot geweld"
                gezamenlijk "Steeds verder gaan in denken en doen"
                gedrag "Noemt medeleerlingen verraders van het geloof"
            }
            """;

    private static final String ROUTES = """
            regio Merenkamp

            route zorgroute "Ondersteuningsroute" soort ondersteuning voor drugshandel, verzuim {
                stap melden "Zorg bespreken" door mentor binnen 1 dag {
                    betrekt ouders
                    naar duiden
                }
                stap duiden "Signaal duiden" in zorgoverleg binnen 5 dagen {
                    duiding
                    eindverantwoordelijk zorgcoordinator
                    raadpleegt wijkteam
                    informeert swv
                    als "alleen hulp nodig" naar hulp
                    als "veiligheid in het geding" opschalen naar veiligheidsroute.intake besloten door procesregisseur
                    anders naar volgen
                }
                stap hulp "Hulp inzetten" door wijkteam binnen 2 weken { betrekt jongere, ouders  naar volgen }
                stap volgen "Volgen en terugkoppelen" door zorgcoordinator binnen 3 maanden {
                    koppelt terug aan mentor
                    naar afgerond
                }
                einde afgerond "Zorg afgerond"
            }

            route veiligheidsroute "Opschalingsroute" soort veiligheid voor drugshandel {
                zonder familie omdat "De familie wordt in de zorgroute betrokken"
                stap intake "Weging" in casusoverleg binnen 2 uur {
                    volgens protocolWeging onderdeel feiten
                    als "acuut gevaar" naar ingrijpen
                    anders naar planVanAanpak
                }
                stap ingrijpen "Ingrijpen" door politie binnen 1 uur
                stap planVanAanpak "Plan van aanpak" in casusoverleg binnen 1 week
                stap herstellen "Herstel en nazorg" door halt {
                    afschalen naar zorgroute.volgen besloten door procesregisseur
                }
            }

            ladder opschaling "Opschalingsladder" {
                trede 1 "Lokaal" geleid door zorgcoordinator in zorgoverleg
                trede 2 "Regionaal" geleid door procesregisseur besloten door wethouder criterium "Twee scholen geraakt"
            }

            protocol protocolWeging "Protocol weging" soort weging van gemeente
            """;

    private static final String MEETINGS = """
            regio Merenkamp

            overleg zorgoverleg "Zorgoverleg Het Baken" laag uitvoerend {
                voorzitter zorgcoordinator
                deelnemers mentor, wijkteam, jongerenwerk, leerplicht
                elke 6 weken
            }
            overleg casusoverleg "Casusoverleg" soort casusoverleg { voorzitter procesregisseur elke maand }
            overleg lea "Lokale Educatieve Agenda" soort lea laag bestuurlijk {
                voorzitter wethouder   deelnemers gemeente, swv, hetBaken   elk jaar
                doeagenda zorgoverleg
            }
            overleg jeugd "Jeugdoverleg" laag beleidsmatig
            """;

    private static final String AGREEMENTS = """
            regio Merenkamp

            afspraak veiligheidsconvenant "Convenant Veilige School Merenkamp" soort convenant {
                voor drugshandel, afpersing
                regelt zorgroute, veiligheidsroute
                partijen gemeente, hetBaken, politie, jongerenwerk
                geldig van 2025-09-01 tot 2027-08-31 opzegtermijn 3 maanden
                evaluatie elk jaar door procesregisseur eerstvolgende 2026-10-01
                verankerd in lea
                verplichting politie "Neemt binnen twee dagen deel aan de weging"
                ondertekend door gemeente op 2025-09-01 te "Meerstad"
                woordvoering door wethouder
                klachten bij gemeente
                toetreding "Met instemming van alle partijen"
                uittreding "Schriftelijk"
                geschillen "Eerst een goed gesprek"
            }
            afspraak ^samen "Samen verwerken" soort regeling { geldig tot 2028-01-01 }
            afspraak werk "Werkafspraak" soort werkafspraak

            informatiedeling weging "Gegevens voor de weging" {
                van hetBaken naar politie, wijkteam
                doel "Bepalen of de veiligheid in het geding is"
                gegevens gewoon "naam, klas, verzuim"
                gegevens bijzonder "gezondheid"
                gegevens strafrechtelijk "veroordelingen"
                gegevens politie "meldingen"
                grondslag avg6e, eigenGrond
                in veiligheidsroute.intake
                gezamenlijk
                regeling ^samen
                bewaartermijn 1 jaar
                betrokkene geïnformeerd "brief bij de start van het schooljaar"
                dpia 2026-03-01
                beveiliging "Alleen in het beveiligde dossier"
                rechten bij gemeente
            }

            scholing nietPluis "Niet-pluistraining" {
                voor mentor, jongerenwerker
                over drugshandel
                door politie
                gepland 2026-11-10
            }

            antwoord beleid1 "In de visie, vastgesteld door alle partners" bewijs visie, veiligheidsconvenant
            aanvaard R19 op verzuim omdat "Wordt in 2027 opgepakt" tot 2027-06-01 door procesregisseur
            """;

    private static final String CATALOG = """
            catalogus Eigen "Catalogus van Merenkamp" versie "1" gebruikt Landelijk
            domein sport "Sport"
            partnersoort sportclub "Sportclub" in domein sport functie overig
            rolsoort trainer "Trainer"
            vraagstuksoort matchfixing "Matchfixing" {
                vereist protocol weging
                vereist partner sportclub, politie
            }
            overlegsoort sporttafel "Sporttafel" laag beleidsmatig regionaal
            protocolsoort weging "Weging" { vereist stap feiten "Feiten op een rij" vereist stap besluit "Besluit" }
            grondslag eigenGrond "Een eigen grondslag" uitzondering voor gewoon, bijzonder
                geldend sinds 2020-01-01 ingetrokken op 2030-01-01 bron "Verordening van de gemeente"
            grondslag wens "Een wet in de maak" voor gewoon voorgesteld bron "Wetsvoorstel"
            kaart sport "Kaart voor clubs" { vraag sport1 "Wie is bij u aanspreekpunt?" les 7 }
            regel R05 waarschuwing omdat "Clubs hebben weinig tijd"
            regel R22 informatie
            regel R23 uit
            regel R21 fout
            """;
}
