package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What happens in three days of clinics in the fictitious {@link House}, whichever days they are. */
record Contents(
        List<Clinics.Clinic> clinics,
        List<Absence> absences,
        List<Wish> wishes,
        List<Follow> follows,
        List<Match> matches) {

    record Absence(int halfHour, int halfHours, String of, Optional<Integer> pieces) {}

    record Wish(int clinic, int offset, String patient, String service, List<String> with, Manner manner, Care care) {}

    record Manner(
            AppointmentStatus status,
            Priority priority,
            Optional<DayPart> prefers,
            int breachDays,
            int movedBefore,
            Optional<Integer> heldHours) {

        /** Only the place of a tentative appointment is held. */
        Optional<Instant> heldUntil(Instant from) {
            return status.isTentative() ? heldHours.map(hours -> from.plus(Duration.ofHours(hours))) : Optional.empty();
        }
    }

    record Care(
            Optional<String> usual,
            Optional<String> referral,
            List<String> access,
            List<String> awaiting,
            Optional<String> organisation,
            Optional<Modality> modality) {}

    /**
     * A link.
     *
     * @param pause in ten minutes
     */
    record Follow(int before, int after, int minDays, int moreDays, int pause) {}

    static Arbitrary<Contents> contents(int minSessions, int maxSessions, int minBooked, int maxBooked) {
        return Combinators.combine(
                        Clinics.clinics().list().ofMinSize(minSessions).ofMaxSize(maxSessions),
                        anyAbsence().list().ofMaxSize(2),
                        anyWish().list().ofMinSize(minBooked).ofMaxSize(maxBooked),
                        anyFollow().list().ofMaxSize(2),
                        anyMatch().list().ofMaxSize(1))
                .as((clinics, absences, wishes, follows, matches) -> new Contents(
                        List.ofAll(clinics),
                        List.ofAll(absences),
                        List.ofAll(wishes),
                        List.ofAll(follows),
                        List.ofAll(matches)));
    }

    /** The same content with only these booked, and linked as far as both are. */
    static DiaryContent with(DiaryContent full, Seq<Appointment> booked) {
        var ids = booked.map(Appointment::id);
        return House.content(full.zone())
                .sessions(full.sessions())
                .unavailable(full.unavailable())
                .appointments(booked)
                .links(full.links().filter(each -> ids.contains(each.before()) && ids.contains(each.after())))
                .matches(full.matches().filter(each -> ids.contains(each.before()) && ids.contains(each.after())))
                .build();
    }

    private static Arbitrary<Absence> anyAbsence() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of("dr-1", "room-1", "monitor", "main"),
                        Arbitraries.of(1, 2).optional())
                .as(Absence::new);
    }

    private static Arbitrary<Wish> anyWish() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 12),
                        Arbitraries.of("p1", "p2", "p3"),
                        Arbitraries.of(House.SERVICES.toJavaList()),
                        Arbitraries.of(House.SEATS.toJavaList()),
                        manners(),
                        cares())
                .as(Wish::new);
    }

    private static Arbitrary<Manner> manners() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(AppointmentStatus.BOOKED)),
                                Tuple.of(1, Arbitraries.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING)),
                                Tuple.of(2, Arbitraries.of(AppointmentStatus.class))),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(DayPart.class).optional(),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-12, 36).optional(0.7))
                .as(Manner::new);
    }

    private static Arbitrary<Care> cares() {
        return Combinators.combine(
                        Arbitraries.of("dr-1", "dr-2").optional(0.2),
                        Arbitraries.of("r1", "r2").optional(0.5),
                        Arbitraries.of("room-1").list().ofMaxSize(1).map(List::ofAll),
                        Arbitraries.of("bloods").list().ofMaxSize(1).map(List::ofAll),
                        Arbitraries.of(Terms.ORGANISATIONS.toJavaList()).optional(),
                        Arbitraries.of(Modality.class).optional(0.3))
                .as(Care::new);
    }

    private static Arbitrary<Follow> anyFollow() {
        var index = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        index, index, Arbitraries.of(0, 1), Arbitraries.of(0, 1), Arbitraries.of(0, 0, 0, 1, 6))
                .as(Follow::new)
                .filter(each -> each.before() != each.after());
    }

    private static Arbitrary<Match> anyMatch() {
        var id = Arbitraries.of("a0", "a1", "a2", "a3");
        return Combinators.combine(id, id, Arbitraries.of(Match.Same.class))
                .as(Match::new)
                .filter(each -> !each.before().equals(each.after()));
    }

    /** The same on certain days. */
    DiaryContent on(Clinics days) {
        return House.content(days.zone())
                .sessions(clinics.zipWithIndex().map(each -> days.session(each._1, "s" + each._2)))
                .unavailable(absences.map(each -> unavailability(each, days)))
                .appointments(wishes.zipWithIndex().map(each -> appointment(each._1, each._2, days)))
                .links(follows.filter(each -> each.before() < wishes.size() && each.after() < wishes.size())
                        .map(Contents::link))
                .matches(matches.filter(each -> isThere(each.before()) && isThere(each.after())))
                .build();
    }

    private boolean isThere(String id) {
        return Integer.parseInt(id.substring(1)) < wishes.size();
    }

    private static Unavailability unavailability(Absence absence, Clinics days) {
        var when = days.interval(absence.halfHour(), absence.halfHours());
        return Unavailability.builder()
                .resource(absence.of())
                .interval(when)
                .reason("leave")
                .quantity(absence.pieces())
                .build();
    }

    /** A visit that starts near the beginning of a clinic, so that visits meet often. */
    private Appointment appointment(Wish wish, int index, Clinics days) {
        int halfHour = clinics.isEmpty()
                ? wish.clinic()
                : clinics.get(wish.clinic() % clinics.size()).halfHour();
        return Appointment.builder()
                .id("a" + index)
                .patient(wish.patient())
                .service(wish.service())
                .start(days.at(halfHour).plus(Duration.ofMinutes(5L * wish.offset())))
                .with(wish.with())
                .status(wish.manner().status())
                .heldUntil(wish.manner().heldUntil(days.at(0)))
                .priority(wish.manner().priority())
                .prefers(wish.manner().prefers())
                .breachDate(days.date().plusDays(wish.manner().breachDays()))
                .movedBefore(wish.manner().movedBefore())
                .usualPractitioner(wish.care().usual())
                .referral(wish.care().referral())
                .accessibility(wish.care().access())
                .awaiting(wish.care().awaiting())
                .organisation(wish.care().organisation())
                .modality(wish.care().modality())
                .build();
    }

    private static Link link(Follow follow) {
        return new Link(
                "a" + follow.before(),
                "a" + follow.after(),
                follow.minDays(),
                follow.minDays() + follow.moreDays(),
                Duration.ofMinutes(10L * follow.pause()));
    }
}
