package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A rule about two linked visits. Links of which either visit has no place are not judged. */
final class LinkRule extends DiaryRule {

    private final Broken broken;

    private LinkRule(SchedulingCode code, Optional<String> privilege, Broken broken) {
        super(code, Severity.BLOCK, privilege);
        this.broken = broken;
    }

    /** Whether a link does not hold. */
    @FunctionalInterface
    private interface Broken {
        boolean is(Link link, Pair pair);
    }

    /** Two linked visits, and the calendar days from the first's start to the second's. */
    private record Pair(Visit before, Visit after, long days) {

        boolean inSequence() {
            return !after.interval().start().isBefore(before.interval().end());
        }

        boolean leavesPause(Link link) {
            return link.leavesPause(before.interval().end(), after.interval().start());
        }
    }

    static LinkRule sequence(Optional<String> privilege) {
        return new LinkRule(SchedulingCode.SEQUENCE_BROKEN, privilege, (link, pair) -> !pair.inSequence());
    }

    /** Where the order is wrong the days between are not judged. */
    static LinkRule tooShort(Optional<String> privilege) {
        return new LinkRule(
                SchedulingCode.INTERVAL_TOO_SHORT,
                privilege,
                (link, pair) -> pair.inSequence() && (pair.days() < link.minDays() || !pair.leavesPause(link)));
    }

    static LinkRule tooLong(Optional<String> privilege) {
        return new LinkRule(
                SchedulingCode.INTERVAL_TOO_LONG,
                privilege,
                (link, pair) -> pair.inSequence() && pair.days() > link.maxDays());
    }

    @Override
    public Seq<Finding> check(Diary diary, DiaryContext context, RuleRun run) {
        if (diary.links().isEmpty()) {
            return List.empty();
        }
        Seq<Link> links = context.focus()
                .<Seq<Link>>map(ids -> List.ofAll(ids).flatMap(diary::linksOf))
                .orElseGet(diary::links);
        return links.flatMap(link -> {
            run.step();
            return pair(diary, link)
                    .filter(pair -> broken.is(link, pair))
                    .map(pair ->
                            found().at(pair.after().interval(), List.of(link.before(), link.after()), List.empty()));
        });
    }

    private static Option<Pair> pair(Diary diary, Link link) {
        return diary.visits()
                .get(link.before())
                .flatMap(before -> diary.visits().get(link.after()).map(after -> pair(diary, before, after)));
    }

    private static Pair pair(Diary diary, Visit before, Visit after) {
        LocalDateTime first = diary.localStart(before);
        LocalDateTime second = diary.localStart(after);
        return new Pair(before, after, ChronoUnit.DAYS.between(first.toLocalDate(), second.toLocalDate()));
    }
}
