package nl.samenhang.language.ide.internal.services;

import nl.samenhang.analysis.Text;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.Duration;
import nl.samenhang.model.FactorKind;
import nl.samenhang.model.LifeSphere;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.TimeUnit;
import org.eclipse.emf.common.util.Enumerator;

/** How fixed values and lengths of time are written for a user. */
final class ValueWords {

    private ValueWords() {}

    static Text of(Enumerator value) {
        return switch (value) {
            case LifeSphere sphere -> sphere(sphere);
            case RouteKind route -> route(route);
            case FactorKind factor -> factor(factor);
            case MeetingLayer layer -> layer(layer);
            case AgreementKind agreement -> agreement(agreement);
            case DataClass data -> data(data);
            default -> new Text(value.getLiteral(), value.getName());
        };
    }

    private static Text sphere(LifeSphere sphere) {
        return switch (sphere) {
            case HOME -> new Text("thuis", "home");
            case SCHOOL -> new Text("school", "school");
            case STREET -> new Text("straat", "street");
            case LEISURE -> new Text("vrije tijd", "leisure");
            case ONLINE -> new Text("online", "online");
        };
    }

    private static Text route(RouteKind route) {
        return switch (route) {
            case SUPPORT -> new Text("ondersteuning", "support");
            case SAFETY -> new Text("veiligheid", "safety");
        };
    }

    private static Text factor(FactorKind factor) {
        return switch (factor) {
            case RISK -> new Text("risico", "risk");
            case PROTECTIVE -> new Text("beschermend", "protective");
        };
    }

    private static Text agreement(AgreementKind agreement) {
        return switch (agreement) {
            case COVENANT -> new Text("convenant", "covenant");
            case WORKING_AGREEMENT -> new Text("werkafspraak", "working agreement");
            case ARRANGEMENT -> new Text("regeling", "arrangement");
        };
    }

    private static Text layer(MeetingLayer layer) {
        return switch (layer) {
            case UNSPECIFIED -> new Text("onbepaald", "unspecified");
            case GOVERNANCE -> new Text("bestuurlijk", "governance");
            case POLICY -> new Text("beleidsmatig", "policy");
            case OPERATIONAL -> new Text("uitvoerend", "operational");
        };
    }

    private static Text data(DataClass data) {
        return switch (data) {
            case ORDINARY -> new Text("gewone gegevens", "ordinary data");
            case SPECIAL -> new Text("bijzondere gegevens", "special data");
            case CRIMINAL -> new Text("strafrechtelijke gegevens", "criminal data");
            case POLICE -> new Text("politiegegevens", "police data");
        };
    }

    /** A length of time, as in: 5 dagen. */
    static Text of(Duration duration) {
        return Text.format("%d %s", "%d %s", duration.getAmount(), unit(duration.getUnit(), duration.getAmount()));
    }

    /** A rhythm, as in: elke 6 weken, elk jaar. */
    static Text every(Duration rhythm) {
        if (rhythm.getAmount() != 1) {
            return Text.format("elke %s", "every %s", of(rhythm));
        }
        boolean neuter = rhythm.getUnit() == TimeUnit.HOUR || rhythm.getUnit() == TimeUnit.YEAR;
        return Text.format(neuter ? "elk %s" : "elke %s", "every %s", unit(rhythm.getUnit(), 1));
    }

    // A number before "uur" and "jaar" leaves them as they are in Dutch.
    private static Text unit(TimeUnit unit, int amount) {
        boolean one = amount == 1;
        return switch (unit) {
            case HOUR -> new Text("uur", one ? "hour" : "hours");
            case DAY -> new Text(one ? "dag" : "dagen", one ? "day" : "days");
            case WEEK -> new Text(one ? "week" : "weken", one ? "week" : "weeks");
            case MONTH -> new Text(one ? "maand" : "maanden", one ? "month" : "months");
            case YEAR -> new Text("jaar", one ? "year" : "years");
        };
    }
}
