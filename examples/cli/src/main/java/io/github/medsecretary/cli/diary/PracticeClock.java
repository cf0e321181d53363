package io.github.medsecretary.cli.diary;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Times as the JSON diary writes them: wall clock of the practice without offset, and with one where an hour repeats.
 *
 * @param zone the practice's zone
 */
public record PracticeClock(SiteZone zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private static final String END_OF_DAY = "T24:00";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /**
     * The instant of a time: {@link CoreCode#LOCAL_TIME_SKIPPED} if the clocks skip it,
     * {@link CoreCode#LOCAL_TIME_AMBIGUOUS} if it happens twice and has no offset, and {@link CoreCode#OUT_OF_RANGE}
     * before 1900 and after 2199.
     */
    public Either<Problem, Instant> instant(String text) {
        try {
            return text.length() > 10 && text.substring(10).matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                    ? withOffset(OffsetDateTime.parse(text))
                    : withoutOffset(local(text));
        } catch (DateTimeParseException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A time has the form 2030-01-31T09:00."));
        }
    }

    // ISO 8601 has the end of a day as 24:00, too.
    private static LocalDateTime local(String text) {
        return text.endsWith(END_OF_DAY)
                ? LocalDate.parse(text.substring(0, text.length() - END_OF_DAY.length()))
                        .plusDays(1)
                        .atStartOfDay()
                : LocalDateTime.parse(text);
    }

    // Nothing in a practice happens outside these years, and a diary counts minutes.
    private static Either<Problem, Instant> inRange(LocalDateTime local, Instant moment) {
        return local.getYear() >= FIRST_YEAR && local.getYear() <= LAST_YEAR
                ? Either.right(moment)
                : Either.left(Problem.of(
                        CoreCode.OUT_OF_RANGE, "A time lies in the years " + FIRST_YEAR + " to " + LAST_YEAR + "."));
    }

    private Either<Problem, Instant> withoutOffset(LocalDateTime local) {
        LocalResolution resolution = zone.resolve(local);
        if (resolution instanceof LocalResolution.Skipped) {
            return Either.left(Problem.of(CoreCode.LOCAL_TIME_SKIPPED));
        }
        return resolution instanceof LocalResolution.Repeated
                ? Either.left(Problem.of(CoreCode.LOCAL_TIME_AMBIGUOUS)
                        .maybe("add the offset, as in 2030-10-27T01:30+01:00."))
                : inRange(local, resolution.instant());
    }

    private Either<Problem, Instant> withOffset(OffsetDateTime time) {
        return zone.wallClock(time.toInstant()).equals(time.toLocalDateTime())
                ? inRange(time.toLocalDateTime(), time.toInstant())
                : Either.left(Problem.of(CoreCode.MALFORMED, "The offset is not the practice's at that time."));
    }

    /** The date of a text such as {@code 2030-01-31}. */
    public static Either<Problem, LocalDate> date(String text) {
        try {
            return Either.right(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A date has the form 2030-01-31."));
        }
    }

    /** An instant as the JSON diary writes it; with its offset where the hour repeats. */
    public String text(Instant moment) {
        LocalDateTime local = zone.wallClock(moment);
        String wallClock = local.format(local.getSecond() == 0 ? MINUTES : SECONDS);
        return zone.resolve(local) instanceof LocalResolution.Repeated
                ? wallClock + zone.zone().getRules().getOffset(moment)
                : wallClock;
    }
}
