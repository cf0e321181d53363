package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;

/** What seldom happens in a diary and often goes wrong: a law is worth as much as the diaries of this kind it has seen. */
public enum EdgeCase {
    /** Nobody has a place. */
    NOBODY_BOOKED("nobody has a place"),
    /** A session ends on a later date than it starts. */
    SESSION_ACROSS_MIDNIGHT("a session crosses midnight"),
    /** The clocks go forward on a day of a session. */
    CLOCKS_FORWARD("the clocks go forward"),
    /** The clocks go back on a day of a session. */
    CLOCKS_BACK("the clocks go back"),
    /** A visit begins when another ends, and they share something. */
    BACK_TO_BACK("two visits are back to back"),
    /** Two visits at once share something. */
    DOUBLE_BOOKED("two visits want the same at once"),
    /** A place is held, and not until the visit. */
    HOLD_RUNS_OUT("a hold runs out before the visit"),
    /** As many are booked in a session as it has places, or more. */
    CAPACITY_REACHED("a session is full"),
    /** A visit takes three things or more. */
    SEVERAL_RESOURCES("a visit takes three things"),
    /** The practitioner or the room of a session is not there for some of it. */
    LEAVE_OVER_SESSION("leave lies over a session"),
    /** Some pieces of a device are out of use. */
    PART_OUT_OF_USE("some pieces of a device are out of use"),
    /** A practitioner holds two sessions at once. */
    SESSIONS_OVERLAP("two sessions of one person overlap"),
    /** Two visits that follow each other both have a place. */
    LINKED_VISITS("linked visits both have a place"),
    /** Something is called off, missed or struck out and still says when it was to be. */
    GONE_WITH_A_TIME("what was called off still has a time");

    private final String sentence;

    EdgeCase(String sentence) {
        this.sentence = sentence;
    }

    /** It in a few words. */
    public String sentence() {
        return sentence;
    }

    /** Whether it happens in a diary. For small diaries. */
    public boolean isIn(Diary diary) {
        return new EdgeCaseLooks(diary).show(this);
    }
}
