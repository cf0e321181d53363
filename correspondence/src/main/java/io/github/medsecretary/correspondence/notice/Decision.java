package io.github.medsecretary.correspondence.notice;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.person.Practitioner;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a clinician has decided about a patient who was not seen.
 *
 * @param follows what
 * @param by the clinician
 * @param on the day of the decision
 * @param words what the clinician adds, in sentences that are fit for the patient, such as the reason
 */
public record Decision(AfterMissed follows, Practitioner by, LocalDate on, Optional<String> words) {

    /** Checks that nothing is null. */
    public Decision {
        requireNonNull(follows, "follows");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(words, "words");
    }

    /** A decision without more words. */
    public static Decision of(AfterMissed follows, Practitioner by, LocalDate on) {
        return new Decision(follows, by, on, Optional.empty());
    }

    /** What was decided, and nothing of the words. */
    @Override
    public String toString() {
        return "Decision[" + follows + "]";
    }
}
