package io.github.medsecretary.scheduling.replanning;

import java.util.OptionalInt;

/**
 * How many more visits a session may have, of all or of one organisation.
 *
 * @param full whether it may have none
 * @param counted the number of the supply of which each takes a piece, if there may be too many
 */
record Space(Full full, OptionalInt counted) {

    /** Whether a session may have no more visits. */
    enum Full {
        /** It may. */
        NO,
        /** As long as those stay who may stay. Nobody enters then, although some might if enough of them went. */
        WHILE_THEY_STAY,
        /** Whoever goes. */
        FOR_GOOD
    }

    /** More than could come. */
    static final Space ENOUGH = new Space(Full.NO, OptionalInt.empty());

    static Space full(Full how) {
        return new Space(how, OptionalInt.empty());
    }

    static Space counted(int supply) {
        return new Space(Full.NO, OptionalInt.of(supply));
    }
}
