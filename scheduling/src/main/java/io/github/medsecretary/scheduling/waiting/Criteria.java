package io.github.medsecretary.scheduling.waiting;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody who waits can do with, beyond what their appointment says: its service, priority, breach date, what its
 * room must offer, how it is held, what is awaited before it. What is not said limits nobody. Prints nothing about the
 * patient. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Criteria {

    /** The notice that everybody gets who has not said that less will do: a week. */
    Duration USUAL_NOTICE = Duration.ofDays(7);

    /** Nothing special. */
    static Criteria usual() {
        return builder().build();
    }

    /** The ids of the practitioners who will do; any if empty. */
    @Value.Default
    default Seq<String> practitioners() {
        return List.empty();
    }

    /** The ids of the sites to which the patient can come; any if empty. */
    @Value.Default
    default Seq<String> sites() {
        return List.empty();
    }

    /** The times of the week at which the patient can come; any if empty. */
    @Value.Default
    @Value.Redacted
    default Seq<WeekWindow> windows() {
        return List.empty();
    }

    /** The shortest notice with which the patient can come; not negative. */
    @Value.Default
    @Value.Redacted
    default Duration notice() {
        return USUAL_NOTICE;
    }

    /** When the patient can't come. */
    @Value.Default
    @Value.Redacted
    default Seq<Interval> away() {
        return List.empty();
    }

    /** The language that must be interpreted, a BCP 47 tag; {@code bfi} is British Sign Language. */
    @Value.Redacted
    Optional<Locale> interpreter();

    /** The day on which the referral was received. */
    Optional<LocalDate> referredOn();

    /** How the patient may be reached other than by post, the preferred first. */
    @Value.Default
    @Value.Redacted
    default Seq<ContactPoint> contacts() {
        return List.empty();
    }

    /** Whether letters may be sent to the address that is recorded. */
    @Value.Default
    @Value.Redacted
    default boolean mayWrite() {
        return true;
    }

    /** Refuses a negative notice. */
    @Value.Check
    default void check() {
        if (notice().isNegative()) {
            throw new IllegalStateException("notice is not negative");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableCriteria.Builder {
        Builder() {}
    }
}
