package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.RuleSource;
import io.github.medsecretary.scheduling.diary.Diary;

/** Where a vendor's diary rules come from: the service type that a {@code ServiceLoader} of the caller looks for. */
public interface DiaryRuleSource extends RuleSource<Diary, DiaryContext> {}
