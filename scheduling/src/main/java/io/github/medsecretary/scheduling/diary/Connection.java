package io.github.medsecretary.scheduling.diary;

/** What binds two appointments to each other. */
public sealed interface Connection permits Link, Match {

    /** The id of the one; where one must come first, it is this. */
    String before();

    /** The id of the other. */
    String after();
}
