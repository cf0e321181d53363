package io.github.medsecretary.scheduling.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FoundPathways.Ending;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Bloods a week before the clinic, and the review a week or two after it, on Mondays. */
class PathwayTest {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final Cancellation CALLED_OFF = new Cancellation(
            Reference.of("Patient", "p1"), CancellationReason.PATIENT, AsOf.of(Practice.at("2030-01-02T09:00")));

    private final Practice practice = List.range(0, 6)
            .foldLeft(Practice.closed(), (so, week) -> {
                String date = LocalDate.of(2030, 1, 7).plusWeeks(week).toString();
                return so.session("s" + week, "dr-shah", "room-1", date + "T09:00", date + "T10:00");
            })
            .booked("bloods", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
            .booked("clinic", "p1", "routine", "2030-01-14T09:00", "dr-shah", "room-1")
            .booked("review", "p1", "routine", "2030-01-28T09:00", "dr-shah", "room-1")
            .booked("other", "p2", "routine", "2030-01-28T09:10", "dr-shah", "room-1")
            .linked("bloods", "clinic", 5, 9)
            .linked("clinic", "review", 7, 14);
    private final Diary diary = practice.diary();

    private static FoundPathways moves(Diary diary, String id, String from, String until) {
        return new FindingPathwayMoves(RULES)
                .find(
                        diary,
                        PathwayMoveRequest.builder()
                                .move(MoveRequest.of(id, Practice.between(from, until)))
                                .others(Practice.between("2030-01-07T00:00", "2030-02-18T00:00"))
                                .build())
                .get();
    }

    private static Seq<String> first(FoundPathways found) {
        return found.offers()
                .head()
                .places()
                .map(each -> each.appointment() + " "
                        + Practice.LONDON.wallClock(each.slot().start()))
                .toList();
    }

    @Test
    void whoever_is_bound_by_links_belongs_to_it() {
        var pathway = Pathway.of(diary, "clinic").get();
        assertEquals(List.of("bloods", "clinic", "review"), pathway.ids().toList());
        assertEquals(2, pathway.connections().size());
        assertEquals(List.of("other"), Pathway.of(diary, "other").get().ids().toList());
        assertEquals(
                SchedulingCode.UNKNOWN_APPOINTMENT,
                Pathway.of(diary, "nobody").getLeft().code());
    }

    @Test
    void a_move_that_breaks_no_link_moves_nobody_else() {
        var found = moves(diary, "clinic", "2030-01-14T09:20", "2030-01-14T09:30");
        assertEquals(List.of("clinic 2030-01-14T09:20"), first(found));
    }

    @Test
    void whoever_must_moves_along_and_nobody_else() {
        var later = moves(diary, "clinic", "2030-01-21T09:00", "2030-01-21T10:00");
        assertEquals(List.of("bloods 2030-01-14T09:00", "clinic 2030-01-21T09:00"), first(later));
        var latest = moves(diary, "clinic", "2030-01-28T09:00", "2030-01-28T10:00");
        assertEquals(
                List.of("bloods 2030-01-21T09:00", "clinic 2030-01-28T09:00", "review 2030-02-04T09:00"),
                first(latest));
        var moved = new Changing(RULES)
                .change(diary, latest.offers().head().change())
                .get()
                .diary();
        assertEquals(List.empty(), RULES.in(moved).toList());
        assertEquals(diary.appointment("other"), moved.appointment("other"));
    }

    @Test
    void who_is_pinned_does_not_move_along() {
        var pinned = practice.booked(Practice.visit("done", "p1", "routine", "2030-01-07T09:30", "dr-shah", "room-1")
                        .pinned(true)
                        .build())
                .linked("done", "clinic", 5, 9)
                .diary();
        var found = moves(pinned, "clinic", "2030-01-28T09:00", "2030-01-28T10:00");
        assertEquals(Ending.NO_MORE, found.ending());
        assertTrue(found.offers().isEmpty());
        assertEquals(
                SchedulingCode.PINNED,
                new FindingPathwayMoves(RULES)
                        .find(
                                pinned,
                                PathwayMoveRequest.builder()
                                        .move(MoveRequest.of(
                                                "done", Practice.between("2030-01-07T09:00", "2030-01-07T10:00")))
                                        .others(Practice.between("2030-01-07T09:00", "2030-01-07T10:00"))
                                        .build())
                        .getLeft()
                        .code());
    }

    @Test
    void a_place_that_was_taken_meanwhile_moves_nobody() {
        var offer = moves(diary, "clinic", "2030-01-21T09:00", "2030-01-21T09:10")
                .offers()
                .head();
        var taken = new Booking(RULES)
                .book(
                        diary,
                        Practice.visit("late", "p3", "routine", "2030-01-21T09:00", "dr-shah", "room-1")
                                .build())
                .get();
        var refused = new Changing(RULES).change(taken.diary(), offer.change());
        assertEquals(SchedulingCode.CONFLICTS_STAND, refused.getLeft().code());
        var applied = new Changing(RULES).change(diary, offer.change()).get();
        assertEquals(
                SchedulingCode.STALE_VERSION,
                applied.commit(taken.diary()).getLeft().code());
    }

    @Test
    void all_that_is_left_is_called_off_at_once() {
        var missed = diary.apply(new Change.Transition("bloods", AppointmentStatus.NOSHOW))
                .get()
                .diary();
        var off = Pathway.of(diary, "review").get().cancel(CALLED_OFF).get().diary();
        assertEquals(
                List.of("bloods", "clinic", "review"),
                off.appointments()
                        .values()
                        .filter(each -> each.status() == AppointmentStatus.CANCELLED)
                        .map(each -> each.id())
                        .toList());
        assertEquals(diary.version() + 1, off.version());
        assertEquals(
                SchedulingCode.ILLEGAL_TRANSITION,
                Pathway.of(off, "review").get().cancel(CALLED_OFF).getLeft().code());
        assertEquals(
                AppointmentStatus.NOSHOW,
                Pathway.of(missed, "clinic")
                        .get()
                        .cancel(CALLED_OFF)
                        .get()
                        .diary()
                        .appointment("bloods")
                        .orElseThrow()
                        .status());
    }
}
