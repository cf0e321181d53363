package io.github.medsecretary.cli.sessions;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.support.CountingRoom;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Counts how many more of a service can be booked.
 *
 * @param service the service
 * @param granularity for what stretches of time
 * @param range the dates
 * @param consecutive how many slots in a row each of them is to have
 */
record Counting(String service, Granularity granularity, DateRange range, int consecutive) implements Action {

    private static final int MOST_CONSECUTIVE = 24 * 60;

    static Option<Action> shape(ObjectReader in) {
        String service = in.text("service");
        Granularity granularity = in.parse("granularity", Granularity::parse, Granularity.SLOT);
        DateRange range = DateRange.read(in);
        int consecutive = in.wholeOr("consecutive", 1, MOST_CONSECUTIVE, 1);
        return in.build(() -> new Counting(service, granularity, range, consecutive));
    }

    @Override
    public Played play(Clinic clinic, LocalDate today) {
        return range.refusal()
                .map(rule -> Played.refused(clinic, rule))
                .getOrElse(() -> Played.asked(clinic, counted(clinic.support())));
    }

    private Fields counted(SessionSupport support) {
        Map<Interval, Integer> room = new CountingRoom(service).inARow(support, range.stretch(), consecutive);
        Seq<Interval> stretches = granularity.stretches(range, room.keySet());
        Seq<Fields> rows = stretches.map(stretch -> row(stretch, room));
        return Fields.none()
                .with("counts", rows)
                .with("countsForDates", Fields.texts(range.dates().map(LocalDate::toString)))
                .with("supportedCount", support.supported().size());
    }

    private Fields row(Interval stretch, Map<Interval, Integer> room) {
        long count = granularity == Granularity.SLOT
                ? room.get(stretch).getOrElse(0)
                : room.filterKeys(slot -> stretch.contains(slot.start()))
                        .values()
                        .sum()
                        .longValue();
        return times(Fields.none().with("date", WallClock.date(stretch.start()).toString()), stretch)
                .with("count", count);
    }

    static Fields times(Fields fields, Interval stretch) {
        return fields.with("from", WallClock.text(stretch.start())).with("until", WallClock.text(stretch.end()));
    }
}
