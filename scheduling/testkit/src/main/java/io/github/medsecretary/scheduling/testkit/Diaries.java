package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;

/** Arbitraries of diaries. */
public final class Diaries {

    private static final int GENERATION_SIZE = 1_000;

    private Diaries() {}

    /** Diaries of one to five sessions and up to eight appointments, most of them with conflicts. */
    public static DiaryArbitrary diaries() {
        return DefaultDiaryArbitrary.of(DefaultDiaryArbitrary.inLondon(House.STARTS));
    }

    /**
     * So many diaries of a seed, the same on every machine: for tests that are no properties. jqwik's engine must be on
     * the class path.
     */
    public static Seq<Diary> some(long seed, int count) {
        var random = new Random(seed);
        var some = new ArrayList<Diary>();
        JqwikSession.run(() -> {
            var generator = diaries().generator(GENERATION_SIZE, true);
            for (int i = 0; i < count; i++) {
                some.add(generator.next(random).value());
            }
        });
        return Vector.ofAll(some);
    }
}
