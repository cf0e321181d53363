package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Cancellation;
import io.github.medsecretary.scheduling.appointment.CancellationReason;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FindingPathwayMoves;
import io.github.medsecretary.scheduling.pathway.PathwayMoveRequest;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of moving and calling off pathways, over our own rules. */
class PathwayMoveLawsProperties {

    private static final Conflicts RULES = Conflicts.standard(DiaryContext.empty());
    private static final PathwayMoveLaws LAWS = new PathwayMoveLaws(RULES);
    private static final Cancellation CANCELLATION =
            new Cancellation(Desk.CLERK, CancellationReason.PATIENT, AsOf.of(Instant.parse("2030-01-07T08:00:00Z")));

    @Provide
    Arbitrary<Diary> kept() {
        return Pathways.kept().filter(diary -> diary.appointments().size() <= 3);
    }

    @Provide
    Arbitrary<Diary> any() {
        return Pathways.diaries().filter(diary -> diary.appointments().size() <= 3);
    }

    /** With clinics some days later as well, so short that few visits find room; on odd days by another. */
    private static Diary open(Diary diary, int days) {
        var held = diary.sessions().values().map(each -> each.interval());
        var later = diary.sessions().values().filter(each -> !held.contains(shifted(each, days)));
        return later.foldLeft(
                diary,
                (so, each) -> so.apply(new Change.Open(ClinicSession.builder()
                                .id(each.id() + " later")
                                .practitioner(days % 2 == 0 ? each.practitioner() : "dr-2")
                                .room(days % 2 == 0 ? each.room().orElseThrow() : "room-2")
                                .interval(Interval.of(shifted(each, days).start(), Duration.ofMinutes(20))
                                        .get())
                                .services(each.services())
                                .step(each.step())
                                .build()))
                        .get()
                        .diary());
    }

    private static Interval shifted(ClinicSession session, int days) {
        return session.interval().plus(Duration.ofDays(days));
    }

    /** One of the visits is to move into some clinic, and the others may go anywhere. */
    private static PathwayMoveRequest request(Diary diary, int which, int days) {
        Seq<String> ids = diary.appointments().keySet().toList();
        String id = ids.get(which % ids.size());
        Interval all = diary.sessions().values().map(each -> each.interval()).reduce(Interval::span);
        var there =
                diary.sessions().values().toVector().get(days % diary.sessions().size());
        return PathwayMoveRequest.builder()
                .move(MoveRequest.builder()
                        .appointment(id)
                        .within(days == 0 ? all : there.interval())
                        .limit(1 + days)
                        .build())
                .others(all)
                .build();
    }

    private static void check(Diary practice, int which, int days) {
        Diary diary = open(practice, 1 + days);
        var request = request(diary, which, days);
        var found = new FindingPathwayMoves(RULES).find(diary, request);
        Statistics.label("who moves")
                .collect(found.map(each -> each.offers()
                                .headOption()
                                .map(offer -> offer.places().size())
                                .getOrElse(0))
                        .getOrElse(-1));
        Statistics.label("to be with the same").collect(!diary.matches().isEmpty());
        if (found.isRight()) {
            LAWS.movesKeepTheLinks(diary, request);
            LAWS.asFewMoveAsCan(diary, request);
        }
    }

    @Property
    void one_of_a_pathway_that_is_kept(
            @ForAll("kept") Diary diary, @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = 4) int days) {
        check(diary, which, days);
    }

    @Property
    void one_of_any_pathway(
            @ForAll("any") Diary diary, @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = 4) int days) {
        check(diary, which, days);
    }

    @Property(tries = 100)
    void whole_pathways_are_called_off(@ForAll("any") Diary diary, @ForAll @IntRange(max = 4) int which) {
        var ids = diary.appointments().keySet().toList();
        LAWS.allAreCalledOff(diary, ids.get(which % ids.size()), CANCELLATION);
    }

    @Tag("deep")
    @Property(tries = 1_000)
    void many_pathways(
            @ForAll("any") Diary diary, @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(max = 4) int days) {
        check(diary, which, days);
    }
}
