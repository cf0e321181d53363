package io.github.medsecretary.benchmarks.replanning;

import java.util.Arrays;
import java.util.Locale;

/** The families of cases, each a made-up practice for every seed. */
public enum Family {
    /** One practitioner is ill for a day; all visits are equally long, nobody else is moved. */
    SICK_DAY,
    /** The same in a smaller practice; others may make room. */
    SICK_DAY_BUMPING,
    /** A large practice whose first days are full; others may make room. */
    LARGE,
    /** As many equal visits as the seed says, in as many days as they fill; one of five practitioners is ill for a day. */
    GROWTH,
    /** Narrow windows, closed rooms, one device, a week in which the clocks change. */
    TIGHT,
    /** Visits of three lengths, shared rooms, one device, linked visits, emergencies. */
    MIXED,
    /** At most eight visits with at most twelve places each, and every rule. */
    TINY,
    /** The same with linked visits in every case, some minutes apart at least. */
    TINY_PAUSES;

    /** The case of a seed; the same on every machine. */
    public Case of(long seed) {
        return switch (this) {
            case SICK_DAY -> EqualSlots.sickDay(seed);
            case SICK_DAY_BUMPING -> EqualSlots.sickDayBumping(seed);
            case LARGE -> EqualSlots.large(seed);
            case GROWTH -> EqualSlots.growth(seed);
            case TIGHT -> Tight.of(seed);
            case MIXED -> Mixed.of(seed);
            case TINY -> Tiny.of(seed);
            case TINY_PAUSES -> Tiny.paused(seed);
        };
    }

    /** The name as in a command: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The family of a name. */
    public static Family of(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family " + label));
    }
}
