package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Who judges a change: the rules that look at the diary as it would be, and the people who accept what they find. */
@FunctionalInterface
public interface Scrutiny {

    /** Nobody: a change is refused only where the diary would not be whole. */
    static Scrutiny none() {
        return (after, appointments) -> Judgement.of(List.empty(), List.empty());
    }

    /**
     * What there is to say.
     *
     * @param after the diary as it would be
     * @param appointments the ids of those that got a place by the change, each once
     */
    Judgement judge(Diary after, Seq<String> appointments);
}
