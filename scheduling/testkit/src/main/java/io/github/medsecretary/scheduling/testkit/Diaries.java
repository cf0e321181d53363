package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Optional;
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
     * A Monday morning of the practice, nine to twelve by dr-1 in room-1, for every service but the monitored one and without terms, in which
     * nobody is booked: to begin with.
     */
    public static Diary morning() {
        var clinic = new Clinics.Clinic(18, 6, 1, 1, 5, SessionTerms.none(), Optional.empty());
        var content = House.content()
                .sessions(List.of(Clinics.inLondon(House.STARTS.head()).session(clinic, "s0")))
                .build();
        return Diary.of(content).getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
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
