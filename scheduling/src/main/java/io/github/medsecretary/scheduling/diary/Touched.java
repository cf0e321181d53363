package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a change is about, and what of it the rules must look at. */
final class Touched {

    private Touched() {}

    static Seq<Reference> by(Diary before, Change change) {
        return appointments(change)
                .appendAll(connected(change).flatMap(each -> List.of(each.before(), each.after())))
                .distinct()
                .map(id -> Reference.of("Appointment", id))
                .appendAll(sessions(change).map(id -> Reference.of("Session", id)))
                .appendAll(closable(change).map(before.premises()::reference));
    }

    /** The ids of the appointments, each once. */
    static Seq<String> appointments(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::appointments).distinct();
        }
        if (change instanceof Change.Happened happened) {
            return appointments(happened.change());
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
        if (change instanceof Change.Amend amend) {
            return List.of(amend.appointment().id());
        }
        if (change instanceof Change.Discharge discharge) {
            return List.of(discharge.appointment());
        }
        return change instanceof Change.Release release ? List.of(release.appointment()) : List.empty();
    }

    /** The connections that come or go. */
    private static Seq<Connection> connected(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::connected);
        }
        if (change instanceof Change.Happened happened) {
            return connected(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return connected(back.done().change());
        }
        if (change instanceof Change.Disconnect disconnect) {
            return List.of(disconnect.connection());
        }
        return change instanceof Change.Connect connect ? List.of(connect.connection()) : List.empty();
    }

    /** The connections that come, also where that they went is undone. */
    static Seq<Connection> connecting(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::connecting);
        }
        if (change instanceof Change.Happened happened) {
            return connecting(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return TakingBack.disconnected(back.done().before(), back.done().diary());
        }
        return change instanceof Change.Connect connect ? List.of(connect.connection()) : List.empty();
    }

    /** The appointments of which details are amended. */
    static Seq<Appointment> amended(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::amended);
        }
        if (change instanceof Change.Happened happened) {
            return amended(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return amended(back.done().change())
                    .flatMap(each -> Option.ofOptional(back.done().before().appointment(each.id())));
        }
        return change instanceof Change.Amend amend ? List.of(amend.appointment()) : List.empty();
    }

    /** The sessions that go by a fact: withdrawn, or a withdrawal that was undone is done again; not what has happened. */
    static Seq<String> withdrawn(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::withdrawn);
        }
        if (change instanceof Change.TakeBack back) {
            return restored(back.done().change());
        }
        return change instanceof Change.Withdraw withdraw ? List.of(withdraw.session()) : List.empty();
    }

    private static Seq<String> restored(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::restored);
        }
        return change instanceof Change.TakeBack back ? withdrawn(back.done().change()) : List.empty();
    }

    /** The ids of the sessions, each once. */
    static Seq<String> sessions(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::sessions).distinct();
        }
        if (change instanceof Change.Happened happened) {
            return sessions(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return sessions(back.done().change());
        }
        if (change instanceof Change.Withdraw withdraw) {
            return List.of(withdraw.session());
        }
        return change instanceof Change.Open open ? List.of(open.session().id()) : List.empty();
    }

    /** The ids of the resources and sites that are closed or no longer, each once. */
    private static Seq<String> closable(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::closable).distinct();
        }
        if (change instanceof Change.Happened happened) {
            return closable(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return closable(back.done().change());
        }
        if (change instanceof Change.Reopen reopen) {
            return List.of(reopen.unavailability().resource());
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
        if (change instanceof Change.Happened happened) {
            return closed(happened.change());
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
        return isPlacing(change) ? appointments(change) : List.empty();
    }

    /** Whether a change can give a place to whom it names. */
    private static boolean isPlacing(Change change) {
        return !(change instanceof Change.Cancel
                || change instanceof Change.Release
                || change instanceof Change.Happened
                || change instanceof Change.Amend
                || change instanceof Change.Discharge);
    }

    /** The appointments of which more than details was changed. */
    private static Seq<String> placed(Change change) {
        if (change instanceof Change.Together together) {
            return together.changes().flatMap(Touched::placed).distinct();
        }
        if (change instanceof Change.Happened happened) {
            return placed(happened.change());
        }
        if (change instanceof Change.TakeBack back) {
            return placed(back.done().change());
        }
        return change instanceof Change.Amend ? List.empty() : appointments(change);
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
        return placed(done.change()).filter(id -> done.before().visits().get(id).exists(old -> isElsewhere(now, old)));
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
