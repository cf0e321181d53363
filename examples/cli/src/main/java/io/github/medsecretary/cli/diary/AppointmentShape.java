package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shape of an appointment in JSON: everything but id, patient and service may be left out.
 *
 * @param clock how its times are read
 */
record AppointmentShape(PracticeClock clock) {

    Option<Appointment> appointment(ObjectReader in) {
        Optional<Instant> earliest = in.optionalParse("earliest", clock::instant);
        Optional<Instant> latest = in.optionalParse("latest", clock::instant);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            in.refuse("latest", Problem.of(CoreCode.EMPTY_INTERVAL, "The latest start lies before the earliest."));
        }
        var builder = Appointment.builder()
                .id(in.text("id"))
                .patient(in.text("patient"))
                .service(in.text("service"))
                .start(in.optionalParse("start", clock::instant))
                .with(in.texts("with"))
                .priority(
                        in.optionalParse("priority", AppointmentShape::priority).orElse(Priority.ROUTINE))
                .earliest(earliest)
                .latest(latest)
                .breachDate(in.optionalParse("breachDate", PracticeClock::date))
                .pinned(in.flagOr("pinned", false))
                .notified(in.flagOr("notified", false))
                .heldUntil(in.optionalParse("heldUntil", clock::instant))
                .awaiting(in.texts("awaiting"))
                .movedBefore(in.wholeOr("movedBefore", 0, 1_000, 0))
                .prefers(in.optionalParse("prefers", AppointmentShape::dayPart));
        if (in.has("minutes")) {
            builder.duration(Duration.ofMinutes(in.whole("minutes", 1, 24 * 60)));
        }
        in.optionalParse("status", AppointmentShape::status).ifPresent(builder::status);
        return in.build(builder::build);
    }

    static Either<Problem, Priority> priority(String code) {
        return known(Priority::parse, code, "A priority is emergency, urgent, soon or routine.");
    }

    static Either<Problem, DayPart> dayPart(String code) {
        return known(DayPart::parse, code, "A part of day is morning or afternoon.");
    }

    private static Either<Problem, AppointmentStatus> status(String code) {
        return known(AppointmentStatus::parse, code, "A status is one of FHIR's codes for an appointment.");
    }

    private static <T> Either<Problem, T> known(Function<String, Optional<T>> parser, String code, String reason) {
        return Option.ofOptional(parser.apply(code)).toEither(() -> Problem.of(CoreCode.UNKNOWN_CODE, reason));
    }
}
