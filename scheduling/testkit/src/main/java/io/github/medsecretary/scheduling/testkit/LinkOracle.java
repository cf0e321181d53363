package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Which links and matches of a small diary do not hold, by looking at each: slow and plain. */
final class LinkOracle {

    static final Set<String> CODES = Set.of(
            "SEQUENCE_BROKEN", "INTERVAL_TOO_SHORT", "INTERVAL_TOO_LONG", "PRACTITIONERS_DIFFER", "STARTS_DIFFER");

    private final DiaryContent content;
    private final Seq<PlainVisit> visits;

    LinkOracle(DiaryContent content, DiaryContext context) {
        this.content = content;
        this.visits = PlainVisit.of(content, context.asOf());
    }

    /** Each as {@code CODE ids start end}, ids in order, the time that of the visit that follows. */
    Set<String> told() {
        Set<String> told = new TreeSet<>();
        for (Link link : content.links()) {
            tell(link, told, (before, after) -> broken(link, before, after));
        }
        for (Match match : content.matches()) {
            tell(match, told, (before, after) -> differing(match, before, after));
        }
        return told;
    }

    private void tell(
            Connection connection, Set<String> told, BiFunction<PlainVisit, PlainVisit, List<String>> broken) {
        for (PlainVisit before : visits.filter(each -> each.id().equals(connection.before()))) {
            for (PlainVisit after : visits.filter(each -> each.id().equals(connection.after()))) {
                for (String code : broken.apply(before, after)) {
                    told.add(code + " "
                            + List.of(before.id(), after.id()).sorted().mkString(" ") + " " + after.start() + " "
                            + after.end());
                }
            }
        }
    }

    private List<String> differing(Match match, PlainVisit before, PlainVisit after) {
        if (match.same() == Match.Same.START) {
            return before.start().equals(after.start()) ? List.empty() : List.of("STARTS_DIFFER");
        }
        return practitioners(before).exists(practitioners(after)::contains)
                ? List.empty()
                : List.of("PRACTITIONERS_DIFFER");
    }

    private Seq<String> practitioners(PlainVisit visit) {
        return content.resources()
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .map(Resource::id)
                .filter(visit.appointment().with()::contains);
    }

    /** Where the order is wrong the time between is not judged. */
    private static List<String> broken(Link link, PlainVisit before, PlainVisit after) {
        if (after.start().isBefore(before.end())) {
            return List.of("SEQUENCE_BROKEN");
        }
        long days = after.localStart().toLocalDate().toEpochDay()
                - before.localStart().toLocalDate().toEpochDay();
        boolean isShort = days < link.minDays()
                || Duration.between(before.end(), after.start()).compareTo(link.pause()) < 0;
        return (isShort ? List.of("INTERVAL_TOO_SHORT") : List.<String>empty())
                .appendAll(days > link.maxDays() ? List.of("INTERVAL_TOO_LONG") : List.empty());
    }
}
