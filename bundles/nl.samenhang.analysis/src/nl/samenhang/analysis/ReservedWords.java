package nl.samenhang.analysis;

import java.util.Set;

/**
 * The words of the language that are no names unless a caret stands before them. Messages of rules tell users what to
 * type, and the rules know no grammar; a test of the language holds this list equal to it.
 */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.of("""
            aan aanvaard afdeling afschalen afspraak als anders antwoord begrip besloten betrekt betrokken betrokkene
            bewaartermijn bewijs bij binnen bron catalogus criterium dag dagen deelnemers doeagenda doel doelgroep domein
            door dpia eerstvolgende eigenaar einde eindverantwoordelijk elk elke factor familie functie gebruikt gedrag
            gegevens geinformeerd geldend geldig geleid gepland geschillen gevoed gezamenlijk gezien grondslag handeling
            hangt hierna in informatiedeling informeert ingetrokken jaar jaren jongere kaart koppelt laag ladder leidt les
            maand maanden mandaat met naar officieel omdat omvat onderdeel ondertekend op opschalen opzegtermijn ouders
            over overleg overlegsoort partijen partner partnersoort peildatum plaatsvervanger protocol protocolsoort
            raadpleegt rechten regel regelt regio rol rolsoort route ruggensteun samen scholing signaal sinds soort stap
            startpunt sterke taak te terug toetreding tot trede trendbron uitgangspunt uittreding uitzondering uren uur van
            verankerd vereist verplichting versie vertegenwoordigd vervuld visie volgens voor voorgesteld voorzitter vraag
            vraagstuk vraagstuksoort week weken wijst zonder
            """.strip().split("\\s+"));

    private ReservedWords() {}

    /**
     * A name as a text must write it.
     *
     * @param name a name of one segment, not null
     * @return the name, with a caret before it where it is a word of the language
     */
    public static String escaped(String name) {
        return WORDS.contains(name) ? "^" + name : name;
    }
}
