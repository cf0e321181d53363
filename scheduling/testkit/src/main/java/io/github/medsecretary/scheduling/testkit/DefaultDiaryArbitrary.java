package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

final class DefaultDiaryArbitrary extends ArbitraryDecorator<Diary> implements DiaryArbitrary {

    private final Range sessions;
    private final Range appointments;
    private final Arbitrary<Clinics> days;
    private final boolean peaceful;

    private record Range(int min, int max) {}

    private DefaultDiaryArbitrary(Range sessions, Range appointments, Arbitrary<Clinics> days, boolean peaceful) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.days = days;
        this.peaceful = peaceful;
    }

    /** Diaries of any such days. */
    static DefaultDiaryArbitrary of(Arbitrary<Clinics> days) {
        return new DefaultDiaryArbitrary(new Range(1, 5), new Range(0, 8), days, false);
    }

    static Arbitrary<Clinics> inLondon(List<LocalDate> starts) {
        return Arbitraries.of(starts.toJavaList()).map(Clinics::inLondon);
    }

    @Override
    public DiaryArbitrary withSessions(int min, int max) {
        return new DefaultDiaryArbitrary(new Range(min, max), appointments, days, peaceful);
    }

    @Override
    public DiaryArbitrary withAppointments(int min, int max) {
        return new DefaultDiaryArbitrary(sessions, new Range(min, max), days, peaceful);
    }

    @Override
    public DiaryArbitrary withoutConflicts() {
        return new DefaultDiaryArbitrary(sessions, appointments, days, true);
    }

    @Override
    public DiaryArbitrary from(LocalDate date) {
        return new DefaultDiaryArbitrary(sessions, appointments, inLondon(List.of(date)), peaceful);
    }

    @Override
    public DiaryArbitrary acrossClockChanges() {
        return new DefaultDiaryArbitrary(sessions, appointments, inLondon(House.CLOCK_CHANGES), peaceful);
    }

    @Override
    protected Arbitrary<Diary> arbitrary() {
        // Combined and not derived from the days: jqwik compares derived arbitraries part by part to find them again.
        return Combinators.combine(
                        days, Contents.contents(sessions.min(), sessions.max(), appointments.min(), appointments.max()))
                .as((when, what) -> what.on(when))
                .map(content -> peaceful ? bookedOneByOne(content) : whole(content))
                // Those of their parts are diaries in which nothing happens, and so many that little else would be
                // tried.
                .withoutEdgeCases();
    }

    private static Diary whole(DiaryContent content) {
        return Diary.of(content).getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    /** Anew for each, for a change links nobody; where one wants what it can't have, it takes what a clinic has. */
    private static Diary bookedOneByOne(DiaryContent content) {
        var rules = Conflicts.standard(DiaryContext.empty());
        Diary diary = whole(Contents.with(content, List.empty()));
        List<Appointment> booked = List.empty();
        for (Appointment wish : content.appointments()) {
            var others = booked;
            var peaceful = content.sessions()
                    .toStream()
                    .map(each -> seated(wish, each, others.size()))
                    .prepend(wish)
                    .find(each -> !rules.block(whole(Contents.with(content, others.append(each))), each.id()));
            booked = others.appendAll(peaceful);
            diary = whole(Contents.with(content, booked));
        }
        return diary;
    }

    private static Appointment seated(Appointment wish, ClinicSession session, int number) {
        var start = session.interval().start().plus(session.step().multipliedBy(number));
        return wish.at(start, List.ofAll(session.room().stream()).prepend(session.practitioner()));
    }
}
