package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A diary as a paper book would be kept: a line for each appointment, crossed out and written anew. Plain, mutable, and
 * ignorant of the rules; not thread-safe.
 */
final class PlainBook {

    private static final Set<AppointmentStatus> TENTATIVE =
            EnumSet.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING);
    private static final Set<AppointmentStatus> EXPECTED = EnumSet.of(
            AppointmentStatus.PROPOSED,
            AppointmentStatus.PENDING,
            AppointmentStatus.BOOKED,
            AppointmentStatus.WAITLIST,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN);

    private final Map<String, Line> lines = new TreeMap<>();
    private final List<Map<String, Rewritten>> versions = new ArrayList<>();
    private final Set<String> late = new TreeSet<>();

    /** What a line says. */
    record Line(
            String patient,
            AppointmentStatus status,
            Optional<Instant> start,
            Set<String> with,
            Optional<Instant> until) {

        static Line of(Appointment appointment) {
            return new Line(
                    appointment.patient(),
                    appointment.status(),
                    appointment.start(),
                    new TreeSet<>(appointment.with().asJava()),
                    appointment.heldUntil());
        }

        Line as(AppointmentStatus next) {
            return new Line(patient, next, start, with, TENTATIVE.contains(next) ? until : Optional.empty());
        }

        Line waiting() {
            return new Line(patient, status, Optional.empty(), with, Optional.empty());
        }

        boolean isMovable() {
            return TENTATIVE.contains(status) || status == AppointmentStatus.BOOKED;
        }

        boolean hasLapsed(AsOf present) {
            return until.isPresent() && !until.get().isAfter(present.instant());
        }

        boolean isOfALaterDay(AsOf present) {
            return start.isPresent() && House.ZONE.date(present.instant()).isBefore(House.ZONE.date(start.get()));
        }
    }

    private record Rewritten(Optional<Line> old, Optional<Line> now) {}

    PlainBook(Diary diary) {
        lines.putAll(linesOf(diary));
    }

    static Map<String, Line> linesOf(Diary diary) {
        var all = new TreeMap<String, Line>();
        diary.appointments().forEach(each -> all.put(each.id(), Line.of(each)));
        return all;
    }

    boolean says(Diary diary) {
        return lines.equals(linesOf(diary));
    }

    /** Who came after all although their time may have been given away. */
    Set<String> late() {
        return late;
    }

    /** Whether a deed can be done that takes no place; empty if that is for the rules to say. */
    Optional<Boolean> allows(Deed deed) {
        Line line = lines.get(deed.id());
        return switch (deed.verb()) {
            case RELEASE_LAPSED -> Optional.of(true);
            case RELEASE -> Optional.of(line != null && TENTATIVE.contains(line.status()));
            case PUT_OFF -> Optional.of(line != null && line.isMovable());
            case TAKE_UP ->
                line != null && line.status() == AppointmentStatus.WAITLIST ? Optional.empty() : Optional.of(false);
            case CANCEL -> Optional.of(line != null && EXPECTED.contains(line.status()));
            case STRIKE_OUT -> Optional.of(line != null && line.status() != AppointmentStatus.ENTERED_IN_ERROR);
            case ARRIVE -> Optional.of(isOnItsDay(line, deed, AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW));
            case CHECK_IN -> Optional.of(isOnItsDay(line, deed, AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED));
            case FULFIL ->
                Optional.of(isOnItsDay(line, deed, AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED)
                        || isOnItsDay(line, deed, AppointmentStatus.CHECKED_IN, AppointmentStatus.CHECKED_IN));
            case MISS ->
                Optional.of(line != null
                        && line.status() == AppointmentStatus.BOOKED
                        && !line.start()
                                .filter(deed.present().instant()::isBefore)
                                .isPresent());
            default -> Optional.empty();
        };
    }

    private static boolean isOnItsDay(
            @Nullable Line line, Deed deed, AppointmentStatus from, AppointmentStatus orFrom) {
        return line != null
                && (line.status() == from || line.status() == orFrom)
                && (line.status() == AppointmentStatus.NOSHOW || !line.isOfALaterDay(deed.present()));
    }

    /** Writes down a deed that was done. */
    void write(Deed deed) {
        var before = new TreeMap<>(lines);
        rewrite(deed);
        var rewritten = new TreeMap<String, Rewritten>();
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(lines.keySet());
        for (String id : ids) {
            var change = new Rewritten(Optional.ofNullable(before.get(id)), Optional.ofNullable(lines.get(id)));
            if (!change.old().equals(change.now())) {
                rewritten.put(id, change);
            }
        }
        versions.add(rewritten);
    }

    private void rewrite(Deed deed) {
        switch (deed.verb()) {
            case BOOK -> lines.put(deed.id(), fresh(deed, AppointmentStatus.BOOKED, Optional.empty()));
            case HOLD -> lines.put(deed.id(), fresh(deed, AppointmentStatus.PROPOSED, Optional.of(deed.until())));
            case EXTEND -> lines.computeIfPresent(deed.id(), (id, old) -> held(old, deed.until()));
            case RESCHEDULE -> lines.computeIfPresent(deed.id(), (id, old) -> moved(old, deed));
            case PUT_OFF ->
                lines.computeIfPresent(deed.id(), (id, old) -> old.waiting().as(AppointmentStatus.WAITLIST));
            case TAKE_UP ->
                lines.computeIfPresent(deed.id(), (id, old) -> moved(old.as(AppointmentStatus.BOOKED), deed));
            case RELEASE -> lines.computeIfPresent(deed.id(), (id, old) -> old.waiting());
            case RELEASE_LAPSED -> lines.replaceAll((id, old) -> old.hasLapsed(deed.present()) ? old.waiting() : old);
            case UNDO -> undo(versions.get((int) deed.version() - 1));
            default -> lines.computeIfPresent(deed.id(), (id, old) -> become(id, old, status(deed.verb())));
        }
    }

    private Line become(String id, Line old, AppointmentStatus next) {
        if (old.status() == AppointmentStatus.NOSHOW && next == AppointmentStatus.ARRIVED) {
            late.add(id);
        }
        return old.as(next);
    }

    private static AppointmentStatus status(Verb verb) {
        return switch (verb) {
            case CONFIRM -> AppointmentStatus.BOOKED;
            case CANCEL -> AppointmentStatus.CANCELLED;
            case ARRIVE -> AppointmentStatus.ARRIVED;
            case CHECK_IN -> AppointmentStatus.CHECKED_IN;
            case FULFIL -> AppointmentStatus.FULFILLED;
            case MISS -> AppointmentStatus.NOSHOW;
            case STRIKE_OUT -> AppointmentStatus.ENTERED_IN_ERROR;
            default -> throw new IllegalArgumentException(verb + " leads to no status");
        };
    }

    private static Line fresh(Deed deed, AppointmentStatus status, Optional<Instant> until) {
        return new Line(
                deed.patient(),
                status,
                Optional.of(deed.start()),
                new TreeSet<>(deed.with().asJava()),
                until);
    }

    private static Line held(Line old, Instant until) {
        return new Line(old.patient(), old.status(), old.start(), old.with(), Optional.of(until));
    }

    private static Line moved(Line old, Deed deed) {
        return new Line(
                old.patient(),
                old.status(),
                Optional.of(deed.start()),
                new TreeSet<>(deed.with().asJava()),
                old.until());
    }

    private void undo(Map<String, Rewritten> version) {
        version.forEach((id, change) -> {
            if (!Objects.equals(lines.get(id), change.now().orElse(null))) {
                throw new AssertionError("broken law: what was changed again is not undone");
            }
            change.old().ifPresentOrElse(old -> lines.put(id, old), () -> lines.remove(id));
        });
    }
}
