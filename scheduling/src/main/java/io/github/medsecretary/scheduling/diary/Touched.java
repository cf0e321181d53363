package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a change is about, and what of it the rules must look at. */
final class Touched {

    private Touched() {}

    static Seq<Reference> by(Diary before, Change change) {
        return appointments(change)
                .map(id -> Reference.of("Appointment", id))
                .appendAll(sessions(change).map(id -> Reference.of("Session", id)))
                .appendAll(closable(change).map(before.premises()::reference));
    }

    /** The ids of the appointments, each once. */
    static Seq<String> appointments(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::appointments).distinct();
        }
        if (change instanceof Change.TakeBack back) {
            return appointments(back.done().change());
        }
        if (change instanceof Change.Book book) {
            return List.of(book.appointment().id());
        }
        if (change instanceof Change.Reschedule reschedule) {
            return List.of(reschedule.appointment());
        }
        if (change instanceof Change.Transition transition) {
            return List.of(transition.appointment());
        }
        if (change instanceof Change.Cancel cancel) {
            return List.of(cancel.appointment());
        }
        if (change instanceof Change.Hold hold) {
            return List.of(hold.appointment());
        }
        return change instanceof Change.Release release ? List.of(release.appointment()) : List.empty();
    }

    /** The ids of the sessions, each once. */
    static Seq<String> sessions(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::sessions).distinct();
        }
        if (change instanceof Change.TakeBack back) {
            return sessions(back.done().change());
        }
        return change instanceof Change.Open open ? List.of(open.session().id()) : List.empty();
    }

    /** The ids of the resources and sites that are closed or no longer, each once. */
    private static Seq<String> closable(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::closable).distinct();
        }
        if (change instanceof Change.TakeBack back) {
            return closable(back.done().change());
        }
        return change instanceof Change.Close close
                ? List.of(close.unavailability().resource())
                : List.empty();
    }

    /** What goes out of use, also where that it came back into use is undone. */
    static Seq<Unavailability> closed(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::closed);
        }
        if (change instanceof Change.TakeBack back) {
            return TakingBack.gone(back.done().before(), back.done().diary());
        }
        return change instanceof Change.Close close ? List.of(close.unavailability()) : List.empty();
    }

    /** The appointments to which a change gives a place, each once. */
    static Seq<String> judged(Diary before, Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(each -> judged(before, each)).distinct();
        }
        if (change instanceof Change.TakeBack back) {
            return judged(before, back.done());
        }
        // What happened must be recorded whatever the rules say; only what comes back into the diary is judged.
        if (change instanceof Change.Transition transition && !takesPlace(before, transition)) {
            return List.empty();
        }
        return change instanceof Change.Cancel || change instanceof Change.Release
                ? List.empty()
                : appointments(change);
    }

    /** A hold may have lapsed and its place be taken, so that to confirm it is to take a place. */
    private static boolean takesPlace(Diary before, Change.Transition change) {
        return change.status().isMovable()
                && (!before.visits().containsKey(change.appointment())
                        || before.appointment(change.appointment())
                                .flatMap(each -> each.heldUntil())
                                .isPresent());
    }

    private static Seq<String> judged(Diary now, Applied done) {
        return appointments(done.change())
                .filter(id -> done.before().visits().get(id).exists(old -> isElsewhere(now, old)));
    }

    /** A hold that is undone may have lapsed and its place be taken. */
    private static boolean isElsewhere(Diary now, Visit old) {
        return now.visits()
                .get(old.id())
                .forAll(visit -> visit.appointment().heldUntil().isPresent()
                        || !visit.interval().equals(old.interval())
                        || !visit.resources().equals(old.resources()));
    }
}
