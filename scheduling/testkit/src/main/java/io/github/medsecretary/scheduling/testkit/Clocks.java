package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockEventKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of what happens to those who wait. */
public final class Clocks {

    /** The day before which nothing happens. */
    public static final LocalDate FIRST = LocalDate.of(2030, 1, 7);

    private static final int DAYS = 240;

    private Clocks() {}

    /** A day on which something may happen, or a little later. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS + 40).map(FIRST::plusDays);
    }

    /** Anything on any day; a referral, what pauses and what resumes come more often than the rest. */
    public static Arbitrary<ClockEvent> events() {
        var kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(ClockEventKind.class)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                ClockEventKind.REFERRAL_RECEIVED,
                                ClockEventKind.TREATMENT_AGREED,
                                ClockEventKind.UNAVAILABLE,
                                ClockEventKind.AVAILABLE,
                                ClockEventKind.FIRST_NOT_ATTENDED,
                                ClockEventKind.REBOOKED)));
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), kinds)
                .as((day, kind) -> new ClockEvent(FIRST.plusDays(day), kind));
    }

    /** None to twelve of these, in any order. Shrinks towards few on early days. */
    public static Arbitrary<Seq<ClockEvent>> courses() {
        return events().list().ofMaxSize(12).map(List::ofAll);
    }
}
