package nl.samenhang.document.internal.privacy;

import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;

/** Article 11: what happens when data leak (GDPR, articles 33 and 34). Fixed text: the model holds nothing about it. */
final class BreachesArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "melden",
                "De partij waar een datalek plaatsvindt, meldt dat zonder onredelijke vertraging en zo mogelijk binnen 72 uur nadat zij er kennis van heeft genomen aan de Autoriteit Persoonsgegevens, tenzij het niet waarschijnlijk is dat het datalek een risico inhoudt voor de rechten en vrijheden van betrokkenen (artikel 33 van de AVG).");
        draft.clause(
                "betrokkene",
                "Houdt het datalek waarschijnlijk een hoog risico in, dan deelt die partij het onverwijld mee aan de betrokkenen, behalve in de gevallen waarin de AVG dat niet verlangt (artikel 34 van de AVG).");
        draft.clause(
                "partijen",
                "Gaat het om gegevens die de partijen op grond van dit privacyprotocol hebben gedeeld, dan laat die partij het datalek meteen weten aan de partijen van wie zij de gegevens heeft ontvangen of aan wie zij deze heeft verstrekt.");
        draft.clause(
                "register",
                "Iedere partij legt ieder datalek vast, met de feiten, de gevolgen en de maatregelen (artikel 33, vijfde lid, van de AVG).");
        draft.explain(
                "contact",
                "spreek af bij wie binnen iedere partij een datalek wordt gemeld, en zet dat in dit artikel. Het model heeft daarvoor geen onderdeel.");
    }
}
