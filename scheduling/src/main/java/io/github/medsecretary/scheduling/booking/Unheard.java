package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which warnings and notes of the library's own rules are given nowhere, wherever a place is sought: what they are about
 * is not said of the visit, or not known. To ask these rules would cost more than to find the place.
 */
final class Unheard {

    private final Set<SchedulingCode> codes = EnumSet.noneOf(SchedulingCode.class);

    private Unheard() {}

    static Set<SchedulingCode> of(Sought sought, DiaryContext context) {
        var request = sought.request();
        return new Unheard()
                .unless(context.knowsHolidays(), SchedulingCode.BANK_HOLIDAY)
                .unless(request.usualPractitioner().isPresent(), SchedulingCode.CONTINUITY_BROKEN)
                .unless(!request.awaiting().isEmpty(), SchedulingCode.PREREQUISITE_MISSING)
                .unless(request.referral().isPresent(), SchedulingCode.DUPLICATE_REFERRAL_BOOKING)
                .unless(request.breachDate().isPresent(), SchedulingCode.BREACH)
                .unless(request.breachDate().isPresent(), SchedulingCode.BREACH_RISK)
                .unless(request.prefers().isPresent(), SchedulingCode.PREFERENCE_UNMET)
                // What is new has not been moved.
                .unless(sought.isKnown(), SchedulingCode.MOVED_TOO_OFTEN)
                .unless(sought.isKnown(), SchedulingCode.NOTICE_TOO_SHORT)
                .codes;
    }

    private Unheard unless(boolean heard, SchedulingCode code) {
        if (!heard) {
            codes.add(code);
        }
        return this;
    }
}
