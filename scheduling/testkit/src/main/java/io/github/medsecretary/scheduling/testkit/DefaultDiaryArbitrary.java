package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

final class DefaultDiaryArbitrary extends ArbitraryDecorator<Diary> implements DiaryArbitrary {

    private final Range sessions;
    private final Range appointments;
    private final List<LocalDate> starts;
    private final boolean peaceful;

    private record Range(int min, int max) {}

    private DefaultDiaryArbitrary(Range sessions, Range appointments, List<LocalDate> starts, boolean peaceful) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.starts = starts;
        this.peaceful = peaceful;
    }

    static DefaultDiaryArbitrary initial() {
        return new DefaultDiaryArbitrary(new Range(1, 5), new Range(0, 8), House.STARTS, false);
    }

    @Override
    public DiaryArbitrary withSessions(int min, int max) {
        return new DefaultDiaryArbitrary(new Range(min, max), appointments, starts, peaceful);
    }

    @Override
    public DiaryArbitrary withAppointments(int min, int max) {
        return new DefaultDiaryArbitrary(sessions, new Range(min, max), starts, peaceful);
    }

    @Override
    public DiaryArbitrary withoutConflicts() {
        return new DefaultDiaryArbitrary(sessions, appointments, starts, true);
    }

    @Override
    public DiaryArbitrary from(LocalDate date) {
        return new DefaultDiaryArbitrary(sessions, appointments, List.of(date), peaceful);
    }

    @Override
    public DiaryArbitrary acrossClockChanges() {
        return new DefaultDiaryArbitrary(sessions, appointments, House.CLOCK_CHANGES, peaceful);
    }

    @Override
    protected Arbitrary<Diary> arbitrary() {
        return Arbitraries.of(starts.toJavaList())
                .flatMap(date -> new Contents(date)
                        .contents(sessions.min(), sessions.max(), appointments.min(), appointments.max()))
                .map(content -> peaceful ? bookedOneByOne(content) : whole(content));
    }

    private static Diary whole(DiaryContent content) {
        return Diary.of(content).getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }

    private static Diary bookedOneByOne(DiaryContent content) {
        var booking = new Booking(Conflicts.standard(DiaryContext.empty()));
        var empty = whole(Contents.without(content));
        Seq<Appointment> wishes = content.appointments();
        var full = wishes.foldLeft(
                empty, (diary, wish) -> booking.book(diary, wish).fold(refused -> diary, Applied::diary));
        return whole(full.content());
    }
}
