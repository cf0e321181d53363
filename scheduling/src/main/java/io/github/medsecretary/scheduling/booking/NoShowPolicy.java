package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.style.HouseStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a practice does when patients do not come.
 *
 * <p>The default offers another place after the first time and lets a clinician decide after the second; nobody is
 * discharged without a clinician's decision, and children are never said to have stayed away: they were not brought.
 * It follows the usual local access policies under NHS England's referral-to-treatment rules, by which a patient may be
 * discharged for not attending only where the appointment was clearly communicated and discharge is not against their
 * clinical interest, which is for a clinician to say. Numbers differ from place to place, hence data. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface NoShowPolicy {

    /** The usual policy. */
    static NoShowPolicy usual() {
        return builder().build();
    }

    /** After how many times a patient is still offered another place without a clinician being asked; not negative. */
    @Value.Default
    default int reoffers() {
        return 1;
    }

    /** Below which age, in years, a patient counts as a child who was not brought. */
    @Value.Default
    default int childUnder() {
        return 18;
    }

    /** The privilege that it takes to decide on a discharge. */
    @Value.Default
    default String dischargePrivilege() {
        return "discharge";
    }

    /** The privilege that it takes to decide on the discharge of a child who was not brought. */
    @Value.Default
    default String safeguardingPrivilege() {
        return "safeguarding";
    }

    /** Refuses negative numbers. */
    @Value.Check
    default void check() {
        if (reoffers() < 0 || childUnder() < 0) {
            throw new IllegalStateException("a policy's numbers are not negative");
        }
    }

    /** What follows when a patient did not come so many times, the last time included. */
    default NoShowStep step(int times) {
        return times > reoffers() ? NoShowStep.CLINICIAN_DECIDES : NoShowStep.REOFFER;
    }

    /** Whether somebody is a child on a date: younger than {@link #childUnder}. */
    default boolean isChild(LocalDate born, LocalDate on) {
        return born.plusYears(childUnder()).isAfter(on);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableNoShowPolicy.Builder {
        Builder() {}
    }
}
