package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * The held clinics of three days from a date, in the fictitious {@link House}.
 *
 * @param date the first of the days
 * @param zone where it stands
 */
record Clinics(LocalDate date, SiteZone zone) {

    record Clinic(
            int halfHour, int halfHours, int doctor, int room, int step, SessionTerms terms, Optional<Integer> opens) {}

    static Clinics inLondon(LocalDate date) {
        return new Clinics(date, House.ZONE);
    }

    /** Every third of them on terms of its own. */
    static Arbitrary<Clinic> clinics() {
        return clinics(
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(SessionTerms.none())), Tuple.of(1, Terms.terms())),
                Arbitraries.integers().between(0, 3).optional(0.2));
    }

    static Arbitrary<Clinic> clinics(Arbitrary<SessionTerms> terms, Arbitrary<Optional<Integer>> opens) {
        return Combinators.combine(
                        beginnings(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(5, 10, 15),
                        terms,
                        opens)
                .as(Clinic::new);
    }

    /** Half hours of the days; every tenth is shortly before a midnight. */
    private static Arbitrary<Integer> beginnings() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 120)), Tuple.of(1, Arbitraries.of(46, 47, 94, 95)));
    }

    Instant at(int halfHour) {
        var local = date.plusDays(halfHour / 48).atStartOfDay().plusMinutes(30L * (halfHour % 48));
        return zone.resolve(local).instant();
    }

    Interval interval(int halfHour, int halfHours) {
        return Interval.between(at(halfHour), at(halfHour).plus(Duration.ofMinutes(30L * halfHours)));
    }

    ClinicSession session(Clinic clinic, String id) {
        var interval = interval(clinic.halfHour(), clinic.halfHours());
        return ClinicSession.builder()
                .id(id)
                .practitioner("dr-" + clinic.doctor())
                .room("room-" + clinic.room())
                .interval(interval)
                .services(House.SERVICES.filter(each -> !each.equals("monitored") || clinic.room() > 1))
                .step(Duration.ofMinutes(clinic.step()))
                .terms(clinic.terms())
                .bookableFrom(clinic.opens().map(days -> interval.start().minus(Duration.ofDays(days))))
                .build();
    }
}
