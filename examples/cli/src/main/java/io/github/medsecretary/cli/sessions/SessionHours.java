package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import java.time.LocalTime;

/**
 * The times of a session on a day.
 *
 * @param from when it begins
 * @param until when it ends; midnight is the end of the day
 */
record SessionHours(LocalTime from, LocalTime until) {

    static SessionHours read(ObjectReader in) {
        LocalTime from = in.parse("from", WallClock::time, LocalTime.MIDNIGHT);
        LocalTime until = in.parse("until", WallClock::time, LocalTime.MIDNIGHT);
        if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
            in.refuse("until", Problem.of(CoreCode.EMPTY_INTERVAL));
        }
        return new SessionHours(from, until);
    }

    Fields write(Fields fields) {
        return fields.with("from", WallClock.text(from)).with("until", WallClock.text(until));
    }
}
