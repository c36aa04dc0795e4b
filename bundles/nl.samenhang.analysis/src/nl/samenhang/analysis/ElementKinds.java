package nl.samenhang.analysis;

import java.util.Map;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;

/** What the kinds of element are called in sentences for a user, in lower case and without an article. */
public final class ElementKinds {

    private static final Map<EClass, Text> LABELS = Map.ofEntries(
            Map.entry(
                    SamenhangPackage.Literals.ACTOR,
                    new Text("partner, afdeling of rol", "partner, department or role")),
            Map.entry(SamenhangPackage.Literals.PARTNER, new Text("partner", "partner")),
            Map.entry(SamenhangPackage.Literals.DEPARTMENT, new Text("afdeling", "department")),
            Map.entry(SamenhangPackage.Literals.ROLE, new Text("rol", "role")),
            Map.entry(SamenhangPackage.Literals.ISSUE, new Text("vraagstuk", "issue")),
            Map.entry(SamenhangPackage.Literals.FACTOR, new Text("factor", "factor")),
            Map.entry(SamenhangPackage.Literals.SIGNAL, new Text("signaal", "signal")),
            Map.entry(SamenhangPackage.Literals.ROUTE_TARGET, new Text("route of stap", "route or step")),
            Map.entry(SamenhangPackage.Literals.ROUTE, new Text("route", "route")),
            Map.entry(SamenhangPackage.Literals.ROUTE_NODE, new Text("stap of einde", "step or end")),
            Map.entry(SamenhangPackage.Literals.ROUTE_END, new Text("einde", "end")),
            Map.entry(SamenhangPackage.Literals.STEP, new Text("stap", "step")),
            Map.entry(SamenhangPackage.Literals.LADDER, new Text("ladder", "ladder")),
            Map.entry(SamenhangPackage.Literals.RUNG, new Text("trede", "rung")),
            Map.entry(SamenhangPackage.Literals.MEETING, new Text("overleg", "meeting")),
            Map.entry(SamenhangPackage.Literals.AGREEMENT, new Text("afspraak", "agreement")),
            Map.entry(
                    SamenhangPackage.Literals.INFORMATION_SHARING, new Text("informatiedeling", "information sharing")),
            Map.entry(SamenhangPackage.Literals.BASIS, new Text("grondslag", "legal basis")),
            Map.entry(SamenhangPackage.Literals.LEGAL_BASIS, new Text("grondslag", "legal basis")),
            Map.entry(SamenhangPackage.Literals.TERM, new Text("begrip", "term")),
            Map.entry(SamenhangPackage.Literals.DEFINITION, new Text("omschrijving", "definition")),
            Map.entry(SamenhangPackage.Literals.ACTION, new Text("handeling", "action")),
            Map.entry(SamenhangPackage.Literals.TRANSITION, new Text("vervolg", "transition")),
            Map.entry(SamenhangPackage.Literals.REPRESENTATIVE, new Text("vertegenwoordiger", "representative")),
            Map.entry(SamenhangPackage.Literals.SIGNATURE, new Text("ondertekening", "signature")),
            Map.entry(SamenhangPackage.Literals.REVIEW, new Text("evaluatie", "review")),
            Map.entry(SamenhangPackage.Literals.FLOW, new Text("gegevensstroom", "flow of data")),
            Map.entry(SamenhangPackage.Literals.DATA_ITEM, new Text("soort gegevens", "kind of data")),
            Map.entry(SamenhangPackage.Literals.DUTY, new Text("verplichting", "obligation")),
            Map.entry(SamenhangPackage.Literals.TRAINING, new Text("scholing", "training")),
            Map.entry(SamenhangPackage.Literals.PROTOCOL, new Text("protocol", "protocol")),
            Map.entry(SamenhangPackage.Literals.TREND_SOURCE, new Text("trendbron", "trend source")),
            Map.entry(SamenhangPackage.Literals.VISION, new Text("visie", "vision")),
            Map.entry(SamenhangPackage.Literals.CATALOG, new Text("catalogus", "catalogue")),
            Map.entry(SamenhangPackage.Literals.DOMAIN, new Text("domein", "domain")),
            Map.entry(SamenhangPackage.Literals.PARTNER_KIND, new Text("partnersoort", "kind of partner")),
            Map.entry(SamenhangPackage.Literals.ROLE_KIND, new Text("rolsoort", "kind of role")),
            Map.entry(SamenhangPackage.Literals.ISSUE_KIND, new Text("vraagstuksoort", "kind of issue")),
            Map.entry(SamenhangPackage.Literals.MEETING_KIND, new Text("overlegsoort", "kind of meeting")),
            Map.entry(SamenhangPackage.Literals.PROTOCOL_KIND, new Text("protocolsoort", "kind of protocol")),
            Map.entry(SamenhangPackage.Literals.REQUIRED_STEP, new Text("vereiste stap", "required step")),
            Map.entry(SamenhangPackage.Literals.CONVERSATION_CARD, new Text("kaart", "conversation card")),
            Map.entry(SamenhangPackage.Literals.QUESTION, new Text("vraag", "question")),
            Map.entry(SamenhangPackage.Literals.REGION_FILE, new Text("regio", "region")));

    private static final Text ANYTHING = new Text("onderdeel", "element");

    private ElementKinds() {}

    /**
     * What a kind of element is called.
     *
     * @param kind the class of the metamodel, not null
     * @return the word, never null; a general one for classes that a user never names
     */
    public static Text label(EClass kind) {
        return LABELS.getOrDefault(kind, ANYTHING);
    }
}
