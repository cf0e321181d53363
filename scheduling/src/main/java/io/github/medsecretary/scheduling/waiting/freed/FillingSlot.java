package io.github.medsecretary.scheduling.waiting.freed;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.waiting.Misfit;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Who on the waiting list could take a slot that has come free, and who should be asked first.
 *
 * <p>Somebody qualifies if the slot is for their service and long enough, fits their criteria, leaves them the notice
 * that they want, if all that must come before their visit is there, if they can be told in time in a way they agreed
 * to, and if the rules of the diary would let them be booked there. The order is by benefit, then by turn
 * ({@link Waiting#IN_TURN}). Only those are looked at who wait for a service of the session and for its practitioner or
 * any, all criteria before any rule, and the rules are asked of one after the other as they are taken from the stream: the answer is that of asking
 * all of them.
 *
 * @param conflicts the rules that a visit there must keep
 * @param benefit what counts for how much
 * @param reach how people can be reached in time
 */
public record FillingSlot(Conflicts conflicts, BenefitPolicy benefit, ReachPolicy reach) {

    /** By the usual policies. */
    public FillingSlot(Conflicts conflicts) {
        this(conflicts, BenefitPolicy.usual(), ReachPolicy.usual());
    }

    private record Ranked(Waiting waiting, Optional<LocalDate> otherwise, long gain) implements Comparable<Ranked> {

        /** The greatest gain first, then as their turn is. */
        @Override
        public int compareTo(Ranked other) {
            int byGain = Long.compare(other.gain, gain);
            return byGain != 0 ? byGain : Waiting.IN_TURN.compare(waiting, other.waiting);
        }
    }

    /** Those who could take a slot, the greatest benefit first, each worked out when it is asked for. */
    public Stream<Candidate> candidates(
            Diary diary, WaitingRegister register, FreedSlot slot, AsOf present, Outlook outlook) {
        var trial = new FreedTrial(diary, slot, conflicts.at(present), reach, present);
        var date = slot.place().zone().date(slot.start());
        var ranked = new ArrayList<Ranked>();
        for (String service : slot.place().session().services().distinct()) {
            var wanting = register.waitingFor(service, slot.place().session().practitioner());
            for (Waiting each : trial.fitting(wanting)) {
                var otherwise = outlook.otherwise(each);
                ranked.add(new Ranked(each, otherwise, benefit.gain(each, date, otherwise)));
            }
        }
        return Stream.ofAll(Iterator.ofAll(new BestOf<>(ranked)))
                .flatMap(each -> trial.slot(each.waiting())
                        .map(visit -> new Candidate(
                                each.waiting(),
                                visit,
                                benefit.parts(each.waiting(), date, each.otherwise()),
                                trial.approaches(each.waiting()))));
    }

    /**
     * Why somebody can't take a slot; empty if they can. That a rule stands against it is only said where nothing else
     * does.
     */
    public Seq<Misfit> misfits(Diary diary, Waiting waiting, FreedSlot slot, AsOf present) {
        return misfits(new FreedTrial(diary, slot, conflicts.at(present), reach, present), waiting);
    }

    private static Seq<Misfit> misfits(FreedTrial trial, Waiting waiting) {
        var misfits = trial.misfits(waiting);
        return misfits.isEmpty() && trial.slot(waiting).isEmpty() ? List.of(Misfit.BLOCKED) : misfits;
    }

    /** Everyone on the list who can't take a slot, in order of id, each looked at when it is asked for. */
    public Stream<Unsuited> others(Diary diary, WaitingRegister register, FreedSlot slot, AsOf present) {
        var trial = new FreedTrial(diary, slot, conflicts.at(present), reach, present);
        return Stream.ofAll(Iterator.ofAll(register.entries())
                .map(each -> new Unsuited(each, misfits(trial, each)))
                .filter(each -> !each.misfits().isEmpty()));
    }
}
