package io.github.medsecretary.scheduling.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dr Shah and Dr Lee see patients from nine to ten on six Mondays. */
class FindingPathwaysTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final FindingPathways FINDING = new FindingPathways(RULES);

    private final Practice practice = List.range(0, 6).foldLeft(Practice.closed(), (so, week) -> {
        String date = LocalDate.of(2030, 1, 7).plusWeeks(week).toString();
        return so.session("s" + week, "dr-shah", "room-1", date + "T09:00", date + "T10:00")
                .session("l" + week, "dr-lee", "room-2", date + "T09:00", date + "T10:00");
    });

    private static SlotRequest step(String id, String patient, String service) {
        return SlotRequest.builder()
                .appointment(id)
                .patient(patient)
                .service(service)
                .within(Practice.between("2030-01-07T00:00", "2030-02-18T00:00"))
                .build();
    }

    private static PathwayRequest request(Seq<SlotRequest> steps, Lag... lags) {
        return PathwayRequest.builder().steps(steps).lags(List.of(lags)).build();
    }

    private static Seq<String> told(PathwayOffer offer) {
        return offer.places()
                .map(each -> each.appointment() + " "
                        + Practice.LONDON.wallClock(each.slot().start()) + " "
                        + each.slot().with().head());
    }

    private static Seq<String> first(Diary diary, PathwayRequest request) {
        return told(FINDING.find(diary, request).get().offers().head()).toList();
    }

    private static Seq<String> wrong(Diary diary, PathwayRequest request) {
        return FINDING.find(diary, request)
                .getLeft()
                .map(each -> each.where() + " " + each.code().name())
                .toList();
    }

    @Test
    void what_must_come_first_is_told_first_and_each_lag_is_kept() {
        var steps = List.of(step("review", "p1", "routine"), step("clinic", "p1", "routine"), step("ecg", "p1", "ecg"));
        var request = request(steps, Lag.days("clinic", "review", 14, 28), Lag.sameDay("ecg", "clinic"));
        assertEquals(
                List.of(
                        "ecg 2030-01-07T09:00 dr-lee",
                        "clinic 2030-01-07T09:20 dr-lee",
                        "review 2030-01-21T09:00 dr-lee"),
                first(practice.diary(), request));
    }

    @Test
    void links_guard_the_lags_once_all_are_booked_at_once() {
        var request = request(
                List.of(step("clinic", "p1", "routine"), step("review", "p1", "routine")),
                Lag.days("clinic", "review", 7, 14));
        var offer = FINDING.find(practice.diary(), request).get().offers().head();
        var booked =
                new Changing(RULES).change(practice.diary(), offer.change()).get();
        assertEquals(
                List.of(new Link("clinic", "review", 7, 14)),
                booked.diary().links().toList());
        assertEquals(practice.diary().version() + 1, booked.diary().version());
    }

    @Test
    void a_step_may_hang_on_what_is_booked_already() {
        var diary = practice.booked("old", "p1", "routine", "2030-01-14T09:00", "dr-shah", "room-1")
                .diary();
        var request = request(List.of(step("review", "p1", "routine")), Lag.days("old", "review", 10, 20));
        assertEquals(List.of("review 2030-01-28T09:00 dr-lee"), first(diary, request));
        var before = request(List.of(step("bloods", "p1", "routine")), Lag.days("bloods", "old", 5, 9));
        assertEquals(List.of("bloods 2030-01-07T09:00 dr-lee"), first(diary, before));
    }

    @Test
    void where_two_would_take_the_same_room_one_takes_another() {
        var roomless = practice.held(roomless("n1", "dr-shah")).held(roomless("n2", "dr-lee"));
        var pair = List.of(dayLater("ann", "p1"), dayLater("bob", "p2"));
        var offer = FINDING.find(roomless.diary(), request(pair, Lag.atOnce("ann", "bob")))
                .get()
                .offers()
                .head();
        assertEquals(
                List.of(List.of("dr-lee", "room-1"), List.of("dr-shah", "room-2")),
                offer.places()
                        .map(each -> each.slot().with().toList())
                        .sortBy(Seq::head)
                        .toList());
    }

    private static ClinicSession roomless(String id, String practitioner) {
        return ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .interval(Practice.between("2030-01-08T09:00", "2030-01-08T10:00"))
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
    }

    private static SlotRequest dayLater(String id, String patient) {
        return step(id, patient, "routine").of(id, Practice.between("2030-01-08T00:00", "2030-01-09T00:00"));
    }

    @Test
    void several_are_seen_at_once_where_there_are_as_many_to_see_them() {
        var signed = List.of(step("ann", "p1", "signed"), step("bob", "p2", "signed"));
        var found = FINDING.find(practice.diary(), request(signed, Lag.atOnce("ann", "bob")))
                .get();
        assertEquals(Ending.NO_MORE, found.ending());
        assertTrue(found.offers().isEmpty(), "there is one interpreter only");
        var seen = List.of(step("ann", "p1", "routine"), step("bob", "p2", "routine"));
        assertEquals(
                List.of("ann 2030-01-07T09:00 dr-lee", "bob 2030-01-07T09:00 dr-shah"),
                first(practice.diary(), request(seen, Lag.atOnce("ann", "bob"))));
    }

    @Test
    void a_family_is_seen_by_one_practitioner_one_right_after_the_other() {
        var busy = practice.booked("a1", "p8", "routine", "2030-01-07T09:10", "dr-lee", "room-2")
                .booked("a2", "p9", "routine", "2030-01-07T09:40", "dr-lee", "room-2")
                .booked("a3", "p7", "dressing", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        var family = List.of(step("ann", "p1", "routine"), step("bob", "p2", "ecg"), step("cleo", "p3", "routine"));
        var request = PathwayRequest.builder()
                .steps(family)
                .lags(PathwayRequest.oneAfterAnother(family, Duration.ZERO)
                        .appendAll(PathwayRequest.allWithTheSame(family)))
                .build();
        assertEquals(
                List.of("ann 2030-01-14T09:00 dr-lee", "bob 2030-01-14T09:10 dr-lee", "cleo 2030-01-14T09:30 dr-lee"),
                first(busy, request).toList());
        var any = FINDING.inAnyOrder(
                        busy,
                        PathwayRequest.builder()
                                .steps(family)
                                .lags(PathwayRequest.allWithTheSame(family))
                                .build(),
                        Duration.ZERO)
                .get();
        assertEquals(Ending.ENOUGH, any.ending());
        assertFalse(any.offers().isEmpty());
    }

    @Test
    void more_than_can_be_tried_in_every_order_are_refused() {
        var many = List.range(0, 6).map(each -> step("n" + each, "p" + each, "routine"));
        assertEquals(
                List.of(PathwayCode.TOO_MANY_STEPS),
                FINDING.inAnyOrder(practice.diary(), request(many), Duration.ZERO)
                        .getLeft()
                        .map(each -> each.code())
                        .toList());
    }

    @Test
    void a_search_that_is_cut_short_says_so() {
        var request = PathwayRequest.builder()
                .steps(List.of(step("clinic", "p1", "routine"), step("review", "p1", "routine")))
                .lags(List.of(Lag.days("clinic", "review", 14, 14)))
                .budget(3)
                .build();
        var found = FINDING.find(practice.diary(), request).get();
        assertEquals(Ending.STEPS_SPENT, found.ending());
        assertEquals(3, found.steps());
    }

    @Test
    void all_problems_of_a_request_are_told_with_their_place() {
        var diary = practice.booked("old", "p1", "routine", "2030-01-14T09:00", "dr-shah", "room-1")
                .diary();
        var unknown = SlotRequest.builder()
                .appointment("c")
                .patient("p1")
                .service("routine")
                .with(List.of("nobody"))
                .within(Practice.between("2030-01-07T00:00", "2030-02-18T00:00"))
                .build();
        var steps = List.of(
                step("a", "p1", "routine"),
                step("a", "p1", "routine"),
                step("old", "p1", "routine"),
                step("b", "p1", "nothing"),
                unknown);
        assertEquals(
                List.of(
                        "/steps/1/appointment DUPLICATE_ID",
                        "/steps/2/appointment DUPLICATE_ID",
                        "/steps/3/service UNKNOWN_SERVICE",
                        "/steps/4/with UNKNOWN_RESOURCE",
                        "/lags/0/before UNKNOWN_STEP",
                        "/lags/1 LAG_OUT_OF_RANGE",
                        "/lags/2 LAG_OUT_OF_RANGE",
                        "/lags/3 CIRCULAR_LAGS",
                        "/lags/4/pause PAUSE_BEYOND_DAYS"),
                wrong(
                        diary,
                        request(
                                steps,
                                Lag.sameDay("x", "a"),
                                Lag.days("a", "b", 3, 2),
                                Lag.within("a", "b", Duration.ofDays(400)),
                                Lag.atOnce("a", "a"),
                                Lag.sameDay("a", "b", Duration.ofDays(1)))));
        assertEquals(List.of("/steps NO_STEPS"), wrong(diary, request(List.empty())));
        assertEquals(
                SchedulingCode.DUPLICATE_ID,
                FINDING.find(diary, request(List.of(step("old", "p1", "routine"))))
                        .getLeft()
                        .head()
                        .code());
    }

    @Test
    void lags_that_nothing_can_keep_are_told_from_places_that_are_not_there() {
        var steps = List.of(step("a", "p1", "routine"), step("b", "p1", "routine"), step("c", "p1", "routine"));
        assertEquals(
                List.of("/lags CIRCULAR_LAGS"),
                wrong(practice.diary(), request(steps, Lag.sameDay("a", "b"), Lag.days("b", "a", 1, 2))));
        assertEquals(
                List.of("/lags IMPOSSIBLE_LAGS"),
                wrong(
                        practice.diary(),
                        request(steps, Lag.days("a", "b", 5, 9), Lag.days("b", "c", 5, 9), Lag.days("a", "c", 1, 9))));
        var never = request(steps, Lag.days("a", "b", 8, 9));
        var found = FINDING.find(practice.diary(), never).get();
        assertEquals(Ending.NO_MORE, found.ending());
        assertTrue(found.offers().isEmpty());
        var far = request(steps, Lag.days("a", "b", 100, 200));
        assertEquals(FoundPathways.none(), FINDING.find(practice.diary(), far).get());
    }

    @Test
    void nothing_is_said_of_the_patient() {
        var request = request(List.of(step("a", "p-secret", "routine")));
        var found = FINDING.find(practice.diary(), request).get();
        assertFalse((request + " " + found + " " + found.offers().head().change()).contains("secret"));
    }
}
