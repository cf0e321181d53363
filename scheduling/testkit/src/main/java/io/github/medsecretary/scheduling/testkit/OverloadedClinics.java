package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of diaries in which more people wait than there are places: for finders and planners, which must choose.
 * {@code @ForAll(supplier = OverloadedClinics.class)} works.
 */
public final class OverloadedClinics implements ArbitrarySupplier<Diary> {

    private static final int MINUTES = 10;

    /** For jqwik. */
    public OverloadedClinics() {}

    /**
     * Diaries of one to three clinics with one to four places each, of which any of the waiting can have any, and of one
     * to six more who wait than there are places. The places of a clinic are in its terms; nobody has one yet. Shrinks
     * towards few of both.
     */
    public static Arbitrary<Diary> diaries() {
        var places = Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(List::ofAll);
        var priorities = Arbitraries.of(Priority.class).list().ofSize(18).map(List::ofAll);
        return Combinators.combine(places, Arbitraries.integers().between(1, 6), priorities)
                .as((each, more, which) -> diary(each, which.take(each.sum().intValue() + more)));
    }

    @Override
    public Arbitrary<Diary> get() {
        return diaries();
    }

    private static Diary diary(Seq<Integer> places, Seq<Priority> waiting) {
        return Diary.of(House.content()
                        .sessions(places.zipWithIndex(OverloadedClinics::session))
                        .appointments(waiting.zipWithIndex(OverloadedClinics::waiting))
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    /** One after another, so that one doctor can hold them all, and just as long as their places. */
    private static ClinicSession session(int places, int index) {
        var start = Clinics.inLondon(House.STARTS.head()).at(18 + 2 * index);
        return ClinicSession.builder()
                .id("s" + index)
                .practitioner("dr-1")
                .room("room-1")
                .interval(Interval.between(start, start.plus(Duration.ofMinutes((long) MINUTES * places))))
                .services(List.of("short"))
                .step(Duration.ofMinutes(MINUTES))
                .terms(SessionTerms.builder().places(Optional.of(places)).build())
                .build();
    }

    private static Appointment waiting(Priority priority, int index) {
        return Appointment.builder()
                .id("a" + index)
                .patient("p" + index)
                .service("short")
                .status(AppointmentStatus.PROPOSED)
                .priority(priority)
                .build();
    }
}
