package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FindingPathways;
import io.github.medsecretary.scheduling.pathway.FoundPathways;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;

/** Who finds pathways, as {@link FindingPathways} does, for a request that can be answered. */
@FunctionalInterface
public interface PathwayFinder {

    /** As many as the request wants, best first. */
    FoundPathways find(Diary diary, PathwayRequest request);

    /** The library's, by a set of rules. */
    static PathwayFinder of(Conflicts conflicts) {
        return (diary, request) ->
                new FindingPathways(conflicts).find(diary, request).get();
    }
}
