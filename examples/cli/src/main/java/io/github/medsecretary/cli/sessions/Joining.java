package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.support.FindingJointSlots;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Asks where several people can come one after the other.
 *
 * @param attendees the service of each of them
 * @param granularity for what stretches of time
 * @param range the dates
 * @param window the hours of the day that they would like
 */
record Joining(Seq<String> attendees, Granularity granularity, DateRange range, Option<SessionHours> window)
        implements Action {

    private static final int MOST = 5;

    static Option<Action> shape(ObjectReader in) {
        Seq<String> attendees = in.texts("attendees");
        if (attendees.isEmpty()) {
            in.refuse("attendees", Problem.of(CoreCode.MISSING, "At least one attendee belongs here."));
        }
        Granularity granularity = in.parse("granularity", Granularity::parse, Granularity.SLOT);
        DateRange range = DateRange.read(in);
        Option<SessionHours> window = window(in);
        return in.build(() -> new Joining(attendees, granularity, range, window));
    }

    private static Option<SessionHours> window(ObjectReader in) {
        Option<LocalTime> from = Option.ofOptional(in.optionalParse("windowFrom", WallClock::time));
        Option<LocalTime> until = Option.ofOptional(in.optionalParse("windowUntil", WallClock::time));
        return Option.when(
                from.isDefined() || until.isDefined(),
                () -> new SessionHours(from.getOrElse(LocalTime.MIDNIGHT), until.getOrElse(LocalTime.MIDNIGHT)));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return refusal(today).map(rule -> Played.refused(clinic, rule)).getOrElse(() -> joined(clinic));
    }

    private Option<RequestRule> refusal(LocalDate today) {
        return Option.when(attendees.size() > MOST, RequestRule.MORE_THAN_FIVE_ATTENDEES)
                .orElse(() -> range.refusal(today));
    }

    private Played joined(Clinic clinic) {
        var support = clinic.support();
        Seq<Interval> slots = FindingJointSlots.of(attendees).slots(support, range.stretch());
        Fields answer = switch (granularity) {
            case SLOT -> slots(slots);
            case HOUR -> Fields.none().with("jointHours", times(slots.map(Granularity::hour)));
            case DAY -> Fields.none().with("jointDays", days(slots));
        };
        return Played.asked(
                clinic, answer.with("supportedCount", support.supported().size()));
    }

    // The scenarios' own answer passes over the window of hours; the one that keeps to it stands beside.
    private Fields slots(Seq<Interval> slots) {
        Fields all = Fields.none().with("jointSlots", times(slots));
        return window.map(hours ->
                        all.with("jointSlotsWithinWindow", times(slots.filter(slot -> isWithin(slot, hours)))))
                .getOrElse(all);
    }

    private static boolean isWithin(Interval slot, SessionHours hours) {
        LocalDate date = WallClock.date(slot.start());
        boolean lastsAtAll =
                hours.until().equals(LocalTime.MIDNIGHT) || hours.until().isAfter(hours.from());
        return lastsAtAll
                && WallClock.between(date, hours.from(), hours.until()).encloses(slot);
    }

    private static Seq<Fields> times(Seq<Interval> stretches) {
        return stretches.distinct().map(stretch -> Counting.times(Fields.none(), stretch));
    }

    private Seq<Fields> days(Seq<Interval> slots) {
        return range.dates()
                .map(date -> new JointDay(date, blocks(date, slots)))
                .filter(day -> !day.blocks.isEmpty())
                .map(day -> Fields.none().with("date", day.date.toString()).with("blocks", times(day.blocks)));
    }

    private record JointDay(LocalDate date, Seq<Interval> blocks) {}

    /** In the morning from the earliest start on, in the afternoon until the latest end. */
    private static Seq<Interval> blocks(LocalDate date, Seq<Interval> slots) {
        Interval morning = Granularity.morning(date);
        Interval afternoon = Granularity.afternoon(date);
        Option<Interval> early = slots.filter(slot -> morning.contains(slot.start()))
                .map(Interval::start)
                .min()
                .map(start -> Interval.between(start, morning.end()));
        Option<Interval> late = slots.filter(slot -> afternoon.contains(slot.start()))
                .map(Interval::end)
                .max()
                .map(end -> Interval.between(afternoon.start(), end));
        return List.of(early, late).flatMap(block -> block);
    }
}
