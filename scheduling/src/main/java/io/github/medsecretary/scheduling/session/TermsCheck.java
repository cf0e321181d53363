package io.github.medsecretary.scheduling.session;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Everything that is wrong with terms, in the order of their attributes. */
record TermsCheck(SessionTerms terms) {

    Seq<Problem> problems() {
        return notNegative(terms.places(), "places")
                .appendAll(terms.overbooking().map(TermsCheck::overbooking).orElse(List.empty()))
                .appendAll(each("carveOuts", terms.carveOuts(), TermsCheck::carveOut))
                .appendAll(notNegative(terms.daysAhead(), "daysAhead"))
                .appendAll(each("quotas", terms.quotas(), quota -> notNegative(Optional.of(quota.visits()), "visits")))
                .appendAll(organisations())
                .appendAll(each("breaks", terms.breaks(), TermsCheck::rest));
    }

    private static Seq<Problem> overbooking(Overbooking beyond) {
        boolean time = !beyond.time().orElse(Duration.ZERO).isNegative();
        return notNegative(beyond.visits(), "visits")
                .appendAll(require(time, SchedulingCode.OUT_OF_RANGE, "minutes"))
                .map(problem -> problem.under("overbooking"));
    }

    private static Seq<Problem> carveOut(CarveOut carveOut) {
        return each(
                "releases",
                carveOut.kept().releases(),
                rule -> require(!rule.before().isNegative(), SchedulingCode.OUT_OF_RANGE, "before"));
    }

    private Seq<Problem> organisations() {
        var seen = new TreeSet<String>();
        return each(
                "quotas",
                terms.quotas(),
                quota -> require(seen.add(quota.organisation()), SchedulingCode.DUPLICATE_ID, "organisation"));
    }

    private static Seq<Problem> rest(RestBreak owed) {
        boolean positive = !owed.length().isNegative() && !owed.length().isZero();
        boolean fits = owed.length().compareTo(owed.within().length()) <= 0;
        return require(positive, SchedulingCode.EMPTY_INTERVAL, "minutes")
                .appendAll(require(fits, SchedulingCode.OUT_OF_RANGE, "minutes"));
    }

    private static Seq<Problem> notNegative(Optional<Integer> number, String field) {
        return require(number.orElse(0) >= 0, SchedulingCode.OUT_OF_RANGE, field);
    }

    private static Seq<Problem> require(boolean holds, Code code, String field) {
        return holds ? List.empty() : List.of(Problem.of(code).under(field));
    }

    private static <T> Seq<Problem> each(String list, Seq<T> things, Function<T, Seq<Problem>> check) {
        return things.zipWithIndex()
                .flatMap(each -> check.apply(each._1)
                        .map(problem -> problem.under(each._2).under(list)));
    }
}
