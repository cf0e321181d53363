package io.github.medsecretary.scheduling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.history.Version;
import io.github.medsecretary.scheduling.notice.NoticeNames;
import io.github.medsecretary.scheduling.notice.Notices;
import io.github.medsecretary.scheduling.replanning.LeastDisruption;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PlanCommitting;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What patients are told of a diary's changes is what has changed for them, each thing once. */
class NoticesProperties {

    private static final Notices NOTICES = new Notices(NoticeNames.ids());
    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());

    @Provide
    Arbitrary<Diary> peaceful() {
        return Diaries.diaries().withAppointments(0, 4).withoutConflicts();
    }

    @Provide
    Arbitrary<Seq<Action>> chains() {
        return Chains.chains(15);
    }

    private static Plan plan(DisruptedDiary upset) {
        return new Replanning(new LeastDisruption(), ReplanPolicy.usual(), upset.present(), 10_000)
                .plan(upset.diary(), upset.disruptions())
                .get();
    }

    @Property
    void each_move_of_a_plan_is_told_once_and_nothing_else_is(
            @ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Plan plan = plan(upset);
        Map<String, AppointmentNotice> told =
                NOTICES.of(plan).toMap(each -> each.appointment().id(), each -> each);
        assertEquals(NOTICES.of(plan).size(), told.size(), "each once");
        for (Move move : plan.moves()) {
            AppointmentNotice notice = told.get(move.appointment()).get();
            assertEquals(move.to().start(), notice.appointment().start());
            if (move.kind() == Move.Kind.PLACE) {
                boolean lapsed = upset.diary()
                        .appointment(move.appointment())
                        .filter(each -> each.hasLapsed(upset.present()))
                        .isPresent();
                assertTrue(notice instanceof AppointmentNotice.Made
                        || (lapsed && notice instanceof AppointmentNotice.Moved));
            } else {
                var moved = (AppointmentNotice.Moved) notice;
                assertEquals(move.from().orElseThrow().start(), moved.from().start());
            }
        }
        for (Unplaced unplaced : plan.unplaced()) {
            var notice = told.get(unplaced.appointment());
            boolean stood = starts(upset.diary()).containsKey(unplaced.appointment());
            assertTrue(notice.isDefined() || !stood, "whoever loses a place is told");
            notice.forEach(cancelled -> assertEquals(
                    NextStep.NEW_APPOINTMENT,
                    ((AppointmentNotice.Cancelled) cancelled).next().orElseThrow()));
        }
        Seq<String> done =
                plan.moves().map(Move::appointment).appendAll(plan.unplaced().map(Unplaced::appointment));
        assertTrue(done.containsAll(told.keySet()), "nobody else is told anything");
        var applied = new PlanCommitting(Upheaval.RULES).apply(plan).get();
        assertEquals(NOTICES.of(plan), NOTICES.of(applied), "a plan that is carried out tells what it told before");
    }

    /** Whoever keeps a list of appointments by events alone has what the diary has. */
    @Property
    void no_event_is_lost(@ForAll("peaceful") Diary start, @ForAll("chains") Seq<Action> chain) {
        Seq<Version> versions = Iterator.ofAll(chain)
                .foldLeft(Course.of(start, new ChainLaws(RULES)), Course::then)
                .history()
                .versions();
        for (Version one : versions) {
            Map<String, Instant> kept = starts(one.diary());
            for (AppointmentNotice each :
                    NOTICES.between(one.diary(), versions.last().diary())) {
                AppointmentDetails about = each.appointment();
                kept = each instanceof AppointmentNotice.Made || each instanceof AppointmentNotice.Moved
                        ? kept.put(about.id(), about.start())
                        : kept.remove(about.id());
            }
            Diary last = versions.last().diary();
            assertEquals(
                    starts(last).filterKeys(id -> !cameLate(one.diary(), id)),
                    kept.filterKeys(id -> last.appointment(id)
                            .filter(now -> now.heldUntil().isEmpty() && !isSilent(now))
                            .isPresent()));
        }
    }

    private static boolean cameLate(Diary before, String id) {
        return before.appointment(id)
                .filter(was -> was.status() == AppointmentStatus.NOSHOW)
                .isPresent();
    }

    private static boolean isSilent(Appointment gone) {
        return gone.cancellation()
                .map(Cancellation::reason)
                .filter(CancellationReason.PATIENT_DECEASED::equals)
                .isPresent();
    }

    private static Map<String, Instant> starts(Diary diary) {
        Map<String, Instant> starts = TreeMap.empty();
        for (Visit each : diary.visits().values()) {
            starts = each.appointment().heldUntil().isEmpty()
                    ? starts.put(each.id(), each.interval().start())
                    : starts;
        }
        return starts;
    }

    @Property(tries = 60)
    void where_nothing_has_changed_nothing_is_told(@ForAll("peaceful") Diary diary) {
        assertEquals(List.empty(), NOTICES.between(diary, diary));
    }

    @Property
    void what_is_taken_back_is_told_the_other_way_round(@ForAll(supplier = Disruptions.class) DisruptedDiary upset) {
        Plan plan = plan(upset);
        Seq<AppointmentNotice> there = NOTICES.between(upset.diary(), plan.diary());
        Seq<AppointmentNotice> back = NOTICES.between(plan.diary(), upset.diary());
        Seq<String> moved = there.filter(AppointmentNotice.Moved.class::isInstance)
                .map(each -> each.appointment().id());
        assertEquals(
                moved,
                back.filter(AppointmentNotice.Moved.class::isInstance)
                        .map(each -> each.appointment().id()));
        back.filter(AppointmentNotice.Moved.class::isInstance)
                .zip(there.filter(AppointmentNotice.Moved.class::isInstance))
                .forEach(pair -> assertEquals(
                        ((AppointmentNotice.Moved) pair._1).to(), ((AppointmentNotice.Moved) pair._2).from()));
    }
}
