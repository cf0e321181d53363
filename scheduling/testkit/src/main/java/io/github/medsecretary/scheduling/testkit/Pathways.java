package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of diaries in which one patient's visits follow each other by lags: for the rules of links and for
 * planners. {@code @ForAll(supplier = Pathways.class)} works.
 */
public final class Pathways implements ArbitrarySupplier<Diary> {

    private static final Clinics DAYS = Clinics.inLondon(House.STARTS.head());

    /**
     * A visit and the lag before it.
     *
     * @param days how many days after the visit before it is held; a negative one is out of order
     * @param spare how many days more than the fewest that is; a negative one is too early
     * @param room how many days the most is above the fewest; none if absent
     * @param isWithTheSame whether it is to be with the practitioner of the visit before it
     */
    private record Leg(
            int days,
            int spare,
            Optional<Integer> room,
            AppointmentStatus status,
            boolean isPlaced,
            boolean isWithTheSame) {}

    /** For jqwik. */
    public Pathways() {}

    /**
     * Diaries of one pathway of two to five visits, each linked to the one before it, some to be with the practitioner of
     * the one before, with a clinic around each visit.
     * Most keep their lags; some visits come too early, too late, before what they follow, wait for a place, or follow
     * what was called off. Shrinks towards short pathways of short lags that are kept.
     */
    public static Arbitrary<Diary> diaries() {
        return legs().list().ofMinSize(2).ofMaxSize(5).map(legs -> diary(List.ofAll(legs)));
    }

    /** Diaries of such pathways in which every visit is booked and every lag is kept. */
    public static Arbitrary<Diary> kept() {
        return legs().map(Pathways::kept).list().ofMinSize(2).ofMaxSize(5).map(legs -> diary(List.ofAll(legs)));
    }

    /**
     * Small diaries and requests for two or three visits in them, of one patient or of several, bound by lags of days, of
     * minutes, or to one moment; some to a visit that is booked already. Few enough that everything can be tried.
     * Shrinks towards few visits in an empty diary.
     */
    public static Arbitrary<PathwayCase> cases() {
        return PathwayCases.cases();
    }

    @Override
    public Arbitrary<Diary> get() {
        return diaries();
    }

    private static Arbitrary<Leg> legs() {
        var usual = Arbitraries.just(AppointmentStatus.BOOKED);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 9)),
                                Tuple.of(1, Arbitraries.integers().between(-2, -1))),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(-3, -1))),
                        Arbitraries.integers().between(0, 5).optional(),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, usual), Tuple.of(1, Arbitraries.of(AppointmentStatus.class))),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as(Leg::new);
    }

    private static Leg kept(Leg leg) {
        int days = Math.abs(leg.days());
        int spare = Math.min(days, Math.abs(leg.spare()));
        return new Leg(
                days,
                spare,
                leg.room().map(room -> Math.max(room, spare)),
                AppointmentStatus.BOOKED,
                true,
                leg.isWithTheSame());
    }

    private static Diary diary(Seq<Leg> legs) {
        // Far enough from the first day that nothing comes before it.
        var days = legs.map(Leg::days).scanLeft(10, Integer::sum).tail();
        return Diary.of(House.content()
                        .sessions(days.distinct().map(Pathways::clinic))
                        .appointments(legs.zipWithIndex((leg, index) -> visit(leg, index, days.get(index))))
                        .links(legs.tail().zipWithIndex(Pathways::link))
                        .matches(legs.tail().zipWithIndex(Pathways::match).flatMap(each -> each))
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    /** An hour from nine on, longer than five short visits. */
    private static ClinicSession clinic(int day) {
        var hour = new Clinics.Clinic(48 * day + 18, 2, 1, 1, 5, SessionTerms.none(), Optional.empty());
        return DAYS.session(hour, "s" + day);
    }

    private static Appointment visit(Leg leg, int index, int day) {
        var start = DAYS.at(48 * day + 18).plus(Duration.ofMinutes(10L * index));
        return Appointment.builder()
                .id("a" + index)
                .patient("p1")
                .service("short")
                .start(leg.isPlaced() ? Optional.of(start) : Optional.empty())
                .with(List.of("dr-1", "room-1"))
                .status(leg.status())
                .build();
    }

    private static Option<Match> match(Leg leg, int index) {
        return Option.when(
                leg.isWithTheSame(), () -> new Match("a" + index, "a" + (index + 1), Match.Same.PRACTITIONER));
    }

    private static Link link(Leg leg, int index) {
        int fewest = Math.max(0, leg.days() - leg.spare());
        int most = leg.room().map(each -> fewest + each).orElse(Link.UNLIMITED);
        return new Link("a" + index, "a" + (index + 1), fewest, most);
    }
}
