package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long before a visit each way to reach somebody must begin, and which are allowed at all.
 *
 * <p>A text or an e-mail is a message that others may read, so it needs the patient's agreement as a message on an
 * answering machine does; a call without one is left to be answered by the patient in person. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface ReachPolicy {

    /** A call at once, a text two hours before, an e-mail a day, a letter a week. */
    static ReachPolicy usual() {
        return builder().build();
    }

    /** How long before the visit somebody must be rung; not negative. */
    @Value.Default
    default Duration call() {
        return Duration.ZERO;
    }

    /** How long before the visit a text must be sent. */
    @Value.Default
    default Duration text() {
        return Duration.ofHours(2);
    }

    /** How long before the visit an e-mail must be sent. */
    @Value.Default
    default Duration email() {
        return Duration.ofDays(1);
    }

    /** How long before the visit a letter must be sent. */
    @Value.Default
    default Duration letter() {
        return Duration.ofDays(7);
    }

    /** The ways in which somebody can be told in time of a visit, the preferred first, each once; letters last. */
    default Seq<Approach> approaches(Criteria criteria, Instant visit, AsOf present) {
        var left = Duration.between(present.instant(), visit);
        List<Approach> approaches = List.empty();
        for (ContactPoint each : criteria.contacts()) {
            var approach = approach(each, left);
            if (approach.isPresent() && !approaches.contains(approach.get())) {
                approaches = approaches.append(approach.get());
            }
        }
        return criteria.mayWrite() && isInTime(letter(), left) ? approaches.append(Approach.LETTER) : approaches;
    }

    /**
     * Whether there are any {@link #approaches}, with so much time left before the visit. It is asked of everyone who
     * waits, so it makes no list; whoever overrides the one overrides the other.
     */
    default boolean isReachable(Criteria criteria, Duration left) {
        if (criteria.mayWrite() && isInTime(letter(), left)) {
            return true;
        }
        for (ContactPoint each : criteria.contacts()) {
            if (approach(each, left).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Approach> approach(ContactPoint contact, Duration left) {
        return switch (contact.medium()) {
            case PHONE ->
                Optional.of(contact.mayLeaveMessage() ? Approach.SPEAK_OR_LEAVE_MESSAGE : Approach.SPEAK)
                        .filter(any -> isInTime(call(), left));
            case SMS -> Optional.of(Approach.TEXT).filter(any -> contact.mayLeaveMessage() && isInTime(text(), left));
            case EMAIL ->
                Optional.of(Approach.EMAIL).filter(any -> contact.mayLeaveMessage() && isInTime(email(), left));
        };
    }

    private static boolean isInTime(Duration needed, Duration left) {
        return needed.compareTo(left) <= 0;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableReachPolicy.Builder {
        Builder() {}
    }
}
