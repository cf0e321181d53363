package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.replanning.Bumping;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The shapes of what is to be done with a diary.
 *
 * @param clock how times are read
 */
record AskedShape(PracticeClock clock) {

    private static final int MOST_DAYS = 3_660;

    static Option<ReplanPolicy> policy(ObjectReader in) {
        var builder = ReplanPolicy.builder()
                .bumping(bumping(in))
                .repair(in.flagOr("repair", false))
                .noticeDays(in.wholeOr("noticeDays", 0, MOST_DAYS, 0))
                .displacedNoticeDays(in.wholeOr("displacedNoticeDays", 0, MOST_DAYS, 0))
                .pins(in.list("pins", AskedShape::pin));
        if (in.has("maxMovedBefore")) {
            builder.maxMovedBefore(in.whole("maxMovedBefore", 0, 1_000));
        }
        return in.build(builder::build);
    }

    private static Bumping bumping(ObjectReader in) {
        boolean bumping = in.flagOr("bumping", true);
        boolean bumpNotified = in.flagOr("bumpNotified", true);
        boolean pathways = in.flagOr("pathways", false);
        if (bumping) {
            return bumpNotified ? Bumping.EVERYBODY : Bumping.NOT_NOTIFIED;
        }
        return pathways ? Bumping.PATHWAYS : Bumping.NOBODY;
    }

    private static Option<Pin> pin(ObjectReader in) {
        String appointment = in.text("appointment");
        Pin.Reason reason = in.parse("reason", AskedShape::reason, Pin.Reason.CONFIRMED);
        return in.build(() -> new Pin(appointment, reason));
    }

    private static Either<Problem, Pin.Reason> reason(String code) {
        return Option.ofOptional(Pin.Reason.parse(code))
                .toEither(() -> Problem.of(
                        CoreCode.UNKNOWN_CODE,
                        "A pin's reason is one of "
                                + List.of(Pin.Reason.values())
                                        .map(Pin.Reason::code)
                                        .mkString(", ") + "."));
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
