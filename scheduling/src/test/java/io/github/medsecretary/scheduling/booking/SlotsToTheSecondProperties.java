package io.github.medsecretary.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Dr Shah's hour, in which nothing begins or ends at whole minutes: what is found is what can be booked. */
class SlotsToTheSecondProperties {

    private static final Instant NINE = Practice.at("2030-01-07T09:00");
    private static final int HOUR = 3_600;
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    /** Something that takes or closes something for so many seconds. */
    private record Taking(boolean closes, String what, String service, int from, int length) {

        Interval when() {
            return Interval.between(NINE.plusSeconds(from), NINE.plusSeconds(from + length));
        }

        Appointment visit(String id) {
            return Appointment.builder()
                    .id(id)
                    .patient(what.equals("p9") ? "p9" : "patient of " + id)
                    .service(service)
                    .start(when().start())
                    .duration(when().length())
                    .with(what.equals("p9") || what.equals("main") ? List.empty() : List.of(what))
                    .build();
        }
    }

    private static Arbitrary<Integer> seconds(int from, int until) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(from, until),
                Arbitraries.integers().between(from / 60, until / 60).map(each -> Math.max(from, each * 60)));
    }

    @Provide
    Arbitrary<ClinicSession> sessions() {
        return Combinators.combine(seconds(0, 600), seconds(600, HOUR), seconds(60, 1_200))
                .as((from, length, step) -> ClinicSession.builder()
                        .id("s1")
                        .practitioner("dr-shah")
                        .room("room-1")
                        .interval(Interval.between(NINE.plusSeconds(from), NINE.plusSeconds(from + length)))
                        .services(List.of("routine", "dressing"))
                        .step(Duration.ofSeconds(step))
                        .build());
    }

    @Provide
    Arbitrary<java.util.List<Taking>> takings() {
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("dr-shah", "room-1", "room-2", "p9", "main"),
                        Arbitraries.of("routine", "dressing"),
                        seconds(0, HOUR),
                        seconds(1, 900))
                .as(Taking::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<SlotRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of("routine", "dressing"), seconds(0, 900), seconds(1_800, HOUR), seconds(30, 900))
                .as((service, from, until, length) -> SlotRequest.builder()
                        .patient("p9")
                        .service(service)
                        .within(Interval.between(NINE.plusSeconds(from), NINE.plusSeconds(until)))
                        .duration(Duration.ofSeconds(length))
                        .build());
    }

    private static Diary diary(ClinicSession session, java.util.List<Taking> takings) {
        var practice = Practice.closed().held(session);
        for (int each = 0; each < takings.size(); each++) {
            var taking = takings.get(each);
            practice = taking.closes() && !taking.what().equals("p9")
                    ? practice.away(Unavailability.of(taking.what(), taking.when(), "closed"))
                    : practice.booked(taking.visit("a" + each));
        }
        return practice.diary();
    }

    /** By trying to book each start of the session in either room. */
    private static Seq<Instant> bookable(Diary diary, ClinicSession session, SlotRequest request) {
        List<Instant> starts = List.empty();
        for (Instant start = session.interval().start();
                start.isBefore(session.interval().end());
                start = start.plus(session.step())) {
            var visit = Interval.between(start, start.plus(request.duration().orElseThrow()));
            Instant at = start;
            if (request.within().encloses(visit)
                    && List.of("room-1", "room-2")
                            .exists(room -> new Booking(RULES)
                                    .book(diary, request.at(at, List.of("dr-shah", room)))
                                    .isRight())) {
                starts = starts.append(start);
            }
        }
        return starts;
    }

    @Property
    void slots_are_the_starts_that_can_be_booked(
            @ForAll("sessions") ClinicSession session,
            @ForAll("takings") java.util.List<Taking> takings,
            @ForAll("requests") SlotRequest request) {
        var diary = diary(session, takings);
        var found = new FindingSlots(RULES)
                .slots(diary, request)
                .get()
                .map(Slot::start)
                .toList()
                .sorted();
        var bookable = bookable(diary, session, request);
        assertEquals(bookable, found);
        Statistics.label("some").collect(!found.isEmpty());
    }

    @Property(tries = 100)
    void what_is_nearly_a_slot_is_none_and_is_kept_by_one_rule(
            @ForAll("sessions") ClinicSession session,
            @ForAll("takings") java.util.List<Taking> takings,
            @ForAll("requests") SlotRequest request) {
        var diary = diary(session, takings);
        var bookable = bookable(diary, session, request);
        for (NearMiss miss : new FindingSlots(RULES).nearMisses(diary, request).get()) {
            var visit = request.at(miss.slot().start(), miss.slot().with());
            var refusal = new Booking(RULES).book(diary, visit).getLeft();
            assertEquals(
                    List.of(miss.blockedBy().rule()),
                    refusal.findings().map(each -> each.rule()).distinct().toList());
            assertEquals(false, bookable.contains(miss.slot().start()));
        }
    }
}
