package io.github.medsecretary.scheduling.whatif;

/** What would become of somebody whom a change affects. */
public enum Fate {
    /** They stay where they are: what is found warns only, others make room, or their visit has begun. */
    STAYS,
    /** Another room or device is enough: start and practitioner stay, and nobody need be told. */
    RESEATED,
    /** They would need another time or practitioner. */
    MOVES
}
