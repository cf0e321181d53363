package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.github.medsecretary.scheduling.support.SupportTally;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Sums up a day or a week.
 *
 * @param span which of them
 * @param range the dates
 */
record Summing(Span span, DateRange range) implements Action {

    /** What is summed up. */
    enum Span {
        DAY,
        WEEK;

        static Either<Problem, Span> parse(String word) {
            return switch (word) {
                case "day" -> Either.right(DAY);
                case "week" -> Either.right(WEEK);
                default -> Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A span is day or week."));
            };
        }
    }

    static Option<Action> shape(ObjectReader in) {
        Span span = in.parse("span", Span::parse, Span.DAY);
        DateRange range = DateRange.read(in);
        return in.build(() -> new Summing(span, range));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return refusal().map(rule -> Played.refused(clinic, rule)).getOrElse(() -> summed(clinic));
    }

    private Option<RequestRule> refusal() {
        boolean onMonday = span == Span.DAY || range.from().getDayOfWeek() == DayOfWeek.MONDAY;
        return range.refusal().orElse(Option.when(!onMonday, RequestRule.WEEK_MUST_START_ON_MONDAY));
    }

    private Played summed(Clinic clinic) {
        SessionSupport support = clinic.support(Booking::isBooked);
        Seq<DayAggregate> days = range.dates().map(date -> new DayAggregate(clinic, support, date));
        Fields summary = (span == Span.WEEK ? total(clinic, days) : Fields.none())
                .with("days", days.map(DayAggregate::totals))
                .with("sessionsByDate", byDate(support));
        return Played.asked(
                clinic,
                Fields.none()
                        .with("summary", summary)
                        .with("supportedCount", support.supported().size()));
    }

    private static Fields total(Clinic clinic, Seq<DayAggregate> days) {
        var total = days.map(DayAggregate::tally).reduce(SupportTally::plus);
        long cancelled = days.map(day -> clinic.cancelledOn(day.date())).sum().longValue();
        return Fields.none().with("total", DayAggregate.write(total).with("cancelled", cancelled));
    }

    private Fields byDate(SessionSupport support) {
        return support.sessions()
                .filter(session ->
                        range.contains(WallClock.date(session.interval().start())))
                .groupBy(session -> WallClock.date(session.interval().start()))
                .toSortedMap(each -> each)
                .foldLeft(
                        Fields.none(),
                        (json, day) -> json.with(day._1.toString(), day._2.map(session -> json(session, support))));
    }

    private static Fields json(SlottedSession session, SessionSupport support) {
        Seq<String> seated = support.supported()
                .filter(claim -> support.seat(claim.id())
                        .filter(seat -> seat.id().equals(session.id()))
                        .isPresent())
                .map(claim -> claim.service());
        Fields byService = session.services()
                .foldLeft(Fields.none(), (json, service) -> json.with(service, seated.count(service::equals)));
        return Counting.times(Fields.none(), session.interval())
                .with("supportedByService", byService)
                .with("capacity", session.capacity())
                .with("slotMinutes", session.slot().toMinutes())
                .with("maximumCapacity", session.places())
                .with("supported", seated.size());
    }
}
