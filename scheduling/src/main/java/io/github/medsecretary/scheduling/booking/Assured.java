package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the library's own rules are kept by every visit that lies in a session which offers it, with all needs met by
 * what is free. Immutable and thread-safe.
 */
final class Assured {

    /** Connections are between appointments of the diary; what is not yet one, or has none, breaks none. */
    private static final Assured ALONE = new Assured(EnumSet.of(
            SchedulingCode.SEQUENCE_BROKEN,
            SchedulingCode.INTERVAL_TOO_SHORT,
            SchedulingCode.INTERVAL_TOO_LONG,
            SchedulingCode.PRACTITIONERS_DIFFER,
            SchedulingCode.STARTS_DIFFER));

    private static final Assured CONNECTED = new Assured(EnumSet.noneOf(SchedulingCode.class));

    private final Set<SchedulingCode> byWhatIsFree;
    private final Set<SchedulingCode> anywhere;
    private final Set<SchedulingCode> offTerms;

    private Assured(Set<SchedulingCode> more) {
        this.byWhatIsFree = Collections.unmodifiableSet(EnumSet.of(
                SchedulingCode.PRACTITIONER_DOUBLE_BOOKED,
                SchedulingCode.PATIENT_DOUBLE_BOOKED,
                SchedulingCode.ROOM_DOUBLE_BOOKED,
                SchedulingCode.DEVICE_DOUBLE_BOOKED,
                SchedulingCode.INTERPRETER_DOUBLE_BOOKED,
                SchedulingCode.CHAPERONE_DOUBLE_BOOKED,
                SchedulingCode.DEVICE_QUANTITY_EXCEEDED,
                SchedulingCode.OUTSIDE_SESSION,
                SchedulingCode.SESSION_TYPE_MISMATCH,
                SchedulingCode.PRACTITIONER_ON_LEAVE,
                SchedulingCode.RESOURCE_UNAVAILABLE,
                SchedulingCode.SITE_CLOSED,
                SchedulingCode.BUFFER_VIOLATED,
                SchedulingCode.TRAVEL_IMPOSSIBLE,
                SchedulingCode.CAPABILITY_MISSING,
                SchedulingCode.ROOM_INACCESSIBLE,
                SchedulingCode.PATIENT_UNAVAILABLE));
        this.anywhere = with(byWhatIsFree, more);
        this.offTerms = with(anywhere, SchedulingRules.aboutTerms());
    }

    private static Set<SchedulingCode> with(Set<SchedulingCode> some, Set<SchedulingCode> more) {
        var all = EnumSet.copyOf(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    static Assured of(Sought sought) {
        return sought.isConnected() ? CONNECTED : ALONE;
    }

    /** What is kept because all that is taken is free and will do. */
    Set<SchedulingCode> byWhatIsFree() {
        return byWhatIsFree;
    }

    /** That, and what is kept because nothing is connected with the visit. */
    Set<SchedulingCode> anywhere() {
        return anywhere;
    }

    /** All that, and what is kept in a session on no terms, which breaks none. */
    Set<SchedulingCode> offTerms() {
        return offTerms;
    }
}
