package io.github.medsecretary.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.history.Version;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SharedDiaryTest {

    private final SharedDiary shared = Surgery.shared();

    private Applied booked(String id, int place) {
        return new Booking(Surgery.RULES)
                .book(shared.diary(), Surgery.visit(id, place))
                .get();
    }

    @Test
    void two_who_read_the_same_version_and_book_different_places_are_both_kept() {
        var first = booked("a1", 0);
        var second = booked("a2", 1);
        assertEquals(1, shared.commit(first, Surgery.ANN, Surgery.FRIDAY).get().number());
        assertEquals(2, shared.commit(second, Surgery.ANN, Surgery.FRIDAY).get().number());
        assertEquals(List.of("a1", "a2"), shared.diary().appointments().keySet().toList());
    }

    @Test
    void of_two_who_book_one_place_the_second_is_told_why_not() {
        var first = booked("a1", 0);
        var second = booked("a2", 0);
        shared.commit(first, Surgery.ANN, Surgery.FRIDAY);
        var refusal = shared.commit(second, Surgery.ANN, Surgery.FRIDAY).getLeft();
        assertEquals(SchedulingCode.STALE_VERSION, refusal.code());
        assertEquals(
                List.of("PRACTITIONER_DOUBLE_BOOKED"),
                refusal.findings().map(each -> each.rule().label()).toList());
        assertEquals(1, shared.diary().version());
    }

    @Test
    void every_version_says_who_made_it_and_when() {
        shared.commit(booked("a1", 0), Surgery.ANN, Surgery.FRIDAY);
        Version version = shared.history().current();
        assertEquals(Surgery.ANN, version.by());
        assertEquals(Surgery.FRIDAY, version.at());
        assertSame(version.diary(), shared.diary());
    }

    @Test
    void of_many_at_once_nobody_is_lost() throws Exception {
        var together = new CountDownLatch(1);
        var desks = new ArrayList<Callable<Boolean>>();
        for (int each = 0; each < 36; each++) {
            int number = each;
            var applied = booked("a" + number, number / 2);
            desks.add(() -> {
                together.await();
                return shared.commit(applied, Surgery.ANN, Surgery.FRIDAY).isRight();
            });
        }
        var threads = Executors.newFixedThreadPool(desks.size());
        try {
            var answers = desks.stream().map(threads::submit).toList();
            together.countDown();
            int kept = 0;
            for (var answer : answers) {
                kept += answer.get() ? 1 : 0;
            }
            assertEquals(18, kept);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(18, shared.diary().version());
        assertEquals(18, shared.diary().visits().size());
        assertTrue(Surgery.RULES.in(shared.diary()).isEmpty());
    }
}
