package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of upset diaries so small that every plan can be tried: one or two clinics of half an hour, every other on terms, up to four
 * visits, some of them linked, and one to three disruptions. {@code @ForAll(supplier = TinyUpsets.class)} works.
 */
public final class TinyUpsets implements ArbitrarySupplier<DisruptedDiary> {

    private static final List<String> SERVICES = List.of("short", "short", "long", "ecg", "monitored", "chaperoned");

    private record Wish(
            int clinic,
            int slot,
            String service,
            int patient,
            Priority priority,
            boolean notified,
            int moved,
            Manner manner) {}

    private record Manner(AppointmentStatus status, Optional<String> organisation, Optional<Modality> modality) {}

    /** For jqwik. */
    public TinyUpsets() {}

    /** Nothing blocks in them; told half a day before the first clinic, or when it has begun. */
    public static Arbitrary<DisruptedDiary> diaries() {
        var clinics = clinics().list().ofMinSize(1).ofMaxSize(2);
        var wishes = wishes().list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(clinics, wishes, pauses())
                .as((some, visits, pause) -> diary(List.ofAll(some), List.ofAll(visits), pause))
                .flatMap(diary -> Combinators.combine(
                                Disruptions.of(diary),
                                Arbitraries.frequencyOf(
                                        Tuple.of(4, Arbitraries.just(-720)), Tuple.of(1, Arbitraries.just(10))))
                        .as((disruptions, minutes) -> new DisruptedDiary(diary, present(diary, minutes), disruptions)));
    }

    @Override
    public Arbitrary<DisruptedDiary> get() {
        return diaries();
    }

    /** That of the link, if there is one. */
    private static Arbitrary<Optional<Duration>> pauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.empty())),
                Tuple.of(1, Arbitraries.of(0, 0, 5, 15).map(each -> Optional.of(Duration.ofMinutes(each)))));
    }

    private static Arbitrary<Clinics.Clinic> clinics() {
        return Combinators.combine(
                        Arbitraries.of(18, 18, 19, 66),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(10, 15),
                        Arbitraries.oneOf(Arbitraries.just(SessionTerms.none()), Terms.terms()),
                        Arbitraries.integers().between(0, 2).optional(0.1))
                .as((at, doctor, room, step, terms, opens) ->
                        new Clinics.Clinic(at, 1, doctor, room, step, terms, opens));
    }

    private static Arbitrary<Wish> wishes() {
        var statuses = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(AppointmentStatus.BOOKED)),
                Tuple.of(1, Arbitraries.of(AppointmentStatus.PENDING, AppointmentStatus.ARRIVED)));
        var manners = Combinators.combine(
                        statuses,
                        Arbitraries.of(Terms.ORGANISATIONS.toJavaList()).optional(),
                        Arbitraries.of(Modality.class).optional(0.3))
                .as(Manner::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(SERVICES.toJavaList()),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1),
                        manners)
                .as(Wish::new);
    }

    private static Diary diary(Seq<Clinics.Clinic> clinics, Seq<Wish> wishes, Optional<Duration> pause) {
        var days = Clinics.inLondon(House.STARTS.head());
        Seq<ClinicSession> sessions = clinics.zipWithIndex((each, index) -> days.session(each, "s" + index));
        var rules = Conflicts.standard(DiaryContext.empty());
        Diary diary = Diary.of(House.content().sessions(sessions).build()).get();
        for (Wish wish : wishes) {
            String id = "a" + diary.appointments().size();
            Diary fuller = diary.imagining(appointment(id, wish, sessions.get(wish.clinic() % sessions.size())));
            diary = rules.block(fuller, id) ? diary : fuller;
        }
        Diary unlinked = diary;
        return pause.map(each -> linked(unlinked, rules, each)).orElse(unlinked);
    }

    private static Diary linked(Diary diary, Conflicts rules, Duration pause) {
        if (diary.appointments().size() < 2) {
            return diary;
        }
        Diary linked = Diary.of(House.content()
                        .sessions(diary.sessions().values().toVector())
                        .appointments(diary.appointments().values().toVector())
                        .links(List.of(new Link("a0", "a1", 0, 3, pause)))
                        .build())
                .get();
        return rules.block(linked, "a0") ? diary : linked;
    }

    private static Appointment appointment(String id, Wish wish, ClinicSession session) {
        var with = List.of(session.practitioner(), session.room().orElseThrow());
        var more = Map.of("ecg", "ecg", "monitored", "monitor", "chaperoned", "chaperone");
        var start = session.interval().start().plus(session.step().multipliedBy(wish.slot()));
        return Appointment.builder()
                .id(id)
                .patient("p" + wish.patient())
                .service(wish.service())
                .start(start)
                .with(with.appendAll(
                        Optional.ofNullable(more.get(wish.service())).stream().toList()))
                .status(wish.manner().status())
                .priority(wish.priority())
                .notified(wish.notified())
                .movedBefore(wish.moved())
                .organisation(wish.manner().organisation())
                .modality(wish.manner().modality())
                .build();
    }

    private static AsOf present(Diary diary, int minutes) {
        return AsOf.of(diary.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .get()
                .plus(Duration.ofMinutes(minutes)));
    }
}
