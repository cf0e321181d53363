package io.github.medsecretary.scheduling.series;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Looks for places for a whole series. Visits that fit where their series has them come first, so that no substitute
 * takes the place of one; then each that does not, in order, gets the best substitute in a diary with all so far.
 * Immutable and thread-safe.
 *
 * @param conflicts the rules that places must keep
 * @param zone the clock of the site
 */
public record FindingSeries(Conflicts conflicts, SiteZone zone) {

    /** Why there is no offer. */
    public sealed interface NoOffer {

        /** The series is wrong, or without end: {@link SeriesCode#SERIES_TOO_LONG}. */
        record Wrong(Seq<Problem> problems) implements NoOffer {}

        /**
         * The diary refuses to look: {@link SchedulingCode#UNKNOWN_SERVICE}, {@link SchedulingCode#UNKNOWN_RESOURCE} or
         * {@link SchedulingCode#DUPLICATE_ID}.
         */
        record Refused(Refusal refusal) implements NoOffer {}
    }

    /** The places of a series, one for each of its visits in the request's stretch of time. */
    public Either<NoOffer, SeriesOffer> find(Diary diary, SeriesRequest request) {
        return visits(request)
                .mapLeft(problems -> (NoOffer) new NoOffer.Wrong(problems))
                .flatMap(visits -> new SeriesSearch(new FindingSlots(conflicts), request, zone, visits)
                        .search(diary)
                        .mapLeft(NoOffer.Refused::new));
    }

    private Either<Seq<Problem>, Seq<SeriesVisit>> visits(SeriesRequest request) {
        return SeriesDates.of(request.series(), zone).flatMap(dates -> {
            var within = request.visit().within();
            Expanded expanded = dates.between(
                    zone.date(within.start()), zone.date(within.end()).plusDays(1));
            return expanded.isComplete()
                    ? Either.right(expanded.visits().filter(each -> within.contains(each.instant())))
                    : Either.left(List.of(Problem.of(SeriesCode.SERIES_TOO_LONG).under("rule")));
        });
    }
}
