package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** The shapes of the steps, by their type. */
final class ActionShape {

    private ActionShape() {}

    /** The shape of an action's object. */
    static Option<Action> shape(ObjectReader in) {
        return in.parse("type", ActionShape::ofType, other -> Option.none()).apply(in);
    }

    private static Either<Problem, Function<ObjectReader, Option<Action>>> ofType(String type) {
        return switch (type) {
            case "none" -> Either.right(Asking::nothing);
            case "recalculate" -> Either.right(Recalculating::shape);
            case "setAvailability" -> Either.right(Opening::ofOneDay);
            case "applyTemplate" -> Either.right(Opening::ofARange);
            case "replaceSession" -> Either.right(Changing::replacing);
            case "cancelSession" -> Either.right(Changing::cancelling);
            case "proposeChange" -> Either.right(Changing::proposing);
            case "makeBooking" -> Either.right(Making::shape);
            case "confirmBookings" -> Either.right(Confirming::shape);
            case "cancelBooking" -> Either.right(CancellingBooking::shape);
            case "cancelDateRange", "cancelDay" -> Either.right(Closing::shape);
            case "proposeCancelDateRange" -> Either.right(Closing::proposing);
            case "queryCounts" -> Either.right(Counting::shape);
            case "queryJoint" -> Either.right(Joining::shape);
            case "querySummary" -> Either.right(Summing::shape);
            case "querySessions" -> Either.right(Asking::sessions);
            case "queryFreeSlots" -> Either.right(Asking::freeSlots);
            default -> Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "No action has this type."));
        };
    }
}
