package io.github.medsecretary.benchmarks.replanning;

import io.github.medsecretary.benchmarks.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a case from the JSON form of a practice. It is the reference's own reader: what is sound is not checked. */
public final class CaseReading {

    private final Map<String, Object> json;
    private final LocalClock clock;
    private final Map<String, Integer> minutes = new HashMap<>();

    private CaseReading(Map<String, Object> json) {
        this.json = json;
        this.clock = new LocalClock(ZoneId.of(text(json, "zone")));
    }

    /** Reads a file. */
    public static Case of(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /** Reads a text. */
    public static Case of(String text) throws IOException {
        return new CaseReading(JsonTree.object(text)).read();
    }

    private Case read() {
        List<Case.Service> services = each(json, "services", CaseReading::service);
        services.forEach(each -> minutes.put(each.id(), each.minutes()));
        List<String> sites = each(json, "sites", site -> text(site, "id"));
        return new Case(
                clock.zone(),
                clock.minute(text(json, "asOf")),
                sites.isEmpty() ? List.of(Case.MAIN) : sites,
                each(json, "travel", CaseReading::leg),
                each(json, "resources", CaseReading::resource),
                services,
                each(json, "sessions", this::session),
                each(json, "unavailable", this::closure),
                each(json, "appointments", this::booking),
                each(json, "links", CaseReading::link),
                policy(JsonTree.map(json.get("policy"))),
                ofType("absence").map(this::closure).toList(),
                ofType("emergency")
                        .map(each -> booking(JsonTree.map(each.get("appointment"))))
                        .toList());
    }

    private java.util.stream.Stream<Map<String, Object>> ofType(String type) {
        return JsonTree.list(json.get("disruptions")).stream()
                .map(JsonTree::map)
                .filter(each -> text(each, "type").equals(type));
    }

    private static <T> List<T> each(Map<String, Object> in, String name, Function<Map<String, Object>, T> reader) {
        return JsonTree.list(in.get(name)).stream()
                .map(JsonTree::map)
                .map(reader)
                .toList();
    }

    private static Optional<String> optional(Map<String, Object> in, String name) {
        return Optional.ofNullable(in.get(name)).map(Object::toString).filter(each -> !each.equals("null"));
    }

    private static String text(Map<String, Object> in, String name) {
        return optional(in, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static int whole(Map<String, Object> in, String name, int other) {
        return in.get(name) instanceof BigDecimal number ? number.intValueExact() : other;
    }

    private static boolean flag(@Nullable Object value, boolean other) {
        return value instanceof Boolean flag ? flag : other;
    }

    private static List<String> texts(Map<String, Object> in, String name) {
        return JsonTree.list(in.get(name)).stream().map(Object::toString).toList();
    }

    private static Case.Leg leg(Map<String, Object> in) {
        return new Case.Leg(text(in, "from"), text(in, "to"), whole(in, "minutes", 0));
    }

    private static Case.Resource resource(Map<String, Object> in) {
        return new Case.Resource(
                text(in, "id"),
                text(in, "kind"),
                new TreeSet<>(texts(in, "capabilities")),
                optional(in, "site").orElse(Case.MAIN),
                whole(in, "quantity", 1));
    }

    private static Case.Service service(Map<String, Object> in) {
        return new Case.Service(
                text(in, "id"),
                whole(in, "minutes", 0),
                whole(in, "bufferAfter", 0),
                each(
                        in,
                        "needs",
                        need -> new Case.Need(text(need, "kind"), new TreeSet<>(texts(need, "capabilities")))));
    }

    private Case.Session session(Map<String, Object> in) {
        return new Case.Session(
                text(in, "id"),
                text(in, "practitioner"),
                optional(in, "room"),
                clock.minute(text(in, "from")),
                clock.minute(text(in, "until")),
                new TreeSet<>(texts(in, "services")),
                whole(in, "stepMinutes", 1));
    }

    private Case.Closure closure(Map<String, Object> in) {
        return new Case.Closure(text(in, "resource"), clock.minute(text(in, "from")), clock.minute(text(in, "until")));
    }

    private static Case.Link link(Map<String, Object> in) {
        return new Case.Link(
                text(in, "before"),
                text(in, "after"),
                whole(in, "minDays", 0),
                whole(in, "maxDays", Integer.MAX_VALUE),
                whole(in, "minMinutes", 0));
    }

    private static Case.Policy policy(Map<String, Object> in) {
        return new Case.Policy(
                flag(in.get("bumping"), true),
                flag(in.get("repair"), false),
                whole(in, "maxMovedBefore", Case.Policy.NO_LIMIT),
                whole(in, "noticeDays", 0));
    }

    private Booking booking(Map<String, Object> in) {
        String service = text(in, "service");
        return new Booking(
                text(in, "id"),
                text(in, "patient"),
                service,
                optional(in, "start").map(clock::minute).orElse(Booking.NONE),
                whole(in, "minutes", minutes.getOrDefault(service, 0)),
                texts(in, "with").stream().sorted().toList(),
                optional(in, "status").orElse("booked"),
                Booking.Priority.valueOf(
                        optional(in, "priority").orElse("routine").toUpperCase(Locale.ROOT)),
                optional(in, "earliest").map(clock::minute).orElse(Booking.NONE),
                optional(in, "latest").map(clock::minute).orElse(Booking.NEVER),
                optional(in, "breachDate")
                        .map(each -> LocalDate.parse(each).toEpochDay())
                        .orElse(Booking.NEVER),
                flag(in.get("pinned"), false),
                flag(in.get("notified"), false),
                whole(in, "movedBefore", 0),
                optional(in, "prefers"));
    }
}
