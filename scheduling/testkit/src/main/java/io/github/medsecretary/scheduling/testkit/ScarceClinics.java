package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of waiting lists for clinics with about as many places as people must be seen in them, some by one doctor
 * or at one site only. {@code @ForAll(supplier = ScarceClinics.class)} works.
 */
public final class ScarceClinics implements ArbitrarySupplier<WaitingCase> {

    private static final Clinics DAYS = Clinics.inLondon(House.STARTS.head());

    /** Somebody who waits: by when, how urgently, what for, and where. */
    private record Need(int days, Priority priority, String service, Seq<String> doctors, Seq<String> sites) {}

    /** For jqwik. */
    public ScarceClinics() {}

    /** One to five short clinics on three days, and one to nine people. */
    public static Arbitrary<WaitingCase> cases() {
        var terms =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(SessionTerms.none())), Tuple.of(1, Terms.terms()));
        return Combinators.combine(
                        Clinics.clinics(terms, Arbitraries.just(Optional.empty()))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        needs().list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.integers().between(0, 60).list().ofMaxSize(3))
                .as((clinics, needs, booked) -> of(List.ofAll(clinics), List.ofAll(needs), List.ofAll(booked)));
    }

    @Override
    public Arbitrary<WaitingCase> get() {
        return cases();
    }

    private static Arbitrary<Need> needs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of("short", "long", "ecg"),
                        Arbitraries.frequency(
                                Tuple.of(2, List.<String>empty()),
                                Tuple.of(1, List.of("dr-1")),
                                Tuple.of(1, List.of("dr-2"))),
                        Arbitraries.frequency(
                                Tuple.of(3, List.<String>empty()),
                                Tuple.of(1, List.of("main")),
                                Tuple.of(1, List.of("branch"))))
                .as(Need::new);
    }

    private static WaitingCase of(Seq<Clinics.Clinic> clinics, Seq<Need> needs, Seq<Integer> booked) {
        var sessions = clinics.zipWithIndex((clinic, number) -> DAYS.session(clinic, "s" + number));
        var present = AsOf.of(DAYS.at(0).minus(Duration.ofHours(1)));
        var waiting = needs.zipWithIndex((need, number) -> Appointment.builder()
                .id("w" + number)
                .patient("p" + number)
                .service(need.service())
                .status(AppointmentStatus.WAITLIST)
                .priority(need.priority())
                .breachDate(DAYS.date().plusDays(need.days()))
                .build());
        var visits = booked.zipWithIndex((step, number) -> Appointment.builder()
                .id("b" + number)
                .patient("q" + number)
                .service("short")
                .start(sessions.get(step % sessions.size())
                        .interval()
                        .start()
                        .plus(Duration.ofMinutes(5L * (step / sessions.size()))))
                .with(List.of(sessions.get(step % sessions.size()).practitioner()))
                .build());
        var diary = Diary.of(House.content()
                        .sessions(sessions)
                        .appointments(waiting.appendAll(visits))
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
        var register = WaitingRegister.of(diary, Desk.CLERK, present);
        for (int each = 0; each < needs.size(); each++) {
            var criteria = Criteria.builder()
                    .practitioners(needs.get(each).doctors())
                    .sites(needs.get(each).sites())
                    .notice(Duration.ZERO)
                    .build();
            register = register.withCriteria("w" + each, criteria, Desk.CLERK, present)
                    .get();
        }
        return new WaitingCase(diary, register, present);
    }
}
