package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A diary as a paper book would be kept: a line for each appointment, crossed out and written anew, and the rota beside
 * it. Plain, mutable, and ignorant of the rules; not thread-safe.
 */
final class PlainBook {

    private final Map<String, Line> lines = new TreeMap<>();
    private final PlainRota rota;
    private final Seq<Link> links;
    private final List<Version> versions = new ArrayList<>();
    private final Set<String> late = new TreeSet<>();

    private record Rewritten(Optional<Line> old, Optional<Line> now) {}

    private record Version(Map<String, Rewritten> lines, PlainRota.More gone, PlainRota.More come) {}

    PlainBook(Diary diary) {
        lines.putAll(linesOf(diary));
        rota = new PlainRota(diary);
        links = diary.links();
    }

    static Map<String, Line> linesOf(Diary diary) {
        var all = new TreeMap<String, Line>();
        diary.appointments().forEach(each -> all.put(each.id(), Line.of(each)));
        return all;
    }

    boolean says(Diary diary) {
        return lines.equals(linesOf(diary)) && rota.says(diary) && links.equals(diary.links());
    }

    /** Who came after all although their time may have been given away. */
    Set<String> late() {
        return late;
    }

    /** Whether a deed can be done that takes no place; empty if that is for the rules to say. */
    Optional<Boolean> allows(Deed deed) {
        Line line = lines.get(deed.id());
        return switch (deed.verb()) {
            case RELEASE_LAPSED, CLOSE -> Optional.of(true);
            case RELEASE -> Optional.of(line != null && line.isTentative());
            case PUT_OFF -> Optional.of(line != null && line.isMovable());
            case TAKE_UP ->
                line != null && line.status() == AppointmentStatus.WAITLIST ? Optional.empty() : Optional.of(false);
            case CANCEL -> Optional.of(line != null && line.isExpected());
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

    /** Whether a deed records that something is not there, also where the recording was undone before. */
    boolean isOfAnAbsence(Deed deed) {
        return !come(deed).absences().isEmpty();
    }

    /** Writes down a deed that was done. */
    void write(Deed deed) {
        var before = new TreeMap<>(lines);
        PlainRota.More come = come(deed);
        PlainRota.More gone = gone(deed);
        rewrite(deed);
        rota.remove(gone);
        rota.add(come);
        versions.add(new Version(rewritten(before), gone, come));
    }

    private PlainRota.More come(Deed deed) {
        return switch (deed.verb()) {
            case OPEN -> new PlainRota.More(List.of(deed.rota().clinic()), List.of());
            case CLOSE -> new PlainRota.More(List.of(), List.of(deed.rota().absence()));
            case UNDO -> undone(deed).gone();
            default -> PlainRota.More.nothing();
        };
    }

    private PlainRota.More gone(Deed deed) {
        return deed.verb() == Verb.UNDO ? undone(deed).come() : PlainRota.More.nothing();
    }

    private Version undone(Deed deed) {
        return versions.get((int) deed.version() - 1);
    }

    private Map<String, Rewritten> rewritten(Map<String, Line> before) {
        var rewritten = new TreeMap<String, Rewritten>();
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(lines.keySet());
        for (String id : ids) {
            var change = new Rewritten(Optional.ofNullable(before.get(id)), Optional.ofNullable(lines.get(id)));
            if (!change.old().equals(change.now())) {
                rewritten.put(id, change);
            }
        }
        return rewritten;
    }

    private void rewrite(Deed deed) {
        switch (deed.verb()) {
            case BOOK, OVERBOOK -> lines.put(deed.id(), booked(deed.ask(), deed.place()));
            case HOLD ->
                lines.put(
                        deed.id(),
                        Line.fresh(deed.ask(), deed.place(), AppointmentStatus.PROPOSED, Optional.of(deed.until())));
            case EXTEND -> lines.computeIfPresent(deed.id(), (id, old) -> old.heldUntil(deed.until()));
            case RESCHEDULE -> lines.computeIfPresent(deed.id(), (id, old) -> old.at(deed.place()));
            case BUMP -> bump(deed);
            case PUT_OFF ->
                lines.computeIfPresent(deed.id(), (id, old) -> old.waiting().as(AppointmentStatus.WAITLIST));
            case TAKE_UP ->
                lines.computeIfPresent(
                        deed.id(), (id, old) -> old.as(AppointmentStatus.BOOKED).at(deed.place()));
            case RELEASE -> lines.computeIfPresent(deed.id(), (id, old) -> old.waiting());
            case RELEASE_LAPSED -> lines.replaceAll((id, old) -> old.hasLapsed(deed.present()) ? old.waiting() : old);
            case UNDO -> undo(undone(deed).lines());
            case OPEN, CLOSE -> {}
            default -> lines.computeIfPresent(deed.id(), (id, old) -> become(id, old, status(deed.verb())));
        }
    }

    private static Line booked(Ask ask, Place place) {
        return Line.fresh(ask, place, AppointmentStatus.BOOKED, Optional.empty());
    }

    private void bump(Deed deed) {
        lines.computeIfPresent(deed.id(), (id, old) -> old.at(deed.place()));
        deed.successor().ifPresent(each -> lines.put(each.id(), booked(each.ask(), each.place())));
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

    private void undo(Map<String, Rewritten> version) {
        version.forEach((id, change) -> {
            ChainLaws.require(
                    Objects.equals(lines.get(id), change.now().orElse(null)), "what was changed again is not undone");
            change.old().ifPresentOrElse(old -> lines.put(id, old), () -> lines.remove(id));
        });
    }
}
