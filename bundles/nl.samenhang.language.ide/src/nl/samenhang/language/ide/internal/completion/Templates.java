package nl.samenhang.language.ide.internal.completion;

import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Text;

/** A template for each element that people write from scratch. */
final class Templates {

    private static final List<Template> ALL = List.of(
            template("Vision", "de gezamenlijke visie", "the shared vision", """
                    visie "${1:Elke jongere …}" {
                        verankerd in ${2:wie}
                        uitgangspunt "${3:Wij …}"
                    }"""),
            template("Partner", "een partner met zijn soort", "a partner with its kind", """
                    partner ${1:naam} "${2:Naam van de organisatie}" soort ${3:welkeSoort} {
                        vertegenwoordigd door "${4:naam}" als "${5:functie}"
                        contact ${6:welkeRol}
                    }"""),
            template("Department", "een afdeling", "a department", """
                    afdeling ${1:naam} "${2:Naam van de afdeling}\""""),
            template("Role", "een rol met wie haar vervult", "a role with who fills it", """
                    rol ${1:naam} "${2:Naam van de rol}" {
                        vervuld door ${3:wie}
                        taak "${4:Doet …}"
                    }"""),
            template("Issue", "een vraagstuk met eigenaar en niveaus", "an issue with its owner and levels", """
                    vraagstuk ${1:naam} "${2:Naam van het vraagstuk}" soort ${3:welkeSoort} {
                        eigenaar ${4:wie}
                        regie ${5:wie}
                        sterke basis { handeling "${6:Wat altijd gebeurt}" door ${7:wie} }
                        preventie algemeen { handeling "${8:Wat het voorkomt}" door ${9:wie} }
                        incident { handeling "${10:Wat er gebeurt als het misgaat}" door ${11:wie} }
                    }"""),
            template("Factor", "een risicofactor of beschermende factor", "a risk factor or protective factor", """
                    factor ${1:naam} "${2:Wat het is}" soort ${3|risico,beschermend|} voor ${4:welkVraagstuk}"""),
            template("Signal", "een signaal dat naar een route leidt", "a signal that leads to a route", """
                    signaal ${1:naam} "${2:Wat er opvalt}" {
                        in ${3|school,straat,thuis,vrijetijd,online|}
                        gezien door ${4:wie}
                        wijst op ${5:welkVraagstuk}
                        leidt naar ${6:welkeRoute}
                    }"""),
            template("Route", "een route met een stap en een einde", "a route with a step and an end", """
                    route ${1:naam} "${2:Naam van de route}" soort ${3|ondersteuning,veiligheid|} voor ${4:welkVraagstuk} {
                        stap ${5:melden} "${6:Zorg bespreken}" door ${7:wie} binnen 1 week { betrekt jongere, ouders }
                        einde ${8:afgerond} "${9:Afgerond}"
                    }"""),
            template("Step", "een stap met wie hem zet", "a step with who takes it", """
                    stap ${1:naam} "${2:Wat er gebeurt}" door ${3:wie} binnen ${4:1} ${5|dag,week,maand|} {
                        betrekt ${6|jongere,ouders,familie|}
                    }"""),
            template("RouteEnd", "een einde", "an end", """
                    einde ${1:naam} "${2:Hoe het eindigt}\""""),
            template("Ladder", "een opschalingsmodel", "an escalation model", """
                    ladder ${1:opschaling} {
                        trede 1 "${2:Lokaal}" geleid door ${3:wie}
                        trede 2 "${4:Regionaal}" geleid door ${5:wie} criterium "${6:Wanneer}"
                    }"""),
            template("Rung", "een trede", "a rung", """
                    trede ${1:1} "${2:Naam}" geleid door ${3:wie} criterium "${4:Wanneer}\""""),
            template("Meeting", "een overleg", "a meeting", """
                    overleg ${1:naam} "${2:Naam van het overleg}" laag ${3|uitvoerend,beleidsmatig,bestuurlijk|} {
                        voorzitter ${4:wie}
                        deelnemers ${5:wie}
                        elke ${6:6} weken
                    }"""),
            template("Agreement", "een afspraak tussen partners", "an agreement between partners", """
                    afspraak ${1:naam} "${2:Naam van de afspraak}" soort ${3|convenant,werkafspraak,regeling|} {
                        voor ${4:welkVraagstuk}
                        partijen ${5:wie}
                        geldig van ${6:2026-09-01} tot ${7:2028-08-31}
                        evaluatie elk jaar door ${8:wie}
                        verankerd in ${9:welkOverleg}
                        verplichting ${5:wie} "${10:Wat de partij doet}"
                    }"""),
            template("InformationSharing", "gegevens die partners delen", "data that partners share", """
                    informatiedeling ${1:naam} "${2:Waar het om gaat}" {
                        van ${3:wie} naar ${4:wie}
                        doel "${5:Waarvoor}"
                        gegevens ${6|gewoon,bijzonder,strafrechtelijk,politie|} "${7:Welke gegevens}"
                        grondslag ${8:welkeGrondslag}
                        in ${9:welkeStap}
                        bewaartermijn ${10:1} jaar
                        betrokkene geïnformeerd "${11:Hoe de betrokkene het hoort}"
                    }"""),
            template("Term", "een begrip", "a term", """
                    begrip ${1:naam} "${2:Het begrip}" {
                        gezamenlijk "${3:Wat de partners eronder verstaan}"
                        gedrag "${4:Hoe het eruitziet}"
                    }"""),
            template("Training", "een scholing", "a training", """
                    scholing ${1:naam} "${2:Naam van de scholing}" {
                        voor ${3:welkeRol}
                        over ${4:welkVraagstuk}
                        gepland ${5:2026-11-10}
                    }"""),
            template("Protocol", "een protocol", "a protocol", """
                    protocol ${1:naam} "${2:Naam van het protocol}" soort ${3:welkeSoort}"""),
            template("TrendSource", "een trendbron", "a trend source", """
                    trendbron ${1:naam} "${2:Naam van de bron}" van ${3:wie}"""),
            template("Domain", "een domein", "a domain", """
                    domein ${1:naam} "${2:Naam van het domein}\""""),
            template("PartnerKind", "een soort partner", "a kind of partner", """
                    partnersoort ${1:naam} "${2:Wat voor partner}" in domein ${3:welkDomein}"""),
            template("RoleKind", "een soort rol", "a kind of role", """
                    rolsoort ${1:naam} "${2:Wat voor rol}\""""),
            template(
                    "IssueKind",
                    "een soort vraagstuk met wat het vereist",
                    "a kind of issue and what it requires",
                    """
                    vraagstuksoort ${1:naam} "${2:Wat voor vraagstuk}" {
                        vereist protocol ${3:welkeProtocolsoort}
                        vereist partner ${4:welkePartnersoort}
                    }"""),
            template("MeetingKind", "een soort overleg", "a kind of meeting", """
                    overlegsoort ${1:naam} "${2:Wat voor overleg}" laag ${3|uitvoerend,beleidsmatig,bestuurlijk|}"""),
            template("ProtocolKind", "een soort protocol met zijn stappen", "a kind of protocol and its steps", """
                    protocolsoort ${1:naam} "${2:Wat voor protocol}" {
                        vereist stap ${3:naam} "${4:Wat er moet gebeuren}"
                    }"""),
            template("LegalBasis", "een grondslag in de wet", "a legal basis", """
                    grondslag ${1:naam} "${2:Wet en artikel}"
                        voor ${3|gewoon,bijzonder,strafrechtelijk,politie|} geldend sinds ${4:2026-01-01} bron "${5:Naam van de wet}\""""),
            template("ConversationCard", "een gesprekskaart met een vraag", "a conversation card with a question", """
                    kaart ${1:naam} "${2:Naam van de kaart}" {
                        vraag ${3:naam} "${4:Wat vraagt u?}" les ${5:1}
                    }"""),
            template("RuleSetting", "hoe zwaar een regel telt", "how much a rule counts", """
                    regel ${1:R01} ${2|uit,informatie,waarschuwing,fout|} omdat "${3:Waarom}\""""),
            template("Answer", "het antwoord op een gespreksvraag", "the answer to a question of a card", """
                    antwoord ${1:welkeVraag} "${2:Het antwoord}" bewijs ${3:welkOnderdeel}"""),
            template("Acceptance", "een hiaat dat u voorlopig aanvaardt", "a gap that you accept for now", """
                    aanvaard ${1:R01} op ${2:welkOnderdeel} omdat "${3:Waarom}" tot ${4:2027-09-01} door ${5:wie}"""));

    private Templates() {}

    private static Template template(String rule, String dutch, String english, String body) {
        return new Template(rule, new Text(dutch, english), body);
    }

    /**
     * All templates.
     *
     * @return the templates, in the order of the grammar
     */
    static List<Template> all() {
        return ALL;
    }

    /**
     * The template of an element.
     *
     * @param rule the rule of the grammar that reads it, not null
     * @param keyword the word with which it begins, not null
     * @return the template; empty where there is none
     */
    static Optional<Template> of(String rule, String keyword) {
        return ALL.stream()
                .filter(template ->
                        template.rule().equals(rule) && template.keyword().equals(keyword))
                .findFirst();
    }
}
