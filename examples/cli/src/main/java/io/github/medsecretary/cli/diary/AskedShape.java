package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.OptionalInt;

/**
 * The shapes of what is to be done with a diary.
 *
 * @param clock how times are read
 */
record AskedShape(PracticeClock clock) {

    private enum Type {
        ABSENCE,
        EMERGENCY;

        static Either<Problem, Type> parse(String name) {
            return switch (name) {
                case "absence" -> Either.right(ABSENCE);
                case "emergency" -> Either.right(EMERGENCY);
                default ->
                    Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A disruption is of type absence or emergency."));
            };
        }
    }

    static Option<ReplanPolicy> policy(ObjectReader in) {
        boolean bumping = in.flagOr("bumping", true);
        boolean repair = in.flagOr("repair", false);
        OptionalInt most =
                in.has("maxMovedBefore") ? OptionalInt.of(in.whole("maxMovedBefore", 0, 1_000)) : OptionalInt.empty();
        int notice = in.wholeOr("noticeDays", 0, 3_660, 0);
        return in.build(() -> new ReplanPolicy(bumping, repair, most, notice));
    }

    Option<Disruption> disruption(ObjectReader in) {
        Type type = in.parse("type", Type::parse, Type.ABSENCE);
        return type == Type.ABSENCE ? absence(in) : emergency(in);
    }

    private Option<Disruption> absence(ObjectReader in) {
        String resource = in.text("resource");
        return interval(in).flatMap(away -> in.build(() -> new Disruption.Absence(resource, away)));
    }

    private Option<Disruption> emergency(ObjectReader in) {
        var appointment = in.object("appointment", new AppointmentShape(clock)::appointment);
        boolean placed = appointment.exists(
                each -> each.start().isPresent() || !each.with().isEmpty());
        if (placed) {
            in.refuse("appointment", Problem.of(CoreCode.MALFORMED, "An emergency has neither start nor with yet."));
        }
        return in.build(() -> new Disruption.Emergency(appointment.get()));
    }

    Option<SlotRequest> request(ObjectReader in) {
        var builder = SlotRequest.builder()
                .patient(in.text("patient"))
                .service(in.text("service"))
                .priority(
                        in.optionalParse("priority", AppointmentShape::priority).orElse(Priority.ROUTINE))
                .prefers(in.optionalParse("prefers", AppointmentShape::dayPart))
                .with(in.texts("with"))
                .limit(in.wholeOr("limit", 1, 1_000, 10));
        in.optionalText("appointment").ifPresent(builder::appointment);
        if (in.has("minutes")) {
            builder.duration(java.time.Duration.ofMinutes(in.whole("minutes", 1, 24 * 60)));
        }
        return interval(in)
                .flatMap(within -> in.build(() -> builder.within(within).build()));
    }

    private Option<Interval> interval(ObjectReader in) {
        return new DiaryShape(clock).interval(in);
    }
}
