package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What rules every way to meet the needs of a wanted place would break: slow and plain. */
record PlaceOracle(Diary diary, Attempt attempt, Conflicts conflicts) {

    /** The rules that block it there. */
    Set<RuleId> broken(Instant start, Seq<String> with) {
        Set<RuleId> broken = new TreeSet<>();
        attempt.found(conflicts, diary, start, with)
                .filter(each -> each.severity() == Severity.BLOCK)
                .map(Finding::rule)
                .forEach(broken::add);
        return broken;
    }

    private SlotRequest request() {
        return attempt.request();
    }

    /** The rules that each way breaks; services of the fictitious practice need one of a kind. */
    Seq<Set<RuleId>> ways(Instant start) {
        Seq<Seq<String>> ways = List.of(request().with());
        for (Need need : diary.services().get(request().service()).get().needs()) {
            var options = named(need.kind()).isEmpty() ? candidates(need) : List.<Resource>empty();
            if (!options.isEmpty()) {
                ways = ways.flatMap(way -> options.map(each -> way.append(each.id())));
            }
        }
        return ways.map(with -> broken(start, with));
    }

    private Seq<Resource> named(ResourceKind kind) {
        return request()
                .with()
                .sorted()
                .flatMap(id -> Option.ofOptional(diary.resource(id)))
                .filter(each -> each.kind() == kind);
    }

    private Seq<Resource> candidates(Need need) {
        var site = named(ResourceKind.ROOM)
                .appendAll(named(ResourceKind.PRACTITIONER))
                .headOption()
                .map(Resource::site);
        return List.ofAll(diary.resources().values())
                .filter(need::isMetBy)
                .filter(each -> site.forAll(each.site()::equals));
    }
}
