package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.sessions.BookingState.Availability;
import io.github.medsecretary.cli.sessions.BookingState.Status;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Looks anew at who has a seat, and what becomes of those who have none.
 *
 * @param before the state before
 * @param after the state after
 * @param seen who claimed a seat on the dates looked at, as they stood before
 */
record Reseating(Clinic before, Clinic after, Seq<Booking> seen) {

    /** What becomes of a booked patient who loses a seat. */
    enum Loss {
        ORPHAN,
        CANCEL;

        static Either<Problem, Loss> parse(String word) {
            return BookingState.parse(Loss.class, word)
                    .mapLeft(unknown ->
                            Problem.of(CoreCode.UNKNOWN_CODE, "What becomes of a lost booking is Orphan or Cancel."));
        }
    }

    /** Looks at those whose date lies in the range. */
    static Reseating of(Clinic clinic, DateRange range, Loss loss) {
        return of(clinic, clinic.in(range).filter(Booking::isLive), loss);
    }

    /** Looks at everybody. */
    static Reseating ofAll(Clinic clinic, Loss loss) {
        return of(clinic, clinic.all().filter(Booking::isLive), loss);
    }

    private static Reseating of(Clinic clinic, Seq<Booking> seen, Loss loss) {
        SessionSupport support = clinic.support();
        var changed = seen.map(booking -> booking.with(state(booking, support.isSupported(booking.ref()), loss)));
        return new Reseating(clinic, clinic.withAll(changed), seen);
    }

    private static BookingState state(Booking booking, boolean seated, Loss loss) {
        BookingState state = booking.state();
        if (seated) {
            return state.with(Availability.SUPPORTED);
        }
        if (!booking.isBooked()) {
            return BookingState.DELETED;
        }
        return loss == Loss.CANCEL && state.isSupported() ? BookingState.CANCELLED : state.with(Availability.ORPHANED);
    }

    /** Everybody's state, and how many have a seat. */
    Fields json() {
        return after.bookingsJson().with("supportedCount", after.storedSupported());
    }

    /** Who changed, and how. */
    Fields changesJson() {
        Fields lists = Fields.none();
        Fields counts = Fields.none();
        for (Change change : Change.values()) {
            Seq<String> refs = seen.filter(booking -> change.isOf(booking.state(), now(booking)))
                    .map(Booking::ref);
            if (!refs.isEmpty()) {
                lists = lists.with(change.word, Fields.texts(refs));
                counts = counts.with(change.word, refs.size());
            }
        }
        Seq<String> same =
                seen.filter(booking -> booking.state().equals(now(booking))).map(Booking::ref);
        return Fields.none()
                .with("changes", lists)
                .with("changeCounts", counts)
                .with("changeTotal", seen.size() - same.size())
                .with("unchanged", Fields.texts(same));
    }

    private BookingState now(Booking booking) {
        return after.bookings().get(booking.ref()).get().state();
    }

    /** What can happen to a booking. */
    private enum Change {
        SUPPORTED("setToSupported"),
        ORPHANED("setToOrphaned"),
        CANCELLED("setToCancelled"),
        DELETED("provisionalDeleted");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        boolean isOf(BookingState before, BookingState after) {
            return !before.equals(after) && of(after) == this;
        }

        private static Change of(BookingState state) {
            if (state.is(Status.DELETED)) {
                return DELETED;
            }
            if (state.is(Status.CANCELLED)) {
                return CANCELLED;
            }
            return state.isSupported() ? SUPPORTED : ORPHANED;
        }
    }
}
