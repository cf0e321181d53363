package io.github.medsecretary.correspondence.promise;

/**
 * What was found and makes no loop, with the reason.
 *
 * @param place where it is said
 * @param reason why nobody has to keep it
 */
public record PassedOver(LoopPlace place, Reason reason) {

    /** Why something that reads like a promise is none. */
    public enum Reason {
        /** The letter says that it won't be done. */
        DENIED,
        /** Somebody who read it says that it is no promise. */
        NO_PROMISE
    }
}
