package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A rule about two visits that are to be the same in something. Where either has no place they are not judged. */
final class MatchRule extends DiaryRule {

    private final Match.Same same;
    private final BiPredicate<Visit, Visit> isSame;

    private MatchRule(SchedulingCode code, Match.Same same, BiPredicate<Visit, Visit> isSame) {
        super(code, Severity.WARN, Optional.empty());
        this.same = same;
        this.isSame = isSame;
    }

    static MatchRule practitioner() {
        return new MatchRule(
                SchedulingCode.PRACTITIONERS_DIFFER,
                Match.Same.PRACTITIONER,
                (one, other) -> one.resources()
                        .exists(each -> each.kind() == ResourceKind.PRACTITIONER
                                && other.resources().contains(each)));
    }

    static MatchRule start() {
        return new MatchRule(
                SchedulingCode.STARTS_DIFFER,
                Match.Same.START,
                (one, other) -> one.interval().start().equals(other.interval().start()));
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        if (diary.matches().isEmpty()) {
            return List.empty();
        }
        Seq<Match> matches = context.focus()
                .<Seq<Match>>map(ids -> List.ofAll(ids).flatMap(diary::matchesOf))
                .orElseGet(diary::matches);
        return matches.filter(each -> each.same() == same).flatMap(match -> {
            run.step();
            return broken(diary, match)
                    .map(after -> found().at(after.interval(), List.of(match.before(), match.after()), List.empty()));
        });
    }

    /** The second of two that are not the same, if so they are. */
    private Seq<Visit> broken(Diary diary, Match match) {
        return diary.visits()
                .get(match.before())
                .toList()
                .flatMap(before -> diary.visits().get(match.after()).filter(after -> !isSame.test(before, after)));
    }
}
