package io.github.medsecretary.adapter;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.control.Either;
import java.util.function.Function;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever many threads do at once could have been done one after another with the same answers; a diary that compares
 * and sets in two steps is caught.
 */
@Tag("deep")
class LinearizableTest {

    /** What threads do: book the places of a session, call bookings off, and count. */
    @Param(name = "place", gen = IntGen.class, conf = "0:2")
    public static class AtomicDiary {

        private final SharedDiary diary = Surgery.shared();

        private boolean done(Function<Diary, Either<Refusal, Applied>> change) {
            return change.apply(diary.diary())
                    .flatMap(applied -> diary.commit(applied, Surgery.ANN, Surgery.FRIDAY))
                    .isRight();
        }

        @Operation
        public boolean book(@Param(name = "place") int place) {
            return done(read -> new Booking(Surgery.RULES).book(read, Surgery.visit("a" + place, place)));
        }

        @Operation
        public boolean cancel(@Param(name = "place") int place) {
            return done(read -> read.apply(new Change.Transition("a" + place, AppointmentStatus.CANCELLED)));
        }

        @Operation
        public int visits() {
            return diary.diary().visits().size();
        }
    }

    /** The same, with the planted race: what comes between the look and the step is lost. */
    @Param(name = "place", gen = IntGen.class, conf = "0:2")
    public static class RacyDiary {

        private volatile Diary diary = Surgery.empty();

        private boolean done(Function<Diary, Either<Refusal, Applied>> change) {
            var applied = change.apply(diary);
            applied.flatMap(each -> each.commit(diary)).forEach(next -> diary = next);
            return applied.isRight();
        }

        @Operation
        public boolean book(@Param(name = "place") int place) {
            return done(read -> new Booking(Surgery.RULES).book(read, Surgery.visit("a" + place, place)));
        }

        @Operation
        public boolean cancel(@Param(name = "place") int place) {
            return done(read -> read.apply(new Change.Transition("a" + place, AppointmentStatus.CANCELLED)));
        }

        @Operation
        public int visits() {
            return diary.visits().size();
        }
    }

    private static StressOptions stress() {
        return new StressOptions()
                .iterations(20)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false);
    }

    @Test
    void a_shared_diary_is_linearizable() {
        stress().check(AtomicDiary.class);
    }

    @Test
    void a_race_is_caught() {
        var caught = assertThrows(LincheckAssertionError.class, () -> stress().check(RacyDiary.class));
        assertTrue(String.valueOf(caught.getMessage()).contains("Invalid execution results"));
    }
}
