package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.vavr.collection.TreeMap;
import java.util.function.Supplier;

/**
 * What has been worked out of a diary and need not be again: a memory of questions, which changes no answer.
 *
 * <p>Each version of a diary has its own and starts with what its forerunner knew of all that the change between them
 * did not touch. Threads may race; the loser's work is done once more later. It knows {@value #MOST_THINGS} things at
 * most, then it starts anew: at most 256 pages of half to one and a half kilobytes each, of which the empty ones share
 * their words. A thing whose next year has been searched takes some 70 kB.
 */
final class DiaryMemo {

    private static final int MOST_THINGS = 512;

    private final Memory<Reference, MinutePages> minutes;
    private final Memory<String, SessionLine> lines;

    private DiaryMemo(TreeMap<Reference, MinutePages> minutes, TreeMap<String, SessionLine> lines) {
        this.minutes = new Memory<>(minutes);
        this.lines = new Memory<>(lines);
    }

    /** What is known, and may be forgotten at any time. */
    private static final class Memory<K extends Comparable<K>, V> {

        private volatile TreeMap<K, V> known;

        Memory(TreeMap<K, V> known) {
            this.known = known;
        }

        V get(K key, Supplier<V> work) {
            TreeMap<K, V> sofar = known;
            return sofar.get(key).getOrElse(() -> {
                V worked = work.get();
                known = (sofar.size() < MOST_THINGS ? sofar : TreeMap.<K, V>empty()).put(key, worked);
                return worked;
            });
        }
    }

    static DiaryMemo empty() {
        return new DiaryMemo(TreeMap.empty(), TreeMap.empty());
    }

    MinutePages minutes(Reference thing) {
        return minutes.get(thing, MinutePages::none);
    }

    /** The sessions that offer a service. */
    SessionLine offering(String service, Diary diary) {
        return lines.get(service, () -> SessionLine.of(diary.sessions().values().filter(each -> each.offers(service))));
    }

    /** Without what a change of these occupancies touches. */
    DiaryMemo without(Iterable<Occupancy> touched) {
        TreeMap<Reference, MinutePages> kept = minutes.known;
        if (kept.isEmpty()) {
            return new DiaryMemo(kept, lines.known);
        }
        for (Occupancy each : touched) {
            kept = without(kept, each.resource(), each.interval());
        }
        return new DiaryMemo(kept, lines.known);
    }

    /** Without what a change of one thing's time touches. */
    DiaryMemo without(Reference thing, Interval changed) {
        return new DiaryMemo(without(minutes.known, thing, changed), lines.known);
    }

    /** Without what a change of the sessions touches. */
    DiaryMemo withoutSessions() {
        return new DiaryMemo(minutes.known, TreeMap.empty());
    }

    private static TreeMap<Reference, MinutePages> without(
            TreeMap<Reference, MinutePages> known, Reference thing, Interval changed) {
        return known.get(thing)
                .map(pages -> known.put(thing, pages.without(changed)))
                .getOrElse(known);
    }
}
