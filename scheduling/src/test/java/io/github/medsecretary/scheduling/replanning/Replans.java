package io.github.medsecretary.scheduling.replanning;

import static io.github.medsecretary.scheduling.Practice.at;
import static io.github.medsecretary.scheduling.Practice.between;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.OptionalInt;

/** Plans for a practice on Monday morning, and how they are told. */
final class Replans {

    private Replans() {}

    static final AsOf EARLY = AsOf.of(at("2030-01-07T08:00"));
    static final Disruption SHAH_ILL =
            new Disruption.Absence("dr-shah", between("2030-01-07T08:00", "2030-01-07T18:00"));

    static ReplanPolicy policy(boolean bumping, boolean repair, OptionalInt most, int noticeDays) {
        return ReplanPolicy.builder()
                .bumping(bumping ? Bumping.EVERYBODY : Bumping.NOBODY)
                .repair(repair)
                .maxMovedBefore(most)
                .noticeDays(noticeDays)
                .build();
    }

    static Plan plan(Practice practice, ReplanPolicy policy, Disruption... disruptions) {
        return Replanning.of(policy, EARLY)
                .plan(practice.diary(), List.of(disruptions))
                .get();
    }

    static Plan plan(Practice practice, Disruption... disruptions) {
        return plan(practice, ReplanPolicy.usual(), disruptions);
    }

    /** Each move as {@code id kind start practitioner}. */
    static Seq<String> told(Plan plan) {
        return plan.moves()
                .map(move -> move.appointment() + " " + move.kind() + " "
                        + Practice.LONDON
                                .wallClock(move.to().start())
                                .toString()
                                .substring(8) + " "
                        + move.to().with().mkString(" "));
    }

    static Practice twoDays() {
        return Practice.open().session("s3", "dr-shah", "room-1", "2030-01-08T09:00", "2030-01-08T12:00");
    }

    static Plan plan(Diary diary, Disruption... disruptions) {
        return Replanning.of(ReplanPolicy.usual(), EARLY)
                .plan(diary, List.of(disruptions))
                .get();
    }

    /** What the standard rules find in the diary of a plan. */
    static Seq<String> conflicts(Plan plan) {
        return Practice.told(Conflicts.standard(DiaryContext.empty()).in(plan.diary()));
    }
}
