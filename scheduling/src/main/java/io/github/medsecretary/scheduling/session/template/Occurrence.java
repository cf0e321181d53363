package io.github.medsecretary.scheduling.session.template;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a template makes of one date.
 *
 * @param date the date on which it starts
 * @param session the held clinic; absent if the clocks skip all of it
 * @param findings a warning for each end that the clocks skip or show twice:
 *     {@link SchedulingCode#LOCAL_TIME_SKIPPED} or {@link SchedulingCode#LOCAL_TIME_AMBIGUOUS}
 */
public record Occurrence(LocalDate date, Optional<ClinicSession> session, Seq<Finding> findings) {

    /** Checks that nothing is null. */
    public Occurrence {
        requireNonNull(date, "date");
        requireNonNull(session, "session");
        requireNonNull(findings, "findings");
    }
}
