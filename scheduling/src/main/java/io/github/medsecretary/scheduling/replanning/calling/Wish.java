package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.appointment.DayPart;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a patient asks of any other place; from then on no other is offered. */
public sealed interface Wish {

    /**
     * Whether a place fulfils it.
     *
     * @param start when it starts
     * @param local what the practice's clock shows then
     * @param practitioner the id of the practitioner it is with, if any
     */
    boolean allows(Instant start, LocalDateTime local, Optional<String> practitioner);

    /**
     * Only mornings, or only afternoons.
     *
     * @param part which
     */
    record PartOfDay(DayPart part) implements Wish {
        @Override
        public boolean allows(Instant start, LocalDateTime local, Optional<String> practitioner) {
            return DayPart.of(local.toLocalTime()) == part;
        }
    }

    /**
     * No start before a moment.
     *
     * @param moment itself allowed
     */
    record NotBefore(Instant moment) implements Wish {
        @Override
        public boolean allows(Instant start, LocalDateTime local, Optional<String> practitioner) {
            return !start.isBefore(moment);
        }
    }

    /**
     * No start after a moment.
     *
     * @param moment itself allowed
     */
    record NotAfter(Instant moment) implements Wish {
        @Override
        public boolean allows(Instant start, LocalDateTime local, Optional<String> practitioner) {
            return !start.isAfter(moment);
        }
    }

    /**
     * Nobody but one practitioner.
     *
     * @param practitioner the id
     */
    record OnlyWith(String practitioner) implements Wish {
        @Override
        public boolean allows(Instant start, LocalDateTime local, Optional<String> with) {
            return with.filter(practitioner::equals).isPresent();
        }
    }
}
