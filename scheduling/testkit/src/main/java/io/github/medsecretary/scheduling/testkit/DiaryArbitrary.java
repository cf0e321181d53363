package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/**
 * An arbitrary of diaries, to be narrowed. Its practice has two sites with a way between them, three practitioners,
 * rooms, devices one and several, an interpreter and a chaperone. Shrinks towards few and early things.
 */
public interface DiaryArbitrary extends Arbitrary<Diary> {

    /** Diaries of so many sessions. */
    DiaryArbitrary withSessions(int min, int max);

    /** Diaries of so many appointments. */
    DiaryArbitrary withAppointments(int min, int max);

    /** Diaries in which nothing blocks; appointments that would conflict are left out. */
    DiaryArbitrary withoutConflicts();

    /** Diaries of the three days from that date, by the wall clock of London. */
    DiaryArbitrary from(LocalDate date);

    /** Diaries around the nights in which the clocks of London change. */
    DiaryArbitrary acrossClockChanges();
}
