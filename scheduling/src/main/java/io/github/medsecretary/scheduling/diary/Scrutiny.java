package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who judges a change: the rules that look at the diary as it would be, and the people who accept what they find. */
@FunctionalInterface
public interface Scrutiny {

    /** Nobody: a change is refused only where the diary would not be whole. */
    static Scrutiny none() {
        return (diary, appointments) -> Judgement.of(List.empty(), List.empty());
    }

    /**
     * What there is to say. It is asked about the diary as it would be, and about that before where only what a change
     * makes worse counts, so it must answer by its arguments alone.
     *
     * @param diary the diary to look at
     * @param appointments the ids of those that get a place by the change, or whom it may affect; each once
     */
    Judgement judge(Diary diary, Seq<String> appointments);
}
