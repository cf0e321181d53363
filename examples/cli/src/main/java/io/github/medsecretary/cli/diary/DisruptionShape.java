package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Locale;

/**
 * The shape of what upsets a diary in JSON.
 *
 * @param clock how times are read
 */
record DisruptionShape(PracticeClock clock) {

    private enum Type {
        ABSENCE,
        OUTAGE,
        SESSION,
        WITHDRAWN,
        OVERRUN,
        EMERGENCY;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Either<Problem, Type> parse(String name) {
            return List.of(values())
                    .find(each -> each.label().equals(name))
                    .toEither(() -> Problem.of(
                            CoreCode.UNKNOWN_CODE,
                            "A disruption is of type "
                                    + List.of(values()).map(Type::label).mkString(", ") + "."));
        }
    }

    Option<Disruption> disruption(ObjectReader in) {
        return switch (in.parse("type", Type::parse, Type.ABSENCE)) {
            case ABSENCE -> absence(in);
            case OUTAGE -> outage(in);
            case SESSION -> session(in);
            case WITHDRAWN -> withdrawn(in);
            case OVERRUN -> overrun(in);
            case EMERGENCY -> emergency(in);
        };
    }

    private Option<Disruption> absence(ObjectReader in) {
        String resource = in.text("resource");
        String reason = in.optionalText("reason").orElse("absence");
        return interval(in)
                .flatMap(away -> in.build(() -> new Disruption.Absence(Unavailability.of(resource, away, reason))));
    }

    private Option<Disruption> outage(ObjectReader in) {
        String resource = in.text("resource");
        int pieces = in.whole("pieces", 1, Integer.MAX_VALUE);
        return interval(in).flatMap(out -> in.build(() -> new Disruption.Outage(resource, pieces, out)));
    }

    private Option<Disruption> session(ObjectReader in) {
        var session = in.object("session", new DiaryShape(clock)::session);
        return in.build(() -> new Disruption.SessionChanged(session.get()));
    }

    private static Option<Disruption> withdrawn(ObjectReader in) {
        String session = in.text("session");
        return in.build(() -> new Disruption.SessionWithdrawn(session));
    }

    private Option<Disruption> overrun(ObjectReader in) {
        String appointment = in.text("appointment");
        Instant until = in.parse("until", clock::instant, Instant.MAX);
        return in.build(() -> new Disruption.Overrun(appointment, until));
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

    private Option<Interval> interval(ObjectReader in) {
        return new DiaryShape(clock).interval(in);
    }
}
