package io.github.medsecretary.scheduling.testkit;

/** Arbitraries of diaries. */
public final class Diaries {

    private Diaries() {}

    /** Diaries of one to five sessions and up to eight appointments, most of them with conflicts. */
    public static DiaryArbitrary diaries() {
        return DefaultDiaryArbitrary.initial();
    }
}
