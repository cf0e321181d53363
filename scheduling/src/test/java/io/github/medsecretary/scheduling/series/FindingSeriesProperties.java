package io.github.medsecretary.scheduling.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FindingSeriesProperties {

    private static final Duration TEN = Duration.ofMinutes(10);

    @Provide
    Arbitrary<Practice> practices() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 8)
                .map(week -> LocalDate.of(2030, 1, 1).plusWeeks(week));
        Arbitrary<String> taken = days.flatMap(day -> Arbitraries.integers()
                .between(0, 11)
                .map(slot -> Instant.parse(day + "T09:00:00Z")
                        .plus(TEN.multipliedBy(slot))
                        .toString()));
        return taken.list()
                .uniqueElements()
                .ofMaxSize(60)
                .flatMap(starts -> days.set().ofMaxSize(3).map(leave -> {
                    var practice = Weeks.practice();
                    for (String start : starts) {
                        practice = practice.booked(
                                "a" + start, "p" + start, "routine", start.substring(0, 16), "dr-shah", "room-1");
                    }
                    for (LocalDate day : leave) {
                        practice = practice.away("dr-shah", day + "T00:00", day.plusDays(1) + "T00:00");
                    }
                    return practice;
                }));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                "FREQ=WEEKLY;COUNT=4",
                "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6",
                "FREQ=DAILY;COUNT=3",
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=DAILY;INTERVAL=9");
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void an_offer_can_be_booked_whole_in_the_order_of_its_visits(
            @ForAll("practices") Practice practice, @ForAll("rules") String rule) {
        Diary diary = practice.diary();
        SeriesOffer offer = Weeks.FINDING.find(diary, Weeks.dressings(rule)).get();
        assertTrue(new Changing(Weeks.FINDING.conflicts())
                .change(diary, offer.change())
                .isRight());
        List<Instant> starts =
                List.ofAll(offer.appointments()).map(each -> each.start().orElseThrow());
        assertEquals(starts.sorted().distinct(), starts);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_substitute_is_the_nearest_of_all_starts_that_could_be_booked(
            @ForAll("practices") Practice practice, @ForAll("rules") String rule) {
        Diary diary = practice.diary();
        SeriesRequest request = Weeks.dressings(rule);
        SeriesOffer offer = Weeks.FINDING.find(diary, request).get();
        // With all the others booked, and this one not, no start could be nearer.
        for (int i = 0; i < offer.proposed().size(); i++) {
            if (offer.proposed().get(i) instanceof Proposed.Substitute substitute) {
                Diary others = without(diary, offer, substitute);
                assertEquals(
                        Optional.of(apart(substitute.visit(), substitute.slot().start())), nearest(others, offer, i));
            }
        }
    }

    private static Diary without(Diary diary, SeriesOffer offer, Proposed one) {
        Diary now = diary;
        for (var appointment : offer.appointments()) {
            if (!appointment.id().equals(one.visit().id())) {
                now = new Booking(Weeks.FINDING.conflicts())
                        .book(now, appointment)
                        .get()
                        .diary();
            }
        }
        return now;
    }

    private static Optional<Long> nearest(Diary others, SeriesOffer offer, int index) {
        SeriesVisit visit = offer.proposed().get(index).visit();
        Interval around = Interval.between(
                visit.instant().minus(Duration.ofDays(3)),
                visit.instant().plus(Duration.ofDays(3)).plusNanos(1));
        Instant before = index == 0 ? Instant.MIN : place(offer, index - 1);
        Instant after = index + 1 == offer.proposed().size() ? Instant.MAX : place(offer, index + 1);
        var appointment =
                offer.appointments().find(each -> each.id().equals(visit.id())).get();
        return Stream.iterate(visit.instant().minus(Duration.ofDays(3)), each -> each.plus(TEN))
                .takeWhile(around::contains)
                .filter(each -> each.isAfter(before) && each.isBefore(after))
                .sorted(Comparator.comparing(each -> apart(visit, each)))
                .filter(each -> new Booking(Weeks.FINDING.conflicts())
                        .book(
                                others,
                                Weeks.dressings("FREQ=DAILY")
                                        .visit()
                                        .of(visit.id(), around)
                                        .at(each, appointment.with()))
                        .isRight())
                .map(each -> apart(visit, each))
                .findFirst();
    }

    // Whole days first, then minutes of the day; all of these are in winter.
    private static long apart(SeriesVisit visit, Instant start) {
        long minutes = Duration.between(visit.instant(), start).toMinutes();
        long days = Math.round(minutes / 1440.0);
        return Math.abs(days) * 10_000 + Math.abs(minutes - days * 1440);
    }

    private static Instant place(SeriesOffer offer, int index) {
        Proposed there = offer.proposed().get(index);
        return offer.appointments()
                .find(each -> each.id().equals(there.visit().id()))
                .map(each -> each.start().orElseThrow())
                .getOrElse(there.visit().instant());
    }
}
