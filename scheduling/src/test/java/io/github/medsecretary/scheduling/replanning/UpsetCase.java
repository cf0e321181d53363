package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.replanning.Replans.EARLY;
import static io.github.medsecretary.scheduling.replanning.Replans.SHAH_ILL;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small practice, fuller than it can bear, on the morning that Dr Shah is ill: with pins, patients who come twice,
 * a chaperone and an electrocardiograph to share, and a policy.
 */
record UpsetCase(Practice practice, Seq<Disruption> disruptions, ReplanPolicy policy) {

    private static final LeastDisruption COST = new LeastDisruption();

    /** Somebody with Dr Shah, with Dr Lee on Monday or Tuesday, or an emergency. */
    record Wish(int slot, int who, String service, Priority priority, boolean notified, boolean pinned, int bound) {}

    static Arbitrary<UpsetCase> any() {
        Arbitrary<Wish> wish = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("routine", "routine", "routine", "dressing", "smear", "ecg"),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(0, 0, 0, 1, 2))
                .as(Wish::new);
        Arbitrary<ReplanPolicy> policy = Arbitraries.of(
                ReplanPolicy.usual(),
                ReplanPolicy.usual(),
                Replans.policy(false, false, OptionalInt.empty(), 0),
                Replans.policy(true, false, OptionalInt.of(0), 0),
                Replans.policy(true, false, OptionalInt.empty(), 1));
        return Combinators.combine(wish.list().ofMinSize(3).ofMaxSize(10), policy)
                .as(UpsetCase::of);
    }

    /** The same with a room that is shut and less of Tuesday. */
    static Arbitrary<UpsetCase> overfull() {
        return Combinators.combine(
                        any(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((upset, shut, held) -> upset.shut(shut).holding(held));
    }

    private UpsetCase shut(int which) {
        Practice shut = switch (which) {
            case 0 -> practice.away("room-2", "2030-01-07T08:00", "2030-01-07T09:00");
            case 1 -> practice.away("room-1", "2030-01-08T00:00", "2030-01-09T00:00");
            default -> practice.away("room-2", "2030-01-08T09:00", "2030-01-08T12:00");
        };
        return new UpsetCase(shut, disruptions, policy);
    }

    // Of Dr Shah's Tuesday there is nothing, a session that offers nothing, or all of it; of Dr Lee's there is nothing.
    private UpsetCase holding(int which) {
        var sessions = practice.sessions()
                .filter(each ->
                        !each.id().equals("s3") && (which > 0 || !each.id().equals("s4")))
                .map(each -> which == 1 && each.id().equals("s4") ? offeringNothing(each) : each);
        var less = new Practice(sessions, practice.unavailable(), practice.booked(), practice.links());
        return new UpsetCase(less, disruptions, policy);
    }

    /** The same where sessions on Monday or Tuesday are on terms. */
    static Arbitrary<UpsetCase> onTerms() {
        return Combinators.combine(
                        overfull(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((upset, places, kept, isOpen) -> upset.on(SessionTerms.builder()
                        .places(places + 1)
                        .carveOuts(
                                kept == 0
                                        ? List.empty()
                                        : List.of(new CarveOut(
                                                Stretch.ofMinutes(10L * kept, 40),
                                                Reservation.forPriority(Priority.EMERGENCY))))
                        .daysAhead(isOpen ? Optional.empty() : Optional.of(0))
                        .build()));
    }

    private UpsetCase on(SessionTerms terms) {
        var held = practice.sessions().map(each -> List.of("s2", "s3").contains(each.id()) ? on(each, terms) : each);
        var strict = new Practice(held, practice.unavailable(), practice.booked(), practice.links());
        return new UpsetCase(strict, disruptions, policy);
    }

    private static ClinicSession on(ClinicSession session, SessionTerms terms) {
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(session.interval())
                .services(session.services())
                .step(session.step())
                .terms(terms)
                .build();
    }

    private static ClinicSession offeringNothing(ClinicSession session) {
        return ClinicSession.builder()
                .id(session.id())
                .practitioner(session.practitioner())
                .room(session.room())
                .interval(session.interval())
                .step(session.step())
                .build();
    }

    private static UpsetCase of(java.util.List<Wish> wishes, ReplanPolicy policy) {
        var upset = new UpsetCase(
                Practice.closed()
                        .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T09:50")
                        .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T09:40")
                        .session("s3", "dr-lee", "room-2", "2030-01-08T09:00", "2030-01-08T09:40")
                        .session("s4", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T09:20"),
                List.of(SHAH_ILL),
                policy);
        for (int id = 0; id < wishes.size(); id++) {
            upset = upset.with(wishes.get(id), id);
        }
        return upset;
    }

    // Those who would clash with somebody are left out; every fourth is the same patient's.
    private UpsetCase with(Wish wish, int number) {
        String id = "a" + number;
        String patient = "p" + number % 4;
        if (wish.who() == 4) {
            var emergency = Appointment.builder()
                    .id(id)
                    .patient(patient)
                    .service(wish.service())
                    .priority(wish.priority())
                    .build();
            return new UpsetCase(practice, disruptions.append(new Disruption.Emergency(emergency)), policy);
        }
        boolean isShah = wish.who() == 0;
        String day = wish.who() == 3 ? "2030-01-08T" : "2030-01-07T";
        String start = day + "09:%d0".formatted(wish.slot());
        var with = List.of(isShah ? "dr-shah" : "dr-lee", isShah ? "room-1" : "room-2")
                .appendAll(wish.service().equals("smear") ? List.of("ann") : List.empty())
                .appendAll(wish.service().equals("ecg") ? List.of("ecg-1") : List.empty());
        Practice more =
                practice.booked(Practice.visit(id, patient, wish.service(), start, with.toJavaArray(String[]::new))
                        .priority(wish.priority())
                        .notified(wish.notified())
                        .pinned(wish.pinned() && !isShah)
                        .movedBefore(wish.slot() % 2)
                        .prefers(wish.slot() == 3 ? Optional.of(DayPart.AFTERNOON) : Optional.empty())
                        .latest(wish.bound() == 1 ? Optional.of(Practice.at(start)) : Optional.empty())
                        .earliest(wish.bound() == 2 ? Optional.of(Practice.at(start)) : Optional.empty())
                        .build());
        return more.conflicts().isEmpty() ? new UpsetCase(more, disruptions, policy) : this;
    }

    /** With all who are booked and all emergencies. */
    Diary calm() {
        Diary calm = practice.diary();
        for (Disruption each : disruptions) {
            calm = each instanceof Disruption.Emergency emergency ? calm.imagining(emergency.appointment()) : calm;
        }
        return calm;
    }

    Plan plan() {
        return plan(Replanning.USUAL_BUDGET);
    }

    Plan plan(long budget) {
        return new Replanning(COST, policy, EARLY, budget)
                .plan(practice.diary(), disruptions)
                .get();
    }

    boolean isDisplaced(Appointment appointment) {
        return appointment.start().isEmpty()
                || (appointment.with().contains("dr-shah")
                        && appointment.start().get().isBefore(Practice.at("2030-01-07T18:00")));
    }

    /** What a place costs one of the appointments, by the table. */
    long cost(String id, Place to) {
        Appointment appointment = calm().appointment(id).orElseThrow();
        return COST.of(Transfer.builder()
                .appointment(appointment)
                .from(appointment.start().map(start -> new Place(start, appointment.with())))
                .displaced(isDisplaced(appointment))
                .oldPractitioner(appointment.start().flatMap(start -> practitioner(appointment.with())))
                .to(to)
                .newPractitioner(practitioner(to.with()))
                .zone(Practice.LONDON)
                .asOf(EARLY)
                .build());
    }

    private Optional<String> practitioner(Seq<String> with) {
        return with.flatMap(id -> practice.diary().resource(id).stream().toList())
                .find(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(Resource::id)
                .toJavaOptional();
    }
}
