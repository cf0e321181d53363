package io.github.medsecretary.scheduling.history;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Two versions of a diary side by side. */
record Comparison(Diary before, Diary after) {

    Seq<Difference> differences() {
        return List.<Difference>empty()
                .appendAll(each(
                        before.appointments().keySet(),
                        after.appointments().keySet(),
                        id -> before.appointment(id).equals(after.appointment(id)),
                        this::appointment))
                .appendAll(each(
                        before.sessions().keySet(),
                        after.sessions().keySet(),
                        id -> before.sessions().get(id).equals(after.sessions().get(id)),
                        this::session))
                .appendAll(changed(
                        before.unavailable(),
                        after.unavailable(),
                        each -> new Difference.Closure(DifferenceKind.REOPENED, each),
                        each -> new Difference.Closure(DifferenceKind.CLOSED, each)))
                .appendAll(changed(
                        before.links(),
                        after.links(),
                        each -> new Difference.Following(DifferenceKind.UNLINKED, each),
                        each -> new Difference.Following(DifferenceKind.LINKED, each)))
                .appendAll(changed(
                        before.matches(),
                        after.matches(),
                        each -> new Difference.Matching(DifferenceKind.UNMATCHED, each),
                        each -> new Difference.Matching(DifferenceKind.MATCHED, each)));
    }

    private static Seq<Difference> each(
            Iterable<String> before,
            Iterable<String> after,
            Predicate<String> same,
            Function<String, Seq<Difference>> differences) {
        var ids = new TreeSet<String>();
        before.forEach(ids::add);
        after.forEach(ids::add);
        return List.ofAll(ids).reject(same).flatMap(differences);
    }

    private Seq<Difference> appointment(String id) {
        Optional<Appointment> old = before.appointment(id);
        Optional<Appointment> now = after.appointment(id);
        if (old.isPresent() && now.isPresent()) {
            return altered(old.get(), now.get());
        }
        return old.isPresent()
                ? List.of(new Difference.Presence(DifferenceKind.REMOVED, old.get()))
                : List.of(new Difference.Presence(DifferenceKind.ADDED, now.orElseThrow()));
    }

    private static Seq<Difference> altered(Appointment old, Appointment now) {
        List<DifferenceKind> kinds = List.empty();
        if (!old.start().equals(now.start())
                || !old.with().sorted().equals(now.with().sorted())) {
            kinds = kinds.append(DifferenceKind.MOVED);
        }
        if (old.status() != now.status()) {
            kinds = kinds.append(DifferenceKind.STATUS);
        }
        if (!old.heldUntil().equals(now.heldUntil())) {
            kinds = kinds.append(now.heldUntil().isPresent() ? DifferenceKind.HELD : DifferenceKind.NOT_HELD);
        }
        kinds = kinds.appendAll(details(old, now));
        return (kinds.isEmpty() ? List.of(DifferenceKind.DETAILS) : kinds)
                .map(kind -> new Difference.Altered(kind, old, now));
    }

    private static Seq<DifferenceKind> details(Appointment old, Appointment now) {
        List<DifferenceKind> kinds = List.empty();
        if (old.priority() != now.priority()) {
            kinds = kinds.append(DifferenceKind.PRIORITY);
        }
        if (old.pinned() != now.pinned()) {
            kinds = kinds.append(now.pinned() ? DifferenceKind.PINNED : DifferenceKind.NOT_PINNED);
        }
        if (old.notified() != now.notified()) {
            kinds = kinds.append(now.notified() ? DifferenceKind.NOTIFIED : DifferenceKind.NOT_NOTIFIED);
        }
        if (old.discharged() != now.discharged()) {
            kinds = kinds.append(now.discharged() ? DifferenceKind.DISCHARGED : DifferenceKind.NOT_DISCHARGED);
        }
        return kinds;
    }

    private Seq<Difference> session(String id) {
        ClinicSession old = before.sessions().get(id).getOrNull();
        return List.of(after.sessions()
                .get(id)
                .map(now -> new Difference.Clinic(
                        old == null ? DifferenceKind.SESSION_ADDED : DifferenceKind.SESSION_CHANGED, now))
                .getOrElse(() -> new Difference.Clinic(
                        DifferenceKind.SESSION_REMOVED,
                        before.sessions().get(id).get())));
    }

    /** What is in no order and may be there twice: first what went, then what came. */
    private static <T> Seq<Difference> changed(
            Seq<T> old, Seq<T> now, Function<T, Difference> went, Function<T, Difference> came) {
        return old.equals(now)
                ? List.empty()
                : now.foldLeft(old, Seq::remove)
                        .map(went)
                        .appendAll(old.foldLeft(now, Seq::remove).map(came));
    }
}
