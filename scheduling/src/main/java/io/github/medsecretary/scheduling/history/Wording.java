package io.github.medsecretary.scheduling.history;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Link;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/**
 * Says in words what differs. Appointments go by their ids and, only if asked, by their patients' ids; why somebody is
 * away is never said. Immutable and thread-safe as long as the functions given to it are.
 */
public final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final SiteZone zone;
    private final Function<DifferenceKind, String> patterns;
    private final Function<Appointment, String> names;

    private Wording(SiteZone zone, Function<DifferenceKind, String> patterns, Function<Appointment, String> names) {
        this.zone = zone;
        this.patterns = patterns;
        this.names = names;
    }

    /** In English, by the wall clock of a site, without patients. */
    public static Wording english(SiteZone zone) {
        return new Wording(zone, DifferenceKind::pattern, Appointment::id);
    }

    /**
     * The same with other patterns for {@link MessageFormat}, such as those of a resource bundle:
     * {@code kind -> bundle.getString(kind.name())}.
     */
    public Wording in(Function<DifferenceKind, String> translated) {
        return new Wording(zone, translated, names);
    }

    /** The same with the caller's id of the patient behind each appointment's: for those who may know. */
    public Wording namingPatients() {
        return new Wording(zone, patterns, each -> each.id() + " (" + each.patient() + ")");
    }

    /** One sentence. */
    public String say(Difference difference) {
        return new MessageFormat(patterns.apply(difference.kind()), Locale.ROOT).format(arguments(difference));
    }

    private Object[] arguments(Difference difference) {
        if (difference instanceof Difference.Presence presence) {
            Appointment it = presence.appointment();
            return new Object[] {names.apply(it), it.status().code(), place(it)};
        }
        if (difference instanceof Difference.Clinic clinic) {
            var session = clinic.session();
            return new Object[] {session.id(), time(session.interval().start())};
        }
        if (difference instanceof Difference.Closure closure) {
            var when = closure.unavailability().interval();
            return new Object[] {closure.unavailability().resource(), time(when.start()), time(when.end())};
        }
        if (difference instanceof Difference.Following following) {
            Link link = following.link();
            return new Object[] {link.before(), link.after(), days(link), minutes(link.pause())};
        }
        if (difference instanceof Difference.Matching matching) {
            var match = matching.match();
            return new Object[] {match.before(), match.after(), match.same().code()};
        }
        return altered((Difference.Altered) difference);
    }

    private Object[] altered(Difference.Altered altered) {
        String name = names.apply(altered.after());
        return switch (altered.kind()) {
            case MOVED -> new Object[] {name, place(altered.before()), place(altered.after())};
            case STATUS ->
                new Object[] {
                    name,
                    altered.before().status().code(),
                    altered.after().status().code()
                };
            case PRIORITY ->
                new Object[] {
                    name,
                    altered.before().priority().code(),
                    altered.after().priority().code()
                };
            case HELD -> new Object[] {name, time(altered.after().heldUntil().orElseThrow())};
            default -> new Object[] {name};
        };
    }

    private static String days(Link link) {
        return link.minDays() + (link.maxDays() == Link.UNLIMITED ? "+" : "–" + link.maxDays());
    }

    /** The fewest whole minutes that are no less. */
    private static long minutes(Duration pause) {
        return pause.plusMinutes(1).minusNanos(1).toMinutes();
    }

    private String place(Appointment appointment) {
        return appointment
                .start()
                .map(start -> time(start) + " (" + appointment.with().sorted().mkString(", ") + ")")
                .orElse("–");
    }

    private String time(Instant instant) {
        return zone.wallClock(instant).format(TIME);
    }
}
