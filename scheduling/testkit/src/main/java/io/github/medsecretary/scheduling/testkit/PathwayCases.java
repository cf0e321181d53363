package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.pathway.FindingPathways;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The cases of {@link Pathways}: short clinics on four days. */
final class PathwayCases {

    private static final int DAYS = 4;

    private PathwayCases() {}

    /**
     * A clinic.
     *
     * @param day on which day
     * @param hour when it begins, in half hours after nine
     * @param places how many visits it has room for; any number if absent
     */
    private record Held(int day, int hour, int doctor, boolean isLong, int step, Optional<Integer> places) {}

    /**
     * A visit that is booked already.
     *
     * @param clinic in which clinic
     * @param tens how many ten minutes after its start
     */
    private record Booked(int clinic, int tens, int patient, String service) {}

    private record Wanted(String service, int patient, Optional<DayPart> prefers, Optional<String> with, int since) {}

    /**
     * A lag.
     *
     * @param kind what it counts
     * @param from where it starts, of those before the step; beyond them from what is booked already
     */
    private record Bound(int kind, int from, int fewest, int room) {}

    static Arbitrary<PathwayCase> cases() {
        return Combinators.combine(
                        Arbitraries.of(House.STARTS.toJavaList()),
                        clinics().list().ofMinSize(3).ofMaxSize(7),
                        visits().list().ofMaxSize(5),
                        wanted().list().ofMinSize(2).ofMaxSize(3),
                        bounds().list().ofSize(3),
                        Arbitraries.integers().between(1, 12))
                .as((date, clinics, visits, wanted, bounds, limit) -> given(
                        date, List.ofAll(clinics), List.ofAll(visits), List.ofAll(wanted), List.ofAll(bounds), limit))
                .filter(PathwayCases::canBeAnswered);
    }

    /** Lags may contradict each other. */
    private static boolean canBeAnswered(PathwayCase given) {
        var noRules = Conflicts.of(RuleSet.empty(), DiaryContext.empty());
        return new FindingPathways(noRules).find(given.diary(), given.request()).isRight();
    }

    private static Arbitrary<Held> clinics() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(false, true),
                        Arbitraries.of(10, 15),
                        Arbitraries.integers().between(1, 2).optional(0.3))
                .as(Held::new);
    }

    private static Arbitrary<Booked> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(House.SERVICES.toJavaList()))
                .as(Booked::new);
    }

    private static Arbitrary<Wanted> wanted() {
        return Combinators.combine(
                        Arbitraries.of(
                                House.SERVICES.appendAll(List.fill(5, "short")).toJavaList()),
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 2)),
                        Arbitraries.of(DayPart.class).optional(0.2),
                        Arbitraries.of("dr-1", "dr-2", "monitor", "room-2").optional(0.3),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 10), Tuple.of(1, 30)))
                .as(Wanted::new);
    }

    private static Arbitrary<Bound> bounds() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, 0),
                                Tuple.of(2, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 3),
                                Tuple.of(2, 4),
                                Tuple.of(1, 5)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(0, 3))
                .as(Bound::new);
    }

    private static PathwayCase given(
            LocalDate date,
            List<Held> clinics,
            List<Booked> visits,
            List<Wanted> wanted,
            List<Bound> bounds,
            int limit) {
        var days = Clinics.inLondon(date);
        var held = clinics.zipWithIndex((clinic, number) -> session(days, clinic, number));
        var booked = visits.zipWithIndex(
                        (visit, number) -> visit(held.get(visit.clinic() % held.size()), visit, number))
                .distinctBy(each -> each.start().orElseThrow() + " " + each.patient());
        var diary = Diary.of(House.content().sessions(held).appointments(booked).build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
        var all = Interval.between(days.at(0), days.at(48 * DAYS));
        return new PathwayCase(
                diary,
                PathwayRequest.builder()
                        .steps(wanted.zipWithIndex((step, number) -> step(step, number, all)))
                        .lags(lags(bounds, wanted.size(), booked))
                        .limit(limit)
                        .build());
    }

    private static ClinicSession session(Clinics days, Held clinic, int number) {
        var terms = clinic.places()
                .map(places -> SessionTerms.builder().places(places).build())
                .orElseGet(SessionTerms::none);
        // A doctor has the same room all day, so that no two sessions offer the same start at two sites.
        int room = clinic.doctor() == 1 || clinic.day() % 2 == 0 ? clinic.doctor() : 3;
        return days.session(
                new Clinics.Clinic(
                        48 * clinic.day() + 18 + clinic.hour(),
                        clinic.isLong() ? 2 : 1,
                        clinic.doctor(),
                        room,
                        clinic.step(),
                        terms,
                        Optional.empty()),
                "s" + number);
    }

    private static Appointment visit(ClinicSession session, Booked visit, int number) {
        return Appointment.builder()
                .id("a" + number)
                .patient("p" + visit.patient())
                .service(visit.service())
                .start(session.interval().start().plus(Duration.ofMinutes(10L * visit.tens())))
                .with(List.of(session.practitioner(), session.room().orElseThrow()))
                .build();
    }

    private static SlotRequest step(Wanted step, int number, Interval all) {
        return SlotRequest.builder()
                .appointment("n" + number)
                .patient("p" + step.patient())
                .service(step.service())
                .prefers(step.prefers())
                .with(List.ofAll(step.with().stream()))
                .within(Interval.between(all.start().plus(Duration.ofHours(step.since())), all.end()))
                .build();
    }

    /** Each step but the first hangs on one before it, and sometimes the last on something else too. */
    private static Seq<Lag> lags(List<Bound> bounds, int steps, Seq<Appointment> booked) {
        return List.range(1, steps)
                .flatMap(step -> {
                    var bound = bounds.get(step - 1);
                    String before = "n" + bound.from() % step;
                    var lag = lag(bound, before, "n" + step);
                    return bound.kind() == 4 ? List.of(lag, Lag.withTheSame("n" + step, before)) : List.of(lag);
                })
                .appendAll(bounds.drop(steps - 1)
                        .take(1)
                        .filter(each -> each.from() == 3)
                        .map(each -> booked.isEmpty()
                                ? lag(each, "n0", "n" + (steps - 1))
                                : lag(each, booked.head().id(), "n" + (steps - 1))))
                .filter(each -> !each.before().equals(each.after()));
    }

    private static Lag lag(Bound bound, String before, String after) {
        return switch (bound.kind()) {
            case 1, 4 ->
                new Lag.Elapsed(
                        before,
                        after,
                        Duration.ofMinutes(10L * bound.fewest()),
                        Duration.ofMinutes(10L * (bound.fewest() + bound.room())));
            case 2 -> Lag.atOnce(before, after);
            case 3 -> Lag.days(before, after, bound.fewest(), Link.UNLIMITED);
            case 5 -> new Lag.Days(before, after, 0, bound.room() % 2, Duration.ofMinutes(10L * bound.fewest() + 10));
            default -> Lag.days(before, after, bound.fewest(), bound.fewest() + bound.room());
        };
    }
}
