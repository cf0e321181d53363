package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.Explaining;
import io.github.medsecretary.scheduling.booking.Explanation;
import io.github.medsecretary.scheduling.booking.FindingMoves;
import io.github.medsecretary.scheduling.booking.MoveRequest;
import io.github.medsecretary.scheduling.booking.NearMiss;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import java.time.Instant;

/** A search of a diary, for somebody new or for a move, and what can be tried with what it finds. */
interface Search {

    Attempt attempt();

    Seq<Slot> slots();

    Seq<NearMiss> nearMisses();

    Explanation explanation(Instant start);

    static Search of(SlotFinder finder, Conflicts conflicts, Diary diary, SlotRequest request) {
        return new Search() {
            @Override
            public Attempt attempt() {
                return Attempt.of(request);
            }

            @Override
            public Seq<Slot> slots() {
                return finder.slots(diary, request);
            }

            @Override
            public Seq<NearMiss> nearMisses() {
                return finder.nearMisses(diary, request);
            }

            @Override
            public Explanation explanation(Instant start) {
                return new Explaining(conflicts).explain(diary, request, start).get();
            }
        };
    }

    static Search of(Conflicts conflicts, Diary diary, MoveRequest request) {
        return new Search() {
            @Override
            public Attempt attempt() {
                return Attempt.of(diary, request);
            }

            @Override
            public Seq<Slot> slots() {
                return new FindingMoves(conflicts).slots(diary, request).get();
            }

            @Override
            public Seq<NearMiss> nearMisses() {
                return new FindingMoves(conflicts).nearMisses(diary, request).get();
            }

            @Override
            public Explanation explanation(Instant start) {
                return new Explaining(conflicts).explain(diary, request, start).get();
            }
        };
    }
}
