package com.example.practice;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** Long visits start early enough that one which overruns doesn't keep the building open. */
public final class LongVisitsEarlyRule implements Rule<Diary, DiaryContext> {

    private static final RuleId ID = RuleId.of("example", "long-visits-early", 1);
    private static final Parameter MINUTES =
            new Parameter("minutes", "A visit of so many minutes is long.", 20, 1, 480);
    private static final Parameter HOUR = new Parameter("hour", "Long visits start before this hour.", 16, 0, 24);

    /** The rule. */
    public LongVisitsEarlyRule() {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "A long visit starts late in the day.";
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(MINUTES, HOUR);
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        List<Finding> found = List.empty();
        for (Visit visit : context.visits(diary)) {
            run.step();
            boolean isLong = visit.interval().length().toMinutes() >= run.value(MINUTES);
            if (isLong && diary.localStart(visit).getHour() >= run.value(HOUR)) {
                found = found.prepend(finding(visit));
            }
        }
        return found.reverse();
    }

    private Finding finding(Visit visit) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .about(List.of(visit.appointment().reference()))
                .when(visit.interval())
                .overridableWith(Optional.of("example:late"))
                .build();
    }
}
