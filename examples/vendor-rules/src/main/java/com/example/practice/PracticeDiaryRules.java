package com.example.practice;

import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.DiaryRuleSource;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The diary rules of the house, for whoever looks for them with a {@code ServiceLoader}. */
public final class PracticeDiaryRules implements DiaryRuleSource {

    /** The source, as a {@code ServiceLoader} makes it. */
    public PracticeDiaryRules() {}

    @Override
    public Seq<Rule<Diary, DiaryContext>> rules() {
        return List.of(new LongVisitsEarlyRule());
    }
}
