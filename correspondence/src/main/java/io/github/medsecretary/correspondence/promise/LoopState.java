package io.github.medsecretary.correspondence.promise;

/** Whether a loop is open. */
public sealed interface LoopState {

    /** It is. */
    record Open() implements LoopState {}

    /**
     * What was promised is done.
     *
     * @param decision who says so, when, and how it ended
     */
    record Done(Decision decision) implements LoopState {}

    /**
     * What was promised won't be done.
     *
     * @param decision who decided that, when and why
     */
    record Cancelled(Decision decision) implements LoopState {}

    /** In lower case, such as {@code open}. */
    default String code() {
        if (this instanceof Done) {
            return "done";
        }
        return this instanceof Cancelled ? "cancelled" : "open";
    }
}
