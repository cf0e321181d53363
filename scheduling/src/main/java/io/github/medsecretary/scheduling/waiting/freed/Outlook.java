package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.scheduling.waiting.Waiting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody would be seen if they did not get the slot. It must give the same answer whenever it is asked.
 */
@FunctionalInterface
public interface Outlook {

    /** The day, if that can be told. */
    Optional<LocalDate> otherwise(Waiting waiting);

    /** Nothing is known of anybody. */
    static Outlook unknown() {
        return any -> Optional.empty();
    }
}
