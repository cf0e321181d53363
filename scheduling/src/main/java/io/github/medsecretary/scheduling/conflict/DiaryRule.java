package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import java.util.Optional;

/** One of our rules: its name and summary are those of its code. */
abstract class DiaryRule implements Rule<Diary, DiaryContext> {

    private final Found found;

    DiaryRule(SchedulingCode code, Severity severity, Optional<String> privilege) {
        this.found = Found.of(code, severity, privilege);
    }

    final Found found() {
        return found;
    }

    final boolean blocks() {
        return found.severity() == Severity.BLOCK;
    }

    @Override
    public final RuleId id() {
        return found.rule();
    }

    @Override
    public final String summary() {
        return found.code().sentence();
    }
}
