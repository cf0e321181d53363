package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A limit that each practice sets for itself; until it does, nothing is found. */
final class LimitRule extends DiaryRule {

    private static final long YEARS = 3_660;

    private final Parameter limit;
    private final Beyond beyond;

    private LimitRule(SchedulingCode code, Parameter limit, Beyond beyond) {
        super(code, Severity.WARN, Optional.empty());
        this.limit = limit;
        this.beyond = beyond;
    }

    /** Whether a visit lies beyond a limit. */
    @FunctionalInterface
    private interface Beyond {
        boolean is(Visit visit, Diary diary, DiaryContext context, long limit);
    }

    static LimitRule movedTooOften() {
        var moves = new Parameter("moves", "A patient may be moved so many times.", 1_000, 0, 1_000);
        return new LimitRule(
                SchedulingCode.MOVED_TOO_OFTEN,
                moves,
                (visit, diary, context, most) -> visit.appointment().movedBefore() > most);
    }

    static LimitRule noticeTooShort() {
        var days = new Parameter(
                "days", "A moved patient who has not been told yet has at least so many days of notice.", 0, 0, YEARS);
        return new LimitRule(SchedulingCode.NOTICE_TOO_SHORT, days, LimitRule::isShort);
    }

    private static boolean isShort(Visit visit, Diary diary, DiaryContext context, long days) {
        Appointment appointment = visit.appointment();
        return appointment.movedBefore() > 0
                && !appointment.notified()
                && context.asOf()
                        .map(now -> notice(visit, diary, now))
                        .filter(left -> 0 <= left && left < days)
                        .isPresent();
    }

    private static long notice(Visit visit, Diary diary, AsOf now) {
        return ChronoUnit.DAYS.between(diary.zoneOf(visit).date(now.instant()), date(visit, diary));
    }

    private static LocalDate date(Visit visit, Diary diary) {
        return diary.localStart(visit).toLocalDate();
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(limit);
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        long chosen = run.value(limit);
        return visits(diary, context, run, visit -> beyond.is(visit, diary, context, chosen));
    }
}
