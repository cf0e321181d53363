package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.benchmarks.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes a case in the JSON form of a practice: one line, the same on every machine. */
final class CaseJson {

    private final Case given;
    private final LocalClock clock;

    private CaseJson(Case given) {
        this.given = given;
        this.clock = new LocalClock(given.zone());
    }

    static String of(Case given) throws IOException {
        return JsonTree.line(new CaseJson(given).tree()) + "\n";
    }

    private Map<String, Object> tree() {
        var out = new LinkedHashMap<String, Object>();
        out.put("zone", given.zone().getId());
        out.put("asOf", clock.text(given.asOf()));
        out.put("sites", each(given.sites(), site -> Map.of("id", site)));
        out.put("travel", each(given.travel(), CaseJson::leg));
        out.put("resources", each(given.resources(), CaseJson::resource));
        out.put("services", each(given.services(), CaseJson::service));
        out.put("sessions", each(given.sessions(), this::session));
        out.put("unavailable", each(given.unavailable(), this::closure));
        out.put("appointments", each(given.bookings(), this::booking));
        out.put("links", each(given.links(), CaseJson::link));
        out.put("policy", policy(given.policy()));
        var disruptions = new ArrayList<Object>();
        given.absences().forEach(each -> disruptions.add(typed("absence", closure(each))));
        given.emergencies().forEach(each -> disruptions.add(typed("emergency", fields("appointment", booking(each)))));
        out.put("disruptions", disruptions);
        return out;
    }

    private static <T> List<Object> each(List<T> items, Function<T, Map<String, Object>> writer) {
        return items.stream().map(each -> (Object) writer.apply(each)).toList();
    }

    private static Map<String, Object> typed(String type, Map<String, Object> rest) {
        Map<String, Object> out = fields("type", type);
        out.putAll(rest);
        return out;
    }

    /** Names and values by turns. */
    private static Map<String, Object> fields(Object... all) {
        var out = new LinkedHashMap<String, Object>();
        for (int at = 0; at < all.length; at += 2) {
            out.put(all[at].toString(), all[at + 1]);
        }
        return out;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Map<String, Object> leg(Case.Leg leg) {
        return fields("from", leg.from(), "to", leg.to(), "minutes", number(leg.minutes()));
    }

    private static Map<String, Object> resource(Case.Resource each) {
        return fields(
                "id",
                each.id(),
                "kind",
                each.kind(),
                "capabilities",
                List.copyOf(each.capabilities()),
                "site",
                each.site(),
                "quantity",
                number(each.quantity()));
    }

    private static Map<String, Object> service(Case.Service each) {
        List<Object> needs = each(
                each.needs(), need -> fields("kind", need.kind(), "capabilities", List.copyOf(need.capabilities())));
        return fields(
                "id",
                each.id(),
                "minutes",
                number(each.minutes()),
                "bufferAfter",
                number(each.bufferAfter()),
                "needs",
                needs);
    }

    private Map<String, Object> session(Case.Session each) {
        Map<String, Object> out = fields("id", each.id(), "practitioner", each.practitioner());
        each.room().ifPresent(room -> out.put("room", room));
        out.putAll(fields(
                "from",
                clock.text(each.from()),
                "until",
                clock.text(each.until()),
                "services",
                List.copyOf(each.services()),
                "stepMinutes",
                number(each.step())));
        return out;
    }

    private Map<String, Object> closure(Case.Closure each) {
        return fields("resource", each.resource(), "from", clock.text(each.from()), "until", clock.text(each.until()));
    }

    private static Map<String, Object> link(Case.Link each) {
        Map<String, Object> out = fields(
                "before",
                each.before(),
                "after",
                each.after(),
                "minDays",
                number(each.minDays()),
                "maxDays",
                number(each.maxDays()));
        if (each.pause() > 0) {
            out.put("minMinutes", number(each.pause()));
        }
        return out;
    }

    private static Map<String, Object> policy(Case.Policy policy) {
        Map<String, Object> out = fields("bumping", policy.bumping(), "repair", policy.repair());
        if (policy.maxMovedBefore() != Case.Policy.NO_LIMIT) {
            out.put("maxMovedBefore", number(policy.maxMovedBefore()));
        }
        out.put("noticeDays", number(policy.noticeDays()));
        return out;
    }

    private Map<String, Object> booking(Booking each) {
        Map<String, Object> out = fields("id", each.id(), "patient", each.patient(), "service", each.service());
        if (each.hasPlace()) {
            out.put("start", clock.text(each.start()));
            out.put("with", each.with());
        }
        out.put("minutes", number(each.minutes()));
        out.put("status", each.status());
        out.put("priority", each.priority().name().toLowerCase(Locale.ROOT));
        if (each.earliest() != Booking.NONE) {
            out.put("earliest", clock.text(each.earliest()));
        }
        if (each.latest() != Booking.NEVER) {
            out.put("latest", clock.text(each.latest()));
        }
        if (each.breachDay() != Booking.NEVER) {
            out.put("breachDate", LocalDate.ofEpochDay(each.breachDay()).toString());
        }
        out.put("pinned", each.pinned());
        out.put("notified", each.notified());
        out.put("movedBefore", number(each.movedBefore()));
        each.prefers().ifPresent(part -> out.put("prefers", part));
        return out;
    }
}
