package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Terms that a small diary can break, all of their times on five minutes. */
final class Terms {

    static final List<String> ORGANISATIONS = List.of("quay", "mill");

    /** All attributes are rare, so that most sessions have few of them and some have many. */
    private static final double RARE = 0.25;

    private Terms() {}

    static Arbitrary<SessionTerms> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).optional(RARE),
                        overbookings().optional(RARE),
                        carveOuts().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 3).optional(RARE),
                        quotas().optional(RARE),
                        breaks().optional(RARE),
                        Arbitraries.of(Modality.class).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of("dr-1", "dr-2").optional(RARE))
                .as((places, overbooking, carveOuts, days, quotas, breaks, modalities, supervisor) ->
                        SessionTerms.builder()
                                .places(places)
                                .overbooking(overbooking)
                                .carveOuts(List.ofAll(carveOuts))
                                .daysAhead(days)
                                .quotas(quotas.orElse(List.empty()))
                                .breaks(breaks.<List<RestBreak>>map(List::of).orElse(List.empty()))
                                .modalities(List.ofAll(modalities))
                                .supervisedBy(supervisor)
                                .build());
    }

    private static Arbitrary<Overbooking> overbookings() {
        var visits = Arbitraries.integers().between(0, 2);
        var time = Arbitraries.integers().between(0, 2).map(each -> Duration.ofMinutes(5L * each));
        return Combinators.combine(visits.optional(), time.optional()).as(Overbooking::new);
    }

    private static Arbitrary<CarveOut> carveOuts() {
        return Combinators.combine(stretches(), reservations()).as(CarveOut::new);
    }

    private static Arbitrary<Reservation> reservations() {
        var services = Arbitraries.of(House.SERVICES.toJavaList()).list().ofMaxSize(1);
        var ladder = Combinators.combine(Arbitraries.integers().between(0, 48), Arbitraries.of(Priority.class))
                .as(ReleaseRule::hours)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(services, Arbitraries.of(Priority.class), ladder)
                .as((only, priority, releases) -> new Reservation(List.ofAll(only), priority, List.ofAll(releases)));
    }

    private static Arbitrary<List<Quota>> quotas() {
        var share = Arbitraries.integers().between(0, 2);
        return Combinators.combine(share, share)
                .as((one, other) -> List.of(new Quota("quay", one), new Quota("mill", other)));
    }

    private static Arbitrary<RestBreak> breaks() {
        return Combinators.combine(stretches(), Arbitraries.integers().between(0, 3))
                .as((within, shorter) -> new RestBreak(within, atLeastFive(within.length(), shorter)));
    }

    private static Duration atLeastFive(Duration length, int shorter) {
        return Duration.ofMinutes(Math.max(5, length.toMinutes() - 5L * shorter));
    }

    /** Some of them reach beyond the end of a short session. */
    private static Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 6))
                .as((from, steps) -> Stretch.ofMinutes(5L * from, 5L * (from + steps)));
    }
}
