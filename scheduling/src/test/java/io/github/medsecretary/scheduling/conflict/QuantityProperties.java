package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Where there are too few pumps, against a count of pumps minute by minute. */
class QuantityProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<Diary> diaries() {
        return SharedThings.diaries();
    }

    private static boolean covers(Interval interval, Instant minute) {
        return !minute.isBefore(interval.start()) && minute.isBefore(interval.end());
    }

    private static Seq<String> using(Diary diary, Instant minute) {
        return diary.visits()
                .values()
                .filter(each -> each.resources().contains(SharedThings.PUMPS))
                .filter(each -> covers(kept(each), minute))
                .map(Visit::id)
                .toList();
    }

    /** A visit with the time in which its pump is made ready again. */
    private static Interval kept(Visit visit) {
        return Interval.between(visit.interval().start(), visit.interval().end().plus(SharedThings.PUMPS.turnaround()));
    }

    /** So many are out of use while others are left; that all are is another matter. */
    private static int out(Diary diary, Instant minute) {
        return diary.unavailable()
                .filter(each -> each.resource().equals("pumps") && covers(each.interval(), minute))
                .map(Unavailability::quantity)
                .map(each -> each.orElse(2))
                .filter(each -> each < 2)
                .sum()
                .intValue();
    }

    private static Seq<String> minuteByMinute(Diary diary) {
        Seq<String> told = List.empty();
        var meant = new TreeSet<String>();
        Instant since = SharedThings.NINE;
        for (int minute = 0; minute <= SharedThings.MINUTES + 120; minute++) {
            Instant now = SharedThings.NINE.plus(Duration.ofMinutes(minute));
            var using = using(diary, now);
            boolean tooFew = !using.isEmpty() && using.size() + out(diary, now) > 2;
            if (tooFew && meant.isEmpty()) {
                since = now;
            }
            if (tooFew) {
                using.forEach(meant::add);
            } else if (!meant.isEmpty()) {
                told = told.append(Interval.between(since, now) + " " + String.join(" ", meant) + " pumps");
                meant.clear();
            }
        }
        return told;
    }

    @Property
    void there_are_too_few_exactly_when_a_count_says_so(@ForAll("diaries") Diary diary) {
        var found = RULES.in(diary)
                .filter(each -> each.rule().equals(SchedulingRules.id(SchedulingCode.DEVICE_QUANTITY_EXCEEDED)))
                .map(each -> each.when().orElseThrow() + " "
                        + each.about().map(one -> one.id()).mkString(" "));
        assertEquals(minuteByMinute(diary), found);
        Statistics.label("too few").collect(!found.isEmpty());
    }

    @Property
    void asked_about_one_visit_the_whole_stretch_is_told(@ForAll("diaries") Diary diary) {
        for (String id : diary.visits().keySet()) {
            assertEquals(
                    RULES.in(diary)
                            .filter(each -> each.about().exists(one -> one.id().equals(id))),
                    RULES.about(diary, id));
        }
    }
}
